import { damaged } from '../failure';
import { columnIndex, parseArea, areaReference, contains, type CellPlace } from '../reference';
import { inPrefixOf, insertAt, setAttribute, type Patch } from '../xml/patch';
import { isTrue, type XmlAttributes } from '../xml/scan';
import { cellXml } from './cell-xml';
import type { LinkedFormula } from './shared-formulas';

export interface CellEdit extends CellPlace {
  readonly value: string | number | null;
}

interface OpenRow {
  readonly row: number;
  readonly attributes: XmlAttributes;
  readonly rawName: string;
  readonly start: number;
  readonly openEnd: number;
  /** Edits of this row not yet placed, left to right. */
  readonly edits: CellEdit[];
}

interface OpenCell {
  readonly column: number;
  readonly attributes: XmlAttributes;
  readonly start: number;
  readonly edit: CellEdit | undefined;
}

/** Follows a scan of a sheet and notes where each edited cell stands, or where it has to be put. */
export class CellWriter {
  readonly patches: Patch[] = [];
  readonly formulas: LinkedFormula[] = [];
  /** Some edited cell held a formula. */
  tookFormula = false;
  private readonly pending: CellEdit[];
  private readonly columnStyles: { first: number; last: number; style: string }[] = [];
  private row: OpenRow | undefined;
  private rowNumber = -1;
  private column = -1;
  private cell: OpenCell | undefined;
  private formula: Omit<LinkedFormula, 'end'> | undefined;
  private dataStart = { start: 0, openEnd: 0, rawName: '' };

