import { shiftCells, type Sheet } from '../excel';
import { SHEET_COLUMNS } from '../excel/model/area';

/** What the officer does to the summary sheet, by its documented rules. Rows are counted among those there are. */
export type OfficerEdit =
  | { readonly kind: 'x'; readonly row: number; readonly mark: string | null }
  | { readonly kind: 'text'; readonly row: number; readonly text: string }
  | { readonly kind: 'section'; readonly row: number; readonly text: string }
  | { readonly kind: 'form'; readonly row: number; readonly form: string }
  | { readonly kind: 'ordinal'; readonly row: number; readonly ordinal: number | null }
  | { readonly kind: 'move'; readonly row: number; readonly to: number }
  | {
      readonly kind: 'add';
      readonly row: number;
      readonly unit: string;
      readonly text: string;
      readonly mark: string | null;
    }
  | { readonly kind: 'delete'; readonly row: number }
  | { readonly kind: 'paragraph'; readonly row: number; readonly text: string }
  | { readonly kind: 'addParagraph'; readonly row: number; readonly text: string }
  | { readonly kind: 'deleteParagraph'; readonly row: number }
  /** Written where the page keeps no place for it. */
  | { readonly kind: 'remark'; readonly text: string };

export type Group = 'commend' | 'low' | 'warn';

/** A row of the sheet as the officer sees it; the key is what a look behind the scenes shows. */
export interface SeenRow {
  readonly at: number;
  readonly key: string;
  readonly group: Group;
}

/** What an edit touched; undefined when there was nothing to do it to. */
export type Touched =
  | { readonly key: string; readonly group: Group }
  | { readonly paragraph: string }
  | { readonly remark: string }
  | undefined;

const HEADINGS = {
  section: 'Nội dung mục',
  unit: 'Đơn vị',
  form: 'Hình thức',
  ordinal: 'Lần thứ',
  text: 'Nội dung',
  x: 'Đưa vào công văn (x)',
} as const;
const SIGNATURE = 'danh-gia-thang/tong-hop/';
const PARAGRAPH_TEXT = 3;
const BLANK_ROW = 2;
const DEEP = 400;
const WIDE = 80;

/** The summary sheet under the officer's hands: cells and rows, nothing of ours but where things stand. */
export class SummaryInHand {
  private readonly header: number;
  private readonly columns: Readonly<Record<keyof typeof HEADINGS, number>>;
  private readonly hidden: number;

  constructor(readonly sheet: Sheet) {
    this.header = this.rowWhere((at) => this.text(at, 0) === 'STT');
    const columnOf = (heading: string): number => {
      for (let column = 0; column < WIDE; column++)
        if (this.text(this.header, column) === heading) return column;
      throw new Error(`no column ${heading}`);
    };
    this.columns = {
      section: columnOf(HEADINGS.section),
      unit: columnOf(HEADINGS.unit),
      form: columnOf(HEADINGS.form),
      ordinal: columnOf(HEADINGS.ordinal),
      text: columnOf(HEADINGS.text),
      x: columnOf(HEADINGS.x),
    };
    this.hidden = [...Array(WIDE).keys()].find((column) => this.text(0, column).startsWith(SIGNATURE)) ?? -1;
  }

  private rowWhere(found: (at: number) => boolean): number {
    for (let at = 0; at < DEEP; at++) if (found(at)) return at;
    throw new Error('no such row');
  }

  private text(row: number, column: number): string {
    return String(this.sheet.cell(row, column).value ?? '');
  }

  private type(row: number, column: number, value: string | number | null): void {
    this.sheet.put(row, column, {
      value: value === '' ? null : value,
      format: this.sheet.cell(row, column).format,
    });
  }

  get rows(): SeenRow[] {
    const rows: SeenRow[] = [];
    let group: Group = 'commend';
    for (let at = this.header + 1; at < DEEP; at++) {
      const key = this.text(at, this.hidden);
      const heading = /^heading\|(.*)$/.exec(key)?.[1];
      if (heading === 'undecided') return rows;
      if (heading !== undefined) group = heading as Group;
      else if (key.includes('|')) rows.push({ at, key, group });
    }
    return rows;
  }

