import type { Host } from './host';
import { loadOffice } from './load-office';

/** The pane inside Excel: waits for Office, then takes the open workbook. */
export async function excelHost(): Promise<Host> {
  await loadOffice();
  throw new Error('The Excel adapter is not connected yet.');
}
