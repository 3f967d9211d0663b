import type { CellArea, SheetContent } from '../../../model';
import { damaged } from '../failure';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import { columnIndex, parseArea } from '../reference';
import { isTrue, scanXml, type XmlAttributes } from '../xml/scan';
import { readCell, type CellContext } from './cell-value';
import { Grid } from './grid';
import { RichTextReader } from './rich-text';

/** A sheet's cells and the one thing its outline wants to know besides. */
export interface ReadSheet {
  readonly content: SheetContent;
  readonly isProtected: boolean;
}

/** Reads a worksheet part as a stream: memory grows with its values, not with its XML. */
export function readSheet(
  name: string,
  part: string,
  xml: Iterable<string>,
  context: CellContext,
): ReadSheet {
  const reader = new SheetReader(name, part, context);
  scanXml(xml, part, reader);
  return reader.result();
}

class SheetReader {
  private readonly grid: Grid;
  private readonly merges: CellArea[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly shownRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private hidesUnlistedRows = false;
  private isProtected = false;
  private isSheet = false;
  private row = -1;
  private column = -1;
  private cell: XmlAttributes | undefined;
  private hasFormula = false;
  private value: string | undefined;
  private inValue = false;
  private inline: RichTextReader | undefined;

  constructor(
    private readonly name: string,
    private readonly part: string,
    private readonly context: CellContext,
  ) {
    this.grid = new Grid(name);
  }

  open(name: string, attributes: XmlAttributes): void {
    // What is no sheet would be read as one without cells.
    if (!this.isSheet && name !== 'worksheet') throw damaged(this.part);
    this.isSheet = true;
    if (this.inline) this.inline.open(name, attributes);
    else if (this.cell) this.openInCell(name);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'mergeCell') this.addMerge(attributes);
    else if (name === 'col') this.addColumn(attributes);
    else if (name === 'sheetFormatPr') this.hidesUnlistedRows = isTrue(attributes['zeroHeight']);
    else if (name === 'sheetProtection') this.isProtected = isTrue(attributes['sheet']);
  }

  text(text: string): void {
    if (this.inline) this.inline.add(text);
    else if (this.inValue) this.value += text;
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'c' && this.cell) this.endCell(this.cell);
    else if (name !== 'is') this.inline?.close(name);
  }

  result(): ReadSheet {
    if (this.hidesUnlistedRows) {
      this.grid.values.forEach((_, row) => {
        if (!this.shownRows.has(row)) this.hiddenRows.add(row);
      });
    }
    const { values, numberFormats, legacyFonts } = this.grid;
    const { name, merges, hiddenRows, hiddenColumns, isProtected } = this;
    return {
      content: { name, values, numberFormats, merges, hiddenRows, hiddenColumns, legacyFonts },
      isProtected,
    };
  }

  private openInCell(name: string): void {
    if (name === 'v') {
      this.inValue = true;
      this.value = '';
    } else if (name === 'f') this.hasFormula = true;
    else if (name === 'is') this.inline = new RichTextReader();
  }

  private startRow(attributes: XmlAttributes): void {
    const number = attributes['r'];
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) throw damaged(this.part);
    this.column = -1;
    if (isTrue(attributes['hidden']) || Number(attributes['ht'] ?? 1) === 0) this.hiddenRows.add(this.row);
    else if (this.hidesUnlistedRows) this.shownRows.add(this.row);
  }

  private startCell(attributes: XmlAttributes): void {
    const letters = attributes['r'] === undefined ? undefined : /^[A-Za-z]+/.exec(attributes['r'])?.[0];
    const column = letters === undefined ? this.column + 1 : columnIndex(letters);
    if (column === undefined || column >= MAX_COLUMNS || this.row < 0) throw damaged(this.part);
    this.column = column;
    this.cell = attributes;
    this.hasFormula = false;
    this.value = undefined;
    this.inline = undefined;
  }

  private endCell(attributes: XmlAttributes): void {
    this.cell = undefined;
    const inline = this.inline?.take();
    this.inline = undefined;
    const raw = {
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      hasFormula: this.hasFormula,
      value: this.value,
      inline,
    };
    const cell = readCell(raw, this.context);
    if (!cell) throw damaged(this.part);
    this.grid.add(this.row, this.column, cell);
  }

  private addMerge(attributes: XmlAttributes): void {
    const area = parseArea(attributes['ref'] ?? '');
    if (area) this.merges.push(area);
  }

  private addColumn(attributes: XmlAttributes): void {
    if (!isTrue(attributes['hidden']) && Number(attributes['width'] ?? 1) !== 0) return;
    const last = Math.min(Number(attributes['max']), MAX_COLUMNS);
    for (let column = Number(attributes['min']); column <= last; column++) this.hiddenColumns.add(column - 1);
  }
}