  private get headings(): { readonly at: number; readonly group: Group }[] {
    return [...Array(DEEP).keys()].flatMap((at) => {
      const group = /^heading\|(commend|low|warn)$/.exec(this.text(at, this.hidden))?.[1];
      return group === undefined ? [] : [{ at, group: group as Group }];
    });
  }

  get paragraphs(): { readonly at: number; readonly id: string }[] {
    return [...Array(DEEP).keys()].flatMap((at) => {
      const id = /^paragraph\|(.*)$/s.exec(this.text(at, this.hidden))?.[1];
      return id === undefined ? [] : [{ at, id }];
    });
  }

  private shift(row: number, direction: 'Down' | 'Up'): void {
    shiftCells(this.sheet, { row, column: 0, rows: 1, columns: SHEET_COLUMNS }, direction);
  }

  do(edit: OfficerEdit): Touched {
    if (edit.kind === 'paragraph' || edit.kind === 'addParagraph' || edit.kind === 'deleteParagraph')
      return this.doParagraph(edit);
    if (edit.kind === 'add') return this.add(edit);
    if (edit.kind === 'remark') return this.remark(edit.text);
    const { rows } = this;
    const row = rows[edit.row % Math.max(1, rows.length)];
    if (!row) return undefined;
    switch (edit.kind) {
      case 'x':
        this.type(row.at, this.columns.x, edit.mark);
        break;
      case 'text':
      case 'section':
        this.type(row.at, this.columns[edit.kind], edit.text);
        break;
      case 'form':
        this.type(row.at, this.columns.form, edit.form);
        break;
      case 'ordinal':
        this.type(row.at, this.columns.ordinal, edit.ordinal);
        break;
      case 'delete':
        this.shift(row.at, 'Up');
        break;
      case 'move':
        this.move(
          row,
          rows.filter(({ group }) => group === row.group),
          edit.to,
        );
        break;
    }
    return row;
  }

  /** Cut and inserted before another row of its group, hidden cells and all. */
  private move(row: SeenRow, group: readonly SeenRow[], to: number): void {
    const target = group[to % group.length];
    if (!target || target.at === row.at) return;
    const cells = [...this.sheet.stored({ row: row.at, column: 0, rows: 1, columns: 400 })];
    this.shift(row.at, 'Up');
    const at = target.at > row.at ? target.at - 1 : target.at;
    this.shift(at, 'Down');
    for (const { column, cell } of cells) this.sheet.put(at, column, cell);
  }

  /** A row inserted below the heading of a group. */
  private add({ row, unit, text, mark }: Extract<OfficerEdit, { kind: 'add' }>): Touched {
    const { headings } = this;
    const heading = headings[row % Math.max(1, headings.length)];
    if (!heading) return undefined;
    this.shift(heading.at + 1, 'Down');
    this.type(heading.at + 1, this.columns.unit, unit);
    this.type(heading.at + 1, this.columns.text, text);
    this.type(heading.at + 1, this.columns.x, mark);
    this.type(heading.at + 1, this.columns.section, `Nội dung thêm (${heading.group})`);
    return { key: '', group: heading.group };
  }

  /** In the first free cell of the blank row below the title. */
  private remark(text: string): Touched {
    let column = 0;
    while (this.text(BLANK_ROW, column) !== '') column++;
    this.type(BLANK_ROW, column, text);
    return { remark: text };
  }

  private doParagraph(
    edit: Extract<OfficerEdit, { kind: 'paragraph' | 'addParagraph' | 'deleteParagraph' }>,
  ): Touched {
    const { paragraphs } = this;
    const paragraph = paragraphs[edit.row % Math.max(1, paragraphs.length)];
    if (!paragraph) return undefined;
    if (edit.kind === 'deleteParagraph') this.shift(paragraph.at, 'Up');
    else if (edit.kind === 'paragraph') this.type(paragraph.at, PARAGRAPH_TEXT, edit.text);
    else {
      this.shift(paragraph.at + 1, 'Down');
      this.type(paragraph.at + 1, PARAGRAPH_TEXT, edit.text);
    }
    return { paragraph: paragraph.id };
  }
}
