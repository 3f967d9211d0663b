import type { PaneWords } from '../../messages/pane';
import { fullAddress, localAddress, type CellAddress, type IndicatorId, type Rate } from '../../model';
import { printRate } from '../../reporting/letter/numbers';
import type { Settings } from '../../settings';

export { printRate };

/** "+0,54%", "−5,74%", "0%" */
export function printSigned(value: Rate): string {
  return value === 0 ? printRate(value) : `${value > 0 ? '+' : '−'}${printRate(value)}`;
}

/** An indicator as the pane calls it. */
export function indicatorTitle(id: IndicatorId, words: PaneWords, settings: Settings): string {
  const known = words.indicators[id];
  if (known !== undefined) return known;
  const wording = settings.letter.indicators[id];
  const name = wording?.opening || wording?.short || id;
  return `${name.charAt(0).toLocaleUpperCase('vi')}${name.slice(1)}`;
}

/** Short on the judged sheet, with the sheet's name elsewhere. */
export function cellName(cell: CellAddress, home: string): string {
  return cell.sheet === home ? localAddress(cell) : fullAddress(cell);
}

export function distinctCells(cells: readonly CellAddress[]): CellAddress[] {
  return [...new Map(cells.map((cell) => [fullAddress(cell), cell])).values()];
}
