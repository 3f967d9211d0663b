import { plain } from '../text/fold';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { isDetailHeading, isFieldHeading, isFieldLabel } from './part-labels';
import { timeOf } from './times';

/** What tells a row from other rows of its unit. */
export interface RowPart {
  /** The source or field whose band it stands under; "" under none. */
  readonly band: string;
  /** What the columns beside say: a field, a source; "" where nothing. */
  readonly detail: string;
  /** The field (lĩnh vực) among them; "" where none is named. */
  readonly field: string;
  /** Told apart by time: such rows are not added. */
  readonly isPeriod: boolean;
}

export const NO_PART: RowPart = { band: '', detail: '', field: '', isPeriod: false };

/** A row under a band, or one that its unit's own column names by a field. */
export function partOf(band: string, detail: string): RowPart {
  if (band === '' && detail === '') return NO_PART;
  const field = [detail, band].find((text) => isFieldLabel(plain(text))) ?? '';
  return { band, detail, field: fieldName(field), isPeriod: isTime(band) || isTime(detail) };
}

/** A number or a bullet in front; a sign that belongs to the text itself is none. */
const BULLET = /^\s*(?:([ivx]+|[a-z\d]{1,2}|\d+\.\d+)[.)]|[-*•](?=\s|\p{L})|\+(?=\s))\s*/iu;

/** "II. Lĩnh vực Đất đai" → "Đất đai". */
export function fieldName(text: string): string {
  return text
    .replace(BULLET, '')
    .replace(/^\s*lĩnh vực\s*:?\s*/iu, '')
    .trim();
}

const isTime = (text: string): boolean => text !== '' && timeOf(text) !== null;

interface DetailColumn {
  readonly column: number;
  readonly isField: boolean;
}

/** The columns of a table that tell the rows of one unit apart. */
export class Details {
  private readonly columns: readonly DetailColumn[];

  constructor(
    private readonly grid: Grid,
    private readonly block: HeaderBlock,
  ) {
    this.columns = [...block.paths].flatMap(([column, path]) => {
      const leaf = plain(path.at(-1) ?? '');
      return isDetailHeading(leaf) ? [{ column, isField: isFieldHeading(leaf) }] : [];
    });
  }

  get isEmpty(): boolean {
    return this.columns.length === 0;
  }

  has(column: number): boolean {
    return this.columns.some((own) => own.column === column);
  }

  /** What the row says, under a band. */
  at(row: number, band: string): RowPart {
    if (this.columns.length === 0) return partOf(band, '');
    const texts = this.columns.map(({ column, isField }) => ({ isField, text: this.text(row, column) }));
    const said = texts.filter(({ text }) => text !== '');
    const part = partOf(band, said.map(({ text }) => text).join(' – '));
    const field = said.find(({ isField }) => isField)?.text;
    return field === undefined ? part : { ...part, field: fieldName(field) };
  }

  /** A merged cell speaks for all its rows; left of the units a name once written holds until the next one. */
  private text(row: number, column: number): string {
    const own = this.shown(row, column);
    if (own !== '') return own;
    const merge = this.grid.merge(row, column);
    if (merge) return merge.top > this.block.bottom ? this.shown(merge.top, merge.left) : '';
    if (column > this.block.unitColumn) return '';
    for (let above = row - 1; above > this.block.bottom; above--) {
      const text = this.shown(above, column);
      if (text !== '') return text;
    }
    return '';
  }

  private shown(row: number, column: number): string {
    const value = this.grid.value(row, column);
    return typeof value === 'number' ? String(value) : this.grid.text(row, column);
  }
}
