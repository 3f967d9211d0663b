import { excelWorkbook, type ExcelHost } from '../../src/workbook/excel';
import { tryOut } from '../../src/workbook/excel/try-out';
import type { Workbook as Port, TryOut } from '../../src/workbook/port';
import type { Workbook } from '../excel';
import { startExcel, type StartOptions } from '../excel/start';

/** The production adapter on Microsoft's client in front of a workbook in memory; it never waits. */
export function openInExcel(
  file: Workbook,
  options: StartOptions & { readonly address?: string } = {},
): {
  readonly workbook: Port;
  readonly tryOut: TryOut;
} & ReturnType<typeof startExcel> {
  const excel = startExcel(file, options);
  const inMemory: ExcelHost = {
    run: excel.Excel.run.bind(excel.Excel),
    supports: (version) => excel.Office.context.requirements.isSetSupported('ExcelApi', version),
    address: () => options.address ?? '',
    pause: () => Promise.resolve(),
  };
  const trial: TryOut = (...asked) => tryOut(inMemory, ...asked);
  return { ...excel, workbook: excelWorkbook(inMemory), tryOut: trial };
}
