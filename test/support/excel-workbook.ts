import { excelWorkbook } from '../../src/workbook/excel';
import type { Workbook as Port } from '../../src/workbook/port';
import type { ExcelHost, Workbook } from '../excel';
import { startExcel, type StartOptions } from '../excel/start';

/** The production adapter on Microsoft's client in front of a workbook in memory; it never waits. */
export function openInExcel(
  file: Workbook,
  options: StartOptions & { readonly address?: string } = {},
): { readonly workbook: Port; readonly host: ExcelHost } & ReturnType<typeof startExcel> {
  const excel = startExcel(file, options);
  const workbook = excelWorkbook({
    run: excel.Excel.run.bind(excel.Excel) as typeof Excel.run,
    supports: (version) => excel.Office.context.requirements.isSetSupported('ExcelApi', version),
    address: () => options.address ?? '',
    pause: () => Promise.resolve(),
  });
  return { ...excel, workbook };
}
