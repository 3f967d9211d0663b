import { SUMMARY_WORDS, type SummaryColumn } from '../../messages/summary';
import type { CellAddress, Evidence, Finding, IndicatorKind, Rate, SummaryRow, Undecided } from '../../model';
import { localAddress, NO_VALUES, quoteSheet } from '../../model';
import type { Settings } from '../../settings';
import { printedAs } from '../../settings/printed';
import { capitalised } from '../../text/letter-case';
import { printFigure } from '../../text/print';
import { moveSign } from '../standing';
import { fitted } from './hidden-state';
import { indicatorName } from './indicator-name';

/** What the visible cells of a row show; percent as fractions. */
export type RowCells = Readonly<Record<SummaryColumn, string | number | null>>;

export const EMPTY_CELLS: RowCells = {
  number: null,
  section: null,
  unit: null,
  indicator: null,
  month: null,
  previous: null,
  change: null,
  cumulative: null,
  standard: null,
  gap: null,
  form: null,
  ordinal: null,
  text: null,
  evidence: null,
  inLetter: null,
};

/** Text columns hold no numbers and the other way round: blank is null. */
const text = (value: string | null): string | null => (value ? fitted(value) : null);

/** Percent as fractions, points and amounts as they are. */
export function cellNumber(value: Rate | null | undefined, kind: IndicatorKind): number | null {
  if (value === null || value === undefined) return null;
  return value / (kind === 'rate' ? 10000 : 100);
}

/** How the figures of a kind look where they are no percent. */
export const FORMAT_OF: Readonly<Partial<Record<IndicatorKind, string>>> = {
  score: '0.00',
  amount: '#,##0.00',
};

export function rowCells(row: SummaryRow, number: number, settings: Settings): RowCells {
  const figures = row.finding ? figuresOf(row.finding, settings) : {};
  const typed = row.finding ? {} : row.typed;
  return {
    ...EMPTY_CELLS,
    ...typed,
    ...figures,
    number,
    section: text(row.section.current),
    unit: text(row.unitName),
    ...(row.finding && { indicator: indicatorsOf(row.finding, settings) }),
    form: text(row.form.current),
    ordinal: row.ordinal.current,
    text: text(row.text.current),
    ...(row.finding && { evidence: evidenceText(row.finding.evidence, row.remark) }),
    inLetter: row.inLetter.current ? SUMMARY_WORDS.inLetter : null,
  };
}

export function undecidedCells(undecided: Undecided, number: number, settings: Settings): RowCells {
  return {
    ...EMPTY_CELLS,
    number,
    unit: text(undecided.unit.name),
    indicator: undecided.indicator === null ? null : text(indicatorName(undecided.indicator, settings)),
    text: SUMMARY_WORDS.undecidedReasons[undecided.why],
    evidence: evidenceText(undecided.evidence, ''),
  };
}

function kindOf({ indicator }: Finding, settings: Settings): IndicatorKind {
  return indicator === null ? 'rate' : printedAs(indicator, settings).kind;
}

function figuresOf(finding: Finding, settings: Settings): Partial<RowCells> {
  const { values } = finding;
  if (!values) return {};
  const kind = kindOf(finding, settings);
  const shown = (value: Rate | null): number | null => cellNumber(value, kind);
  const isSinceYearStart = isCountSoFar(finding);
  return {
    month: isSinceYearStart ? null : (values.count ?? shown(values.month)),
    previous: shown(values.previous),
    change: shown(values.change),
    cumulative: isSinceYearStart ? values.count : shown(values.cumulative),
    standard: shown(values.average ?? values.target ?? values.floor),
    gap: shown(values.gap),
  };
}

const isCountSoFar = ({ spoken, values }: Finding): boolean =>
  spoken?.span === 'cumulative' && values?.count !== null;

/** How the figure of this column is shown where it is no percent: things counted, points, amounts. */
export function formatOf(
  { finding }: SummaryRow,
  column: SummaryColumn,
  settings: Settings,
): string | undefined {
  if (!finding) return undefined;
  if (typeof finding.values?.count === 'number')
    return column === (isCountSoFar(finding) ? 'cumulative' : 'month') ? '0' : undefined;
  return FORMAT_OF[kindOf(finding, settings)];
}

function indicatorsOf(finding: Finding, settings: Settings): string | null {
  const ids =
    finding.indicator === null
      ? finding.rates.filter(({ rate }) => rate !== null).map(({ indicator }) => indicator)
      : [finding.indicator];
  const short = ids.length > 1;
  const figureOf = (id: string): string => {
    const rate =
      finding.group === 'commend' ? finding.rates.find(({ indicator }) => indicator === id)?.rate : null;
    return rate === null || rate === undefined ? '' : ` ${printFigure(rate, printedAs(id, settings))}`;
  };
  const names = ids.map(
    (id) =>
      `${(short && settings.letter.indicators[id]?.short) || indicatorName(id, settings)}${figureOf(id)}`,
  );
  const joined = names.join('; ');
  const lines = [capitalised(joined), ...standingLines(finding)];
  return text(lines.join('\n'));
}

/** "Thứ 3/16 ▲5", "Xếp loại Khá": where it stands by the figure. */
function standingLines({ values }: Finding): string[] {
  const { rank, band } = values ?? NO_VALUES;
  const place = rank && [`${rank.place}/${rank.of}`, moveSign(rank)].filter(Boolean).join(' ');
  return [
    ...(place === null ? [] : [SUMMARY_WORDS.place(place)]),
    ...(band === null ? [] : [SUMMARY_WORDS.band(band)]),
  ];
}

/** "'T8'!E9:G9, K9; 'T7'!E9", and beneath it what the officer should know. */
function evidenceText(evidence: readonly Evidence[], remark: string): string | null {
  const bySheet = new Map<string, CellAddress[]>();
  for (const { cell } of evidence) bySheet.set(cell.sheet, [...(bySheet.get(cell.sheet) ?? []), cell]);
  const cells = [...bySheet]
    .map(([sheet, those]) => `${quoteSheet(sheet)}!${addressesOf(those).join(', ')}`)
    .join('; ');
  return text([remark, cells].filter((part) => part !== '').join('\n'));
}

/** Cells in the order of the sheet, neighbours of a row as one range. */
function addressesOf(cells: readonly CellAddress[]): string[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs = inOrder.reduce<[CellAddress, CellAddress][]>((done, cell) => {
    const last = done.at(-1);
    if (last && last[1].row === cell.row && cell.column - last[1].column <= 1) last[1] = cell;
    else done.push([cell, cell]);
    return done;
  }, []);
  return runs.map(([first, last]) =>
    first.column === last.column ? localAddress(first) : `${localAddress(first)}:${localAddress(last)}`,
  );
}
