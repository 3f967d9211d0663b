import { columnLetters, localAddress } from '../../../model';
import { WorkbookError } from '../../port';
import { MAX_CELL_CHARACTERS } from '../limits';
import { escapeCellText, escapeXml } from '../xml/escape';
import { packEntry, writeZip } from '../zip/write-zip';
import { decodePage } from './decode';
import { readPage } from './page';
import { placeBlocks } from './place';
import type { PlacedCell, PlacedPage } from './place';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const LONGEST_NAME = 31;

/** Places in `cellXfs` of {@link STYLES}. */
const STYLE = { plain: 0, cell: 1, percent: 2 } as const;
const STYLES = `${PROLOG}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/**
 * Portals save tables of a web page under the name .xls or .xlsx: they become a new workbook of one sheet.
 * What is written later goes to that workbook, never to the page.
 *
 * @returns the package's bytes
 * @throws WorkbookError `other-format` for a page without a table, `damaged` for one that ends amid a table,
 *   `too-large` for one beyond Excel's grid
 */
export function workbookOfPage(bytes: Uint8Array): Uint8Array {
  const { title, blocks, isCut } = readPage(decodePage(bytes));
  if (!blocks.some((block) => block.kind === 'table')) throw new WorkbookError('other-format', 'html');
  if (isCut) throw new WorkbookError('damaged');
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${PROLOG}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/></Types>`,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${PROLOG}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(sheetName(title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': sheetXml(placeBlocks(blocks)),
    'xl/styles.xml': STYLES,
  };
  const encoder = new TextEncoder();
  return writeZip(Object.entries(parts).map(([name, xml]) => packEntry(name, encoder.encode(xml))));
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${PROLOG}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** A name Excel allows: "Báo cáo tháng 8/2023" → "Báo cáo tháng 8-2023". */
function sheetName(title: string): string {
  const allowed = title
    .normalize('NFC')
    .replace(/[/\\:]/g, '-')
    .replace(/[[\]*?]/g, ' ')
    .replace(/\s+/g, ' ');
  const short = [...allowed]
    .slice(0, LONGEST_NAME)
    .join('')
    .replace(/^[' ]+|[' ]+$/g, '');
  return short === '' || /^history$/i.test(short) ? 'Sheet1' : short;
}

function sheetXml({ rows, merges }: PlacedPage): string {
  const lines = rows.map(({ cells, isHidden }, at) =>
    cells.length === 0
      ? ''
      : `<row r="${at + 1}"${isHidden ? ' hidden="1"' : ''}>${cells.map((cell) => cellXml(cell, at)).join('')}</row>`,
  );
  const areas = merges.map(
    ({ top, left, bottom, right }) =>
      `<mergeCell ref="${localAddress({ row: top, column: left })}:${localAddress({ row: bottom, column: right })}"/>`,
  );
  const merged = areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>` : '';
  return `${PROLOG}<worksheet xmlns="${MAIN}"><sheetFormatPr defaultColWidth="14" defaultRowHeight="15"/><sheetData>${lines.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml({ column, value, isPercent, isTable }: PlacedCell, row: number): string {
  const style = isPercent ? STYLE.percent : isTable ? STYLE.cell : STYLE.plain;
  const head = `<c r="${columnLetters(column)}${row + 1}" s="${style}"`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (value === '') return `${head}/>`;
  const text = escapeCellText(value.slice(0, MAX_CELL_CHARACTERS));
  return `${head} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
