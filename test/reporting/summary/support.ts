import { evaluateMonth } from '../../../src/evaluation';
import type { SummaryColumn } from '../../../src/messages/summary';
import type {
  CellValue,
  Evaluation,
  History,
  MonthTable,
  SheetContent,
  SheetDrawing,
  Summary,
  TableColumn,
} from '../../../src/model';
import { buildSummary, drawSummary, readSummary } from '../../../src/reporting/summary';
import { COLUMNS, columnIndex } from '../../../src/reporting/summary/columns';
import { presetSettings } from '../../../src/settings';
import { historyOf } from '../../evaluation/support/history';
import { SHEET, monthTable, type RowSketch, type TableSketch } from '../../evaluation/support/table';

export const settings = presetSettings('default');
export const NOW = '01/9/2023 08:00';
export const LATER = '02/9/2023 09:30';

const TOTAL = {
  intake: { month: 95.47, previous: 94.88 },
  results: { month: 95, previous: 95 },
  payment: { month: 50 },
};

/** A month with a commended, a low, two warned and an unclear unit. */
export const ROWS: readonly RowSketch[] = [
  {
    name: 'Xã Toàn Vẹn',
    given: {
      intake: { month: [20, 20] },
      results: { month: [9, 9] },
      payment: { month: [8, 10], cumulative: [40, 60] },
    },
  },
  { name: 'Xã Tái Sơn', given: { intake: { month: 82.8, previous: 78.69 }, results: { month: 99 } } },
  {
    name: 'Xã Hưng Đạo',
    given: { intake: { month: 83.83, previous: 78.03 }, payment: { month: 24.27, cumulative: 16.05 } },
  },
  { name: 'Xã Đại Sơn', given: { overdue: { month: 4 } }, fields: { overdue: 'Tư pháp' } },
  { name: 'Xã Chưa Rõ', given: { intake: { month: 'unknown' } } },
];

export const HISTORY = historyOf({ month: '2023-06', unitKey: 'Xã Hưng Đạo' });

const SPANS = ['month', 'previous', 'cumulative'] as const;
const INDICATORS = ['intake', 'results', 'payment', 'certified', 'overdue'];

/** The columns test tables use: numerator, denominator, rate per indicator and span; a count stands in the first. */
const columns: TableColumn[] = INDICATORS.flatMap((indicator, i) =>
  SPANS.flatMap((span, s) =>
    (['numerator', 'denominator', 'rate'] as const).map((role, r): TableColumn => ({
      sheet: SHEET,
      column: 2 + 3 * (i * SPANS.length + s) + r,
      path: [],
      heading: { sheet: SHEET, row: 1, column: 2 + 3 * (i * SPANS.length + s) + r },
      figures: 'figures',
      samples: [],
      meaning: { indicator, role: i > 2 && r === 0 ? 'count' : role, span },
      decidedBy: 'reader',
      why: '',
      candidates: [],
    })),
  ),
);

/** A month with its layout, the whole district in the row below the units. */
export function tableOf(sketch: Partial<TableSketch> = {}): MonthTable {
  const table = monthTable({ rows: ROWS, total: TOTAL, ...sketch });
  const lastRow = 5 + table.units.length;
  const layout = {
    sheet: SHEET,
    headerTop: 3,
    headerBottom: 5,
    firstRow: 6,
    lastRow: lastRow + 1,
    unitColumn: 1,
    totalRow: lastRow + 1,
    columns,
    headerSignature: '',
  };
  return { ...table, layouts: [layout] };
}

export interface Judged {
  readonly table: MonthTable;
  readonly evaluation: Evaluation;
}

export function judge(sketch: Partial<TableSketch> = {}, history: History = HISTORY): Judged {
  const table = tableOf(sketch);
  return { table, evaluation: evaluateMonth(table, history, settings) };
}

/** The rows of {@link ROWS} with other figures for one of them. */
export const rowsWith = (name: string, given: NonNullable<RowSketch['given']>): RowSketch[] =>
  ROWS.map((row) => (row.name === name ? { ...row, given: { ...row.given, ...given } } : row));

export const summaryOf = ({ evaluation }: Judged, previous?: Summary, evaluatedAt = NOW) =>
  buildSummary(evaluation, settings, { evaluatedAt, ...(previous && { previous }) });

/** The sheet as an adapter would read it after drawing. */
export function contentOf(drawing: SheetDrawing): SheetContent {
  return {
    name: drawing.name,
    values: drawing.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    numberFormats: drawing.rows.map(({ cells }) =>
      cells.map((cell) => cell?.style?.numberFormat ?? 'General'),
    ),
    merges: drawing.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(drawing.columns.flatMap((c, i) => (c.hidden ? [i] : []))),
    legacyFonts: [],
  };
}

/** A summary sheet an officer works on. */
export class Sheet {
  readonly values: CellValue[][];
  private readonly content: SheetContent;

  constructor(summary: Summary, table: MonthTable) {
    this.content = contentOf(drawSummary(summary, table, settings));
    this.values = this.content.values.map((row) => [...row]);
  }

  /** Row of the sheet that shows this unit and these words of its sentence or indicator. */
  row(unit: string, words = ''): number {
    const found = this.values.findIndex(
      (cells) =>
        cells[columnIndex('unit')] === unit && cells.slice(0, COLUMNS.length).join(' ').includes(words),
    );
    if (found < 0) throw new Error(`no row of ${unit}`);
    return found;
  }

  rowWith(text: string): number {
    const found = this.values.findIndex((cells) => cells.includes(text));
    if (found < 0) throw new Error(`no row with ${text}`);
    return found;
  }

  type(row: number, column: SummaryColumn, value: CellValue): this {
    const cells = this.values[row]!;
    while (cells.length <= columnIndex(column)) cells.push(null);
    cells[columnIndex(column)] = value;
    return this;
  }

  insert(at: number, cells: Partial<Record<SummaryColumn, CellValue>> = {}): this {
    this.values.splice(at, 0, []);
    for (const [column, value] of Object.entries(cells)) this.type(at, column as SummaryColumn, value);
    return this;
  }

  delete(row: number): this {
    this.values.splice(row, 1);
    return this;
  }

  get sheet(): SheetContent {
    return { ...this.content, values: this.values };
  }

  read() {
    const reading = readSummary(this.sheet);
    if (typeof reading === 'string') throw new Error(reading);
    return reading;
  }
}
