import { isLegacyFont } from '../../../model';
import { damaged } from '../failure';
import type { Package } from '../package/package';
import { childNamed, parseXml, plainChildren } from '../xml/tree';
import { builtInFormat, isDateFormat } from './number-formats';

/** What reading needs of one cell style. */
export interface CellLook {
  readonly numberFormat: string;
  readonly isDate: boolean;
  /** The font's name when its text needs decoding. */
  readonly legacyFont: string | undefined;
}

export const PLAIN_LOOK: CellLook = { numberFormat: 'General', isDate: false, legacyFont: undefined };

/** Cell styles by the number cells refer to. */
export function readStyleTable(source: Package, part: string | undefined): readonly CellLook[] {
  if (part === undefined) return [PLAIN_LOOK];
  const root = parseXml(source.text(part), part);
  if (root.name !== 'styleSheet') throw damaged(part);
  const list = (container: string, item: string) => {
    const parent = childNamed(root, container);
    return parent ? plainChildren(parent).filter(({ name }) => name === item) : [];
  };
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = list('fonts', 'font').map((font) => childNamed(font, 'name')?.attributes['val'] ?? '');
  return list('cellXfs', 'xf').map(({ attributes }) => {
    const formatId = Number(attributes['numFmtId'] ?? 0);
    const numberFormat = formats.get(formatId) ?? builtInFormat(formatId);
    const font = fonts[Number(attributes['fontId'] ?? 0)] ?? '';
    return {
      numberFormat,
      isDate: isDateFormat(numberFormat),
      legacyFont: isLegacyFont(font) ? font : undefined,
    };
  });
}