  constructor(
    private readonly xml: string,
    private readonly part: string,
    edits: readonly CellEdit[],
  ) {
    this.pending = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  open(name: string, attributes: XmlAttributes, end: number, rawName: string): void {
    if (name === 'row') this.openRow(attributes, end, rawName);
    else if (name === 'c' && !this.cell) this.openCell(attributes, end);
    else if (name === 'f' && this.cell) this.openFormula(attributes, end, rawName);
    else if (name === 'col') this.noteColumn(attributes);
    else if (name === 'dimension') this.widenDimension(attributes, end);
    else if (name === 'sheetData') this.dataStart = { start: this.startOf(end), openEnd: end, rawName };
  }

  text(text: string): void {
    if (this.formula) this.formula = { ...this.formula, text: this.formula.text + text };
  }

  close(name: string, end: number): void {
    if (name === 'c' && this.cell) this.closeCell(this.cell, end);
    else if (name === 'f' && this.formula) {
      this.formulas.push({ ...this.formula, end });
      this.formula = undefined;
    } else if (name === 'row' && this.row) this.closeRow(this.row, end);
    else if (name === 'sheetData') this.closeData(end);
  }

  private startOf(end: number): number {
    return this.xml.lastIndexOf('<', end - 1);
  }

  private openRow(attributes: XmlAttributes, openEnd: number, rawName: string): void {
    this.rowNumber = attributes['r'] === undefined ? this.rowNumber + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    const start = this.startOf(openEnd);
    this.insertRows(this.rowNumber, start, rawName);
    const edits = this.takeRow(this.rowNumber);
    this.row =
      edits.length > 0 ? { row: this.rowNumber, attributes, rawName, start, openEnd, edits } : undefined;
    if (this.row) this.widenSpans(this.row);
  }

  private openCell(attributes: XmlAttributes, end: number): void {
    const letters = attributes['r'] === undefined ? undefined : /^[A-Za-z]+/.exec(attributes['r'])?.[0];
    const column = letters === undefined ? this.column + 1 : columnIndex(letters);
    if (column === undefined) throw damaged(this.part);
    this.column = column;
    const start = this.startOf(end);
    if (this.row) this.insertCells(this.row, column, start);
    const edit = this.row?.edits[0]?.column === column ? this.row.edits.shift() : undefined;
    this.cell = { column, attributes, start, edit };
  }

  private openFormula(attributes: XmlAttributes, end: number, rawName: string): void {
    if (this.cell?.edit) this.tookFormula = true;
    if (attributes['t'] === undefined || attributes['t'] === 'normal') return;
    const place = { row: this.rowNumber, column: this.column };
    this.formula = { place, attributes, rawName, text: '', start: this.startOf(end) };
  }

  private closeCell(cell: OpenCell, end: number): void {
    this.cell = undefined;
    if (!cell.edit || !this.row) return;
    const xml = cellXml(cell.edit, cell.edit.value, cell.attributes['s'] ?? '');
    this.patches.push({ start: cell.start, end, text: inPrefixOf(this.row, xml) });
  }

  private closeRow(row: OpenRow, end: number): void {
    this.row = undefined;
    if (row.edits.length === 0) return;
    const cells = row.edits.map((edit) => this.newCell(edit, row.attributes)).join('');
    this.patches.push(closing(this.xml, row, end, inPrefixOf(row, cells)));
  }

  private closeData(end: number): void {
    const { rawName } = this.dataStart;
    const xml = this.rowsXml(this.pending.splice(0), rawName);
    if (xml !== '') this.patches.push(closing(this.xml, this.dataStart, end, xml));
  }

  /** Puts the cells left of `column` that are not there yet. */
  private insertCells(row: OpenRow, column: number, at: number): void {
    while (row.edits[0] && row.edits[0].column < column) {
      const edit = row.edits.shift() as CellEdit;
      this.patches.push(insertAt(at, inPrefixOf(row, this.newCell(edit, row.attributes))));
    }
  }

  /** Puts the rows above `row` that are not there yet. */
  private insertRows(row: number, at: number, rawName: string): void {
    const count = this.pending.findIndex((edit) => edit.row >= row);
    const missing = this.pending.splice(0, count < 0 ? this.pending.length : count);
    if (missing.length > 0) this.patches.push(insertAt(at, this.rowsXml(missing, rawName)));
  }

  private takeRow(row: number): CellEdit[] {
    const count = this.pending.findIndex((edit) => edit.row !== row);
    return this.pending.splice(0, count < 0 ? this.pending.length : count);
  }

  private rowsXml(edits: readonly CellEdit[], rawName: string): string {
    let xml = '';
    let row = -1;
    for (const edit of edits) {
      if (edit.row !== row) xml += `${row < 0 ? '' : '</row>'}<row r="${edit.row + 1}">`;
      row = edit.row;
      xml += this.newCell(edit, {});
    }
    return xml === '' ? '' : inPrefixOf({ rawName }, `${xml}</row>`);
  }

  /** A cell that was not there shows its row's format, else its column's; so does the value we put there. */
  private newCell(edit: CellEdit, row: XmlAttributes): string {
    const column = this.columnStyles.find(({ first, last }) => edit.column >= first && edit.column <= last);
    const style = isTrue(row['customFormat']) ? row['s'] : column?.style;
    return cellXml(edit, edit.value, style ?? '');
  }

  private noteColumn(attributes: XmlAttributes): void {
    const style = attributes['style'];
    if (style === undefined) return;
    this.columnStyles.push({
      first: Number(attributes['min']) - 1,
      last: Number(attributes['max']) - 1,
      style,
    });
  }

  private widenDimension(attributes: XmlAttributes, openEnd: number): void {
    const area = parseArea(attributes['ref'] ?? '');
    if (!area || this.pending.every((edit) => contains(area, edit))) return;
    const widened = this.pending.reduce(
      (whole, { row, column }) => ({
        top: Math.min(whole.top, row),
        left: Math.min(whole.left, column),
        bottom: Math.max(whole.bottom, row),
        right: Math.max(whole.right, column),
      }),
      area,
    );
    const tag = { start: this.startOf(openEnd), openEnd };
    this.patches.push(setAttribute(this.xml, tag, 'ref', areaReference(widened)));
  }

  private widenSpans(row: OpenRow): void {
    const spans = row.attributes['spans'];
    const [first, last] = (spans ?? '').split(':').map(Number);
    if (!first || !last || spans?.includes(' ')) return;
    const columns = row.edits.map((edit) => edit.column + 1);
    const widened = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
    if (widened !== spans) this.patches.push(setAttribute(this.xml, row, 'spans', widened));
  }
}

/** Adds to the end of an element, which may have closed itself. */
function closing(
  text: string,
  element: { readonly openEnd: number; readonly rawName: string },
  end: number,
  xml: string,
): Patch {
  if (end === element.openEnd) return { start: end - 2, end, text: `>${xml}</${element.rawName}>` };
  return insertAt(text.lastIndexOf('<', end - 1), xml);
}
