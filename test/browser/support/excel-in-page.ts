import {
  buildWorkbook,
  connect,
  ExcelHost,
  snapshot,
  type ClientWindow,
  type WorkbookInput,
} from '../../excel';

/**
 * Runs in the page, behind Microsoft's own client script: the in-memory Excel stands where the desktop would.
 * The test lays the workbook down before the page starts and looks at the model afterwards.
 */
interface TestPage extends ClientWindow {
  workbookInput: WorkbookInput;
  excelModel: () => unknown;
  excelRoundTrips: () => number;
}

const page = window as unknown as TestPage;
const workbook = buildWorkbook(page.workbookInput);
const host = new ExcelHost(workbook);
const { Excel, Office } = connect(page, host);
Object.assign(page, {
  Excel,
  Office,
  excelModel: () => snapshot(workbook),
  excelRoundTrips: () => host.roundTrips,
});
