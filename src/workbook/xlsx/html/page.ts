import { Parser } from 'htmlparser2';

/** A cell as the page has it. */
export interface PageCell {
  readonly text: string;
  /** The number behind the text, where Excel wrote the page. */
  readonly number: string | undefined;
  readonly columns: number;
  readonly rows: number;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly isHidden: boolean;
}

/** A table, or the lines of text between two tables, in the order of the page. */
export interface PageBlock {
  readonly kind: 'table' | 'lines';
  readonly rows: readonly PageRow[];
}

export interface Page {
  readonly title: string;
  readonly blocks: readonly PageBlock[];
  /** The page ends amid a table: rows may be missing. */
  readonly isCut: boolean;
}

/** Tables inside one another; pages of portals nest a few for their layout. */
const DEEPEST = 32;
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;
const UNSEEN = new Set(['style', 'script', 'title', 'template', 'noscript', 'object']);
const BREAKS = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'hr', 'center']);
/** Stands for a line break until the blanks of the source are folded. */
const BREAK = '\u2028';

interface OpenBlock {
  kind: 'table' | 'lines';
  rows: { cells: PageCell[]; isHidden: boolean }[];
}

interface OpenCell {
  text: string;
  readonly number: string | undefined;
  readonly columns: number;
  readonly rows: number;
  readonly isHidden: boolean;
}

interface OpenTable {
  readonly block: OpenBlock;
  cell: OpenCell | undefined;
}

type Attributes = Readonly<Record<string, string>>;

/** Collects the tables of a page; nested ones follow the table they stand in. */
class PageReader {
  title = '';
  readonly blocks: OpenBlock[] = [];
  private readonly open: OpenTable[] = [];
  /** Names of the elements being read whose text nobody sees. */
  private readonly unseen: string[] = [];
  private loose = '';

  onopentag = (name: string, attributes: Attributes): void => {
    if (UNSEEN.has(name)) this.unseen.push(name);
    const table = this.open.at(-1);
    if (name === 'table') this.openTable();
    else if (table && name === 'tr') {
      this.closeCell(table);
      table.block.rows.push({ cells: [], isHidden: isHidden(attributes) });
    } else if (table && (name === 'td' || name === 'th')) {
      this.closeCell(table);
      if (table.block.rows.length === 0) table.block.rows.push({ cells: [], isHidden: false });
      table.cell = {
        text: '',
        number: attributes['x:num'],
        columns: span(attributes['colspan'], MOST_COLUMNS),
        rows: span(attributes['rowspan'], MOST_ROWS),
        isHidden: isHidden(attributes),
      };
    } else if (BREAKS.has(name)) this.ontext(BREAK);
  };

  ontext = (text: string): void => {
    const unseen = this.unseen.at(-1);
    if (unseen === 'title') this.title += text;
    if (unseen !== undefined) return;
    const table = this.open.at(-1);
    if (!table) this.loose += text;
    // Text between the rows of a table belongs to none of them.
    else if (table.cell) table.cell.text += text;
  };

  onclosetag = (name: string): void => {
    if (this.unseen.at(-1) === name) this.unseen.pop();
    const table = this.open.at(-1);
    if (name === 'table' && table) {
      this.closeCell(table);
      this.open.pop();
    } else if (table && (name === 'td' || name === 'th' || name === 'tr')) this.closeCell(table);
    else if (BREAKS.has(name) && name !== 'br') this.ontext(BREAK);
  };

  get isAmidTable(): boolean {
    return this.open.length > 0;
  }

  end(): void {
    for (const table of this.open) this.closeCell(table);
    this.flush();
  }

  private openTable(): void {
    this.flush();
    if (this.open.length >= DEEPEST) return;
    const block: OpenBlock = { kind: 'table', rows: [] };
    this.blocks.push(block);
    this.open.push({ block, cell: undefined });
  }

  private closeCell(table: OpenTable): void {
    const { cell } = table;
    table.cell = undefined;
    if (!cell || cell.isHidden) return;
    const { number, columns, rows } = cell;
    table.block.rows.at(-1)?.cells.push({ text: folded(cell.text), number, columns, rows });
  }

  private flush(): void {
    const lines = folded(this.loose).split('\n').filter(Boolean);
    this.loose = '';
    if (lines.length === 0) return;
    const line = (text: string): PageCell => ({ text, number: undefined, columns: 1, rows: 1 });
    this.blocks.push({
      kind: 'lines',
      rows: lines.map((text) => ({ cells: [line(text)], isHidden: false })),
    });
  }
}

function isHidden(attributes: Attributes): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

function span(attribute: string | undefined, most: number): number {
  const count = Number.parseInt(attribute ?? '1', 10);
  return Number.isFinite(count) && count >= 1 ? Math.min(count, most) : 1;
}

/** Blanks of the source count once, breaks as one line feed; no-break spaces stay. */
function folded(text: string): string {
  return text
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/ ?\u2028[ \u2028]*/g, '\n')
    .trim();
}

/** Reads a web page's tables, however careless its markup. */
export function readPage(source: string): Page {
  const reader = new PageReader();
  const parser = new Parser(
    { onopentag: reader.onopentag, ontext: reader.ontext, onclosetag: reader.onclosetag },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  // Careless pages close their tables with the page itself; one that was cut closes nothing.
  const isCut = reader.isAmidTable;
  parser.end();
  reader.end();
  const sheet = /<x:Name>([^<]{1,64})<\/x:Name>/i.exec(source.slice(0, 65_536))?.[1];
  const hasText = (block: PageBlock): boolean =>
    block.rows.some((row) => row.cells.some((c) => c.text !== ''));
  return { title: (sheet ?? reader.title).trim(), blocks: reader.blocks.filter(hasText), isCut };
}
