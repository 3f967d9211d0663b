import type { PaneWords } from '../../messages/pane';
import { fullAddress, localAddress, type CellAddress, type IndicatorId, type Rate } from '../../model';
import { indicatorName } from '../../reporting/summary/indicator-name';
import type { Settings } from '../../settings';
import { printRate } from '../../text/print';

export { printRate };

/** "+0,54%", "−5,74%", "0%" */
export function printSigned(value: Rate): string {
  return value === 0 ? printRate(value) : `${value > 0 ? '+' : '−'}${printRate(value)}`;
}

/** An indicator as the pane calls it. */
export function indicatorTitle(id: IndicatorId, words: PaneWords, settings: Settings): string {
  return words.indicators[id] ?? indicatorName(id, settings);
}

/** Short on the judged sheet, with the sheet's name elsewhere. */
export function cellName(cell: CellAddress, home: string): string {
  return cell.sheet === home ? localAddress(cell) : fullAddress(cell);
}

export function distinctCells(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [fullAddress(cell), cell])).values()];
}
