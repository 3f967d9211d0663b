import { OVERVIEW_WORDS } from '../../messages/overview';
import { periodKey, type CellStyle, type IndicatorId, type Period, type SheetDrawing } from '../../model';
import { PRESET_NAMES, type Settings } from '../../settings';
import { nounsOfAll } from '../../text/period-nouns';
import { printCount, printRate } from '../../text/print';
import { printPeriod, titlePeriod } from '../../text/print-period';
import { MARK_LOOKS } from '../marks/looks';
import { Grid } from '../summary/grid';
import { fitted } from '../summary/hidden-state';
import { indicatorName } from '../summary/indicator-name';
import { STYLES } from '../summary/styles';
import type { Overview, UnitInMonth, UnitOutlook, UnitYear } from './overview';

const WIDTH = { number: 5, unit: 26, month: 8, narrowMonth: 7, acts: 11, cumulative: 12, need: 30 };
/** So many months have room for a longer entry. */
const FEW_MONTHS = 9;
/** So many units fit one page of A4 at nine points and more. */
const ONE_PAGE = 40;
const CELL: CellStyle = { size: 10, border: true, wrap: true, verticalAlign: 'center' };
const CENTRED: CellStyle = { ...CELL, align: 'center' };
const PERCENT: CellStyle = { ...CELL, align: 'right', numberFormat: '0.00%' };

/** "Tổng hợp năm 2023" */
export const overviewSheetName = (year: number): string => OVERVIEW_WORDS.sheetName(year);

/** The year as a page: a row per unit, a column per month up to the last evaluated one. */
export function drawOverview(overview: Overview, settings: Settings, evaluatedAt: string): SheetDrawing {
  const { headings } = OVERVIEW_WORDS;
  const next = printPeriod(overview.next);
  const month = overview.columns.length > FEW_MONTHS ? WIDTH.narrowMonth : WIDTH.month;
  const codes = lowCodes(overview, settings);
  const columns = [
    { heading: headings.number, width: WIDTH.number },
    { heading: headings.unit, width: WIDTH.unit },
    ...overview.columns.map((period) => ({ heading: columnHeading(period), width: month })),
    { heading: headings.acts, width: WIDTH.acts },
    ...overview.targets.flatMap(({ indicator }) => [
      { heading: headings.cumulative(shortName(indicator, settings)), width: WIDTH.cumulative },
      { heading: headings.need(next), width: WIDTH.need },
    ]),
  ];
  const right = columns.length - 1;
  const grid = new Grid();
  grid.merge(
    grid.add(20),
    0,
    right,
    OVERVIEW_WORDS.title(
      overview.year,
      overview.columns.every((period) => 'month' in period),
    ),
    STYLES.header,
  );
  grid.merge(
    grid.add(14),
    0,
    right,
    OVERVIEW_WORDS.origin(evaluatedAt, PRESET_NAMES[settings.preset][0]),
    STYLES.plain,
  );
  const header = grid.add(40);
  columns.forEach(({ heading }, column) => grid.set(header, column, heading, STYLES.header));
  overview.units.forEach((unit, i) => drawUnit(grid, i + 1, unit, overview, codes));
  const lastRow = grid.next - 1;
  grid.add();
  const { notCounted } = overview;
  const left = notCounted.length === 0 ? [] : [OVERVIEW_WORDS.notCounted(notCounted.map(printPeriod))];
  const key = OVERVIEW_WORDS.key(
    formsOf(overview).map((form) => `${initials(form)}: ${form.toLocaleLowerCase('vi')} kèm lần thứ`),
    [...codes].map(([id, code]) => `${code}: ${shortName(id, settings)}`),
  );
  for (const note of [key, ...left, ...OVERVIEW_WORDS.legend(nounsOfAll(overview.columns).noun)])
    grid.merge(grid.add(), 0, right, note, STYLES.note);

  return {
    name: overviewSheetName(overview.year),
    visibility: 'visible',
    columns: columns.map(({ width }) => ({ width })),
    rows: grid.rows(),
    merges: grid.merges,
    frozenRows: header + 1,
    print: {
      orientation: 'landscape',
      titleRows: [header, header],
      isOnePage: overview.units.length <= ONE_PAGE,
      area: { top: 0, left: 0, bottom: Math.max(lastRow, grid.next - 1), right },
    },
    charts: [],
  };
}

const columnHeading = (period: Period): string =>
  'month' in period ? OVERVIEW_WORDS.headings.month(period.month) : titlePeriod(period);

