import { factsOf } from '../indicators';
import type { CellValue, IndicatorId, Measures, Rate, SheetTarget, TableColumn } from '../model';
import { rateOfDecimal } from '../model';
import { plain, tidy } from '../text/fold';
import type { Grid } from './grid';
import { readRate } from './numbers';

/** "(chỉ tiêu ≥ 60%)", "KH 2025: 60%", "(≥60%)": a target stated in a heading. */
const STATED =
  /[([]?\s*(?:(?:(?:chi tieu|ke hoach|\bkh\b|muc tieu|muc giao|yeu cau|toi thieu|phan dau|duoc giao)(?: (?:(?:thang|quy|tuan|nam) )?(?:(?:\d{1,2}|[ivx]+)\/)?20\d\d\b| (?:thang|quy|tuan) (?:\d{1,2}|[ivx]+)(?=\s*[:=)])| (?!(?:thang|quy|tuan|nam|ngay) \d)[a-z]+){0,4}\s*(?:[:=]|tu |dat )?\s*(?:>=|<=|[≥≤><])?)|(?:>=|<=|[≥≤><]))\s*(\d{1,3}(?:[.,]\d{1,2})?)(?![\d.,])\s*(%?)(?: tro len)?\s*[)\]]?/;

interface Stated {
  readonly percent: number;
  readonly start: number;
  readonly end: number;
}

function statedIn(text: string): Stated | undefined {
  const words = plain(text);
  // Both are the same letters one by one, or the place of the one says nothing of the other.
  const found = words.length === tidy(text).length ? STATED.exec(words) : null;
  if (!found) return undefined;
  const [all, number = '', sign] = found;
  if (sign === '' && !/%|phan tram|ty le/.test(words.replace(all, ''))) return undefined;
  const percent = Number(number.replace(',', '.'));
  return { percent, start: found.index, end: found.index + all.length };
}

/** The heading without the target it states: what is left names the column. */
export function withoutTarget(text: string): string {
  const found = statedIn(text);
  if (!found) return text;
  const shown = tidy(text);
  return tidy(`${shown.slice(0, found.start)} ${shown.slice(found.end)}`);
}

/** "(tối đa 22)" behind what is counted says what the points are of; the column holds points, not maxima. */
export function maximumAsPoints(text: string): string {
  return text.replace(
    /(\S\s*)[([]\s*(?:điểm\s+)?tối đa:?\s*(\d+(?:[.,]\d+)?)(?:\s*điểm)?\s*[)\]]/iu,
    '$1($2 điểm)',
  );
}

/** Targets that the headings of an indicator's columns state. */
export function targetsInHeadings(
  columns: readonly TableColumn[],
  cellOf: (column: number) => SheetTarget['cell'],
): SheetTarget[] {
  const found = new Map<IndicatorId, SheetTarget>();
  for (const { meaning, path, column } of columns) {
    if (!meaning || meaning.role === 'note' || meaning.role === 'field' || found.has(meaning.indicator))
      continue;
    const stated = [...path]
      .reverse()
      .map(statedIn)
      .find((target) => target !== undefined);
    if (!stated) continue;
    const { indicator } = meaning;
    found.set(indicator, {
      indicator,
      value: rateOfDecimal(stated.percent, 'percent'),
      cell: cellOf(column),
    });
  }
  return [...found.values()];
}

const AT_LEAST =
  /^(?:(?:>=|<=|[≥≤><=])\s*|(?:tu|tren|dat|toi thieu|it nhat|khong thap hon|duoi|toi da) (?=\d))/;
const OR_MORE = /\s*(?:tro (?:len|xuong))$/;

/** What a cell of a target says: "≥ 60%" and "từ 60% trở lên" are 60 %. */
export const withoutSign = (value: CellValue): CellValue =>
  typeof value === 'string' ? plain(value).replace(AT_LEAST, '').replace(OR_MORE, '') : value;

/** The sheet as its targets are read. */
export const gridOfTargets = (grid: Grid): Grid => ({
  ...grid,
  value: (row, column) => withoutSign(grid.value(row, column)),
});

/** Targets that stand in a column beside a unit's figures; a merged cell speaks for all its rows. */
export function targetsOfRow(
  grid: Grid,
  row: number,
  columns: readonly TableColumn[],
): Readonly<Record<IndicatorId, Rate>> | undefined {
  const targets: Record<IndicatorId, Rate> = {};
  const { value } = gridOfTargets(grid);
  for (const { meaning, column } of columns) {
    if (meaning?.role !== 'target' || meaning.span === 'previous' || meaning.span === 'lastYear') continue;
    const merge = grid.merge(row, column);
    const at = merge ? { row: merge.top, column: merge.left } : { row, column };
    const reading = readRate(value(at.row, at.column), grid.format(at.row, at.column));
    if (typeof reading === 'string' || !('value' in reading)) continue;
    // What should be high has no target below 1 %: 0,6 is 60 %.
    const isHigh = factsOf(meaning.indicator)?.better !== 'lower';
    const scale = reading.scale ?? (isHigh && reading.value <= 1 ? 'fraction' : 'percent');
    targets[meaning.indicator] ??= rateOfDecimal(reading.value, scale);
  }
  return Object.keys(targets).length === 0 ? undefined : targets;
}

/** A row of targets with what it says of each indicator. */
export interface TargetRow {
  /** The group of units it stands under; 0 before the first heading. */
  readonly group: number;
  readonly measures: Readonly<Record<IndicatorId, Measures>>;
}

/** What rows of targets say: for everybody where they agree, else for the units of each row's own group. */
export interface RowTargets {
  readonly all: readonly SheetTarget[];
  readonly byGroup: ReadonlyMap<number, Readonly<Record<IndicatorId, Rate>>>;
}

/** Rows that differ within one group say nothing: which of them holds is open. */
export function targetsOfRows(rows: readonly TargetRow[]): RowTargets {
  const found = new Map<IndicatorId, (SheetTarget & { readonly group: number })[]>();
  for (const { group, measures } of rows)
    for (const [indicator, own] of Object.entries(measures)) {
      const target = targetIn(indicator, own);
      if (!target) continue;
      const known = found.get(indicator);
      if (known) known.push({ ...target, group });
      else found.set(indicator, [{ ...target, group }]);
    }
  const all: SheetTarget[] = [];
  const byGroup = new Map<number, Record<IndicatorId, Rate>>();
  for (const [indicator, targets] of found) {
    const [first] = targets;
    if (!first) continue;
    const { value, cell } = first;
    if (targets.every((target) => target.value === value)) all.push({ indicator, value, cell });
    else if (new Set(targets.map(({ group }) => group)).size === targets.length)
      for (const target of targets)
        byGroup.set(target.group, { ...byGroup.get(target.group), [indicator]: target.value });
  }
  return { all, byGroup };
}

function targetIn(indicator: IndicatorId, measures: Measures): SheetTarget | undefined {
  if (measures.kind === 'note' || measures.kind === 'count') return undefined;
  const spans = [measures.month, measures.cumulative];
  for (const measured of spans) {
    if (measured.state !== 'value') continue;
    const cell = measured.evidence[0]?.cell;
    if (cell) return { indicator, value: measured.value.rate, cell };
  }
  return undefined;
}
