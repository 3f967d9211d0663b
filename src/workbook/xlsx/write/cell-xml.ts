import { localAddress } from '../../../model';
import { tooLarge } from '../failure';
import { MAX_CELL_CHARACTERS } from '../limits';
import type { CellPlace } from '../reference';
import { escapeCellText } from '../xml/escape';

/** A cell with a plain value. Text is text whatever it begins with: no formula can come of it. */
export function cellXml(place: CellPlace, value: string | number | null, style: string): string {
  const address = localAddress(place);
  const head = `<c r="${address}"${style === '' ? '' : ` s="${style}"`}`;
  if (typeof value === 'string') {
    if (value.length > MAX_CELL_CHARACTERS) throw tooLarge(address);
    const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : '';
    return `${head} t="inlineStr"><is><t${space}>${escapeCellText(value)}</t></is></c>`;
  }
  return value !== null && Number.isFinite(value) ? `${head}><v>${value}</v></c>` : `${head}/>`;
}
