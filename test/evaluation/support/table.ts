import { factsOf, INDICATORS } from '../../../src/indicators';
import type {
  CountValue,
  Evidence,
  IndicatorId,
  Measured,
  Measures,
  MonthTable,
  NoteValue,
  Period,
  Problem,
  RateValue,
  UnitKind,
  UnitMonth,
} from '../../../src/model';
import { ABSENT, rateOfCounts, rateOfDecimal } from '../../../src/model';
import type { ExampleFigure, ExampleIndicator } from '../../../src/rules';
import { unitOf } from '../../../src/text/unit';

/** What was before the period. */
interface Before {
  readonly previous?: ExampleFigure;
  readonly lastYear?: ExampleFigure;
}

/** A unit of a table in a test: percent, counts, or why there is none. */
export interface RowSketch {
  readonly name: string;
  /** Equal to the name when missing. */
  readonly key?: string;
  readonly kind?: UnitKind | 'unknown';
  readonly given?: Readonly<Record<IndicatorId, ExampleIndicator & Before>>;
  readonly fields?: Readonly<Record<IndicatorId, string>>;
  readonly notes?: Readonly<Record<IndicatorId, NoteValue['verdict']>>;
}

export interface TableSketch {
  readonly period?: Period;
  readonly rows: readonly RowSketch[];
  /** The whole-district row. */
  readonly total?: RowSketch['given'];
  readonly withoutCumulative?: readonly IndicatorId[];
  readonly problems?: readonly Problem[];
}

export const AUGUST: Period = { year: 2023, month: 8 };
export const SHEET = 'T8';

const FIRST = ['intake', 'results', 'payment', 'certified', 'overdue'];
const COLUMNS = [...FIRST, ...INDICATORS.map(({ id }) => id).filter((id) => !FIRST.includes(id))];
const SPANS = ['month', 'previous', 'cumulative'] as const;
type Span = (typeof SPANS)[number] | 'lastYear';

/** Three columns for each indicator and span: numerator, denominator, rate; those of the year before behind all others. */
function columnOf(indicator: IndicatorId, span: Span): number {
  const at = COLUMNS.indexOf(indicator);
  if (span === 'lastYear') return 2 + 3 * (COLUMNS.length * SPANS.length + at);
  return 2 + 3 * (at * SPANS.length + SPANS.indexOf(span));
}

function rateValue(figure: number | readonly [number, number]): RateValue {
  if (typeof figure === 'number') return { rate: rateOfDecimal(figure, 'percent') };
  const [numerator, denominator] = figure;
  return { rate: rateOfCounts(numerator, denominator), numerator, denominator };
}

function rateEvidence(figure: ExampleFigure, row: number, column: number): Evidence[] {
  const cell = (offset: number) => ({ sheet: SHEET, row, column: column + offset });
  if (typeof figure === 'number') return [{ role: 'rate', cell: cell(2), value: figure / 100 }];
  if (typeof figure === 'string')
    return [{ role: 'rate', cell: cell(2), value: figure === 'nothing' ? '-' : null }];
  return [
    { role: 'numerator', cell: cell(0), value: figure[0] },
    { role: 'denominator', cell: cell(1), value: figure[1] },
  ];
}

function measured<Value>(
  figure: ExampleFigure | undefined,
  valueOf: (figure: number | readonly [number, number]) => Value,
  evidence: readonly Evidence[],
): Measured<Value> {
  if (figure === undefined || figure === 'absent') return ABSENT;
  if (figure === 'nothing' || figure === 'unknown') return { state: figure, evidence };
  return { state: 'value', value: valueOf(figure), evidence };
}

function measuresOf(
  indicator: IndicatorId,
  given: ExampleIndicator & Before,
  row: number,
  field?: string,
): Measures {
  const rateSpan = (span: Span): Measured<RateValue> => {
    const figure = given[span] ?? 'absent';
    return measured(figure, rateValue, rateEvidence(figure, row, columnOf(indicator, span)));
  };
  const kind = factsOf(indicator)?.kind ?? 'rate';
  if (kind === 'rate' || kind === 'score' || kind === 'amount')
    return {
      kind,
      month: rateSpan('month'),
      previous: rateSpan('previous'),
      cumulative: rateSpan('cumulative'),
      lastYear: rateSpan('lastYear'),
    };
  const countSpan = (span: Span): Measured<CountValue> => {
    const figure = given[span] ?? 'absent';
    const value = typeof figure === 'number' ? figure : null;
    const cell = { sheet: SHEET, row, column: columnOf(indicator, span) };
    const countOf = (): CountValue => ({ count: Number(figure), ...(field === undefined ? {} : { field }) });
    return measured(figure, countOf, [{ role: 'count', cell, value }]);
  };
  return { kind: 'count', month: countSpan('month'), cumulative: countSpan('cumulative') };
}

function rowOf(
  { name, key = name, kind = 'commune', given = {}, fields = {}, notes = {} }: RowSketch,
  row: number,
): UnitMonth {
  const nameCell = { sheet: SHEET, row, column: 1 };
  const figures = Object.entries(given).map(([id, sketch]) => [id, measuresOf(id, sketch, row, fields[id])]);
  const remarks = Object.entries(notes).map(([id, verdict]): [string, Measures] => {
    const evidence: Evidence[] = [{ role: 'note', cell: { sheet: SHEET, row, column: 60 }, value: verdict }];
    return [id, { kind: 'note', month: { state: 'value', value: { verdict, text: verdict }, evidence } }];
  });
  return {
    unit: unitOf(name, key, kind === 'unknown' ? undefined : kind, undefined),
    nameCell,
    measures: Object.fromEntries([...figures, ...remarks]) as Readonly<Record<IndicatorId, Measures>>,
  };
}

/** A month as the reader would hand it over. Units stand from row 7 on, the whole district below them. */
export function monthTable({
  period = AUGUST,
  rows,
  total,
  withoutCumulative = [],
  problems = [],
}: TableSketch): MonthTable {
  const totalRow = 6 + rows.length;
  const whole = total && rowOf({ name: 'Toàn huyện', given: total }, totalRow);
  return {
    period,
    layouts: [],
    units: rows.map((row, index) => rowOf(row, 6 + index)),
    total: whole && { nameCell: whole.nameCell, measures: whole.measures },
    groups: [],
    targets: [],
    countedIn: {},
    before: {},
    editions: [],
    withoutCumulative,
    problems,
  };
}