function drawUnit(
  grid: Grid,
  number: number,
  unit: UnitYear,
  { evaluated }: Overview,
  codes: ReadonlyMap<IndicatorId, string>,
): void {
  const row = grid.add();
  let column = 0;
  const put = (value: string | number | null, style: CellStyle): void =>
    grid.set(row, column++, value, style);
  put(number, CENTRED);
  put(fitted(unit.name), CELL);
  for (const inMonth of unit.months) {
    const marks = monthMarks(inMonth, codes);
    const isEmpty = marks === '' && !evaluated.includes(periodKey(inMonth.period));
    put(isEmpty ? OVERVIEW_WORDS.notEvaluated : marks || null, { ...CENTRED, ...lookOf(inMonth) });
  }
  put(unit.acts === 0 ? null : OVERVIEW_WORDS.times(unit.acts), CENTRED);
  for (const outlook of unit.outlooks) {
    put(outlook.cumulative === null ? null : outlook.cumulative / 10000, PERCENT);
    put(needShortly(outlook), CELL);
  }
}

/** "PB2 tttt": what stands in a cell, the heaviest first. */
function monthMarks(
  { acts, low, isCommended }: UnitInMonth,
  codes: ReadonlyMap<IndicatorId, string>,
): string {
  const { short } = OVERVIEW_WORDS;
  return [
    ...acts.map(({ kind, form, ordinal }) =>
      kind === 'exemption' ? short.exemption : `${initials(form)}${ordinal ?? ''}`,
    ),
    ...low.map((id) => codes.get(id) ?? id),
    ...(isCommended ? [short.commended] : []),
  ].join(' ');
}

/** The first letters of a name's words: "Nhắc nhở" → "NN". */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0).toLocaleUpperCase('vi'))
    .join('');

/** What each indicator by which somebody was low goes by, no two alike. */
function lowCodes({ units }: Overview, settings: Settings): ReadonlyMap<IndicatorId, string> {
  const low = new Set(units.flatMap(({ months }) => months.flatMap((month) => month.low)));
  const codes = new Map<IndicatorId, string>();
  for (const { id } of settings.indicators) {
    if (!low.has(id)) continue;
    const code = OVERVIEW_WORDS.short.low(initials(shortName(id, settings)));
    const alike = [...codes.values()].filter((other) => other.replace(/\d+$/u, '') === code).length;
    codes.set(id, alike === 0 ? code : `${code}${alike + 1}`);
  }
  return codes;
}

const formsOf = ({ units }: Overview): string[] => [
  ...new Set(
    units.flatMap(({ months }) =>
      months.flatMap(({ acts }) => acts.flatMap(({ kind, form }) => (kind === 'act' ? [form] : []))),
    ),
  ),
];

function lookOf({ acts, low, isCommended }: UnitInMonth): CellStyle {
  const group = acts.some(({ kind }) => kind === 'act')
    ? 'warn'
    : low.length > 0
      ? 'low'
      : isCommended
        ? 'commend'
        : undefined;
  return group === undefined ? {} : MARK_LOOKS[group];
}

/** "Cần thêm 37 hồ sơ thanh toán trực tuyến để đạt 30% (trên 41 hồ sơ)" */
export function needText({ indicator, target, need }: UnitOutlook, settings: Settings): string | null {
  if (need === null) return null;
  const [what, goal] = [shortName(indicator, settings), printRate(target)];
  const words = OVERVIEW_WORDS.need;
  switch (need.kind) {
    case 'met':
      return words.met(goal);
    case 'some':
      return words.some(printCount(need.needed), what, goal, printCount(need.dossiers));
    case 'out-of-reach':
      return words.outOfReach(goal, printCount(need.dossiers), printCount(need.least), what);
    case 'least':
      return words.least(printCount(need.least), what, goal);
    case 'never':
      return words.never(goal);
  }
}

/** The same in a word or two, under a heading that names indicator and period. */
function needShortly({ target, need }: UnitOutlook): string | null {
  if (need === null) return null;
  const goal = printRate(target);
  const { met, shortly } = OVERVIEW_WORDS.need;
  switch (need.kind) {
    case 'met':
      return met(goal);
    case 'some':
      return shortly.some(printCount(need.needed), goal, printCount(need.dossiers));
    case 'out-of-reach':
      return shortly.outOfReach(printCount(need.least));
    case 'least':
      return shortly.least(printCount(need.least), goal);
    case 'never':
      return shortly.never(goal);
  }
}

const shortName = (id: string, settings: Settings): string =>
  settings.letter.indicators[id]?.short || indicatorName(id, settings);
