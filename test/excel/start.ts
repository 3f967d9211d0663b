import { connect } from './host/connect';
import { ExcelHost, type HostOptions } from './host/host';
import { loadClient } from './host/load-client';
import type { OfficeOptions } from './host/office';
import type { Workbook } from './model/workbook';

export interface StartOptions extends HostOptions, OfficeOptions {}

/** The genuine client in front of a workbook: `const { Excel, host } = startExcel(workbook)`. */
export function startExcel(workbook: Workbook, options: StartOptions = {}) {
  const host = new ExcelHost(workbook, options);
  const connected = connect(loadClient(), host, options);
  return {
    ...connected,
    host,
    /** Makes Excel and Office the globals that production code finds; answers how to take them away again. */
    asGlobals(): () => void {
      const scope = globalThis as unknown as Record<string, unknown>;
      const before = { Excel: scope['Excel'], Office: scope['Office'] };
      Object.assign(scope, { Excel: connected.Excel, Office: connected.Office });
      return () => {
        Object.assign(scope, before);
      };
    },
  };
}
