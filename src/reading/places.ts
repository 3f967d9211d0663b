import type { CellAddress, ColumnSpan, IndicatorId, SheetRank, TableColumn } from '../model';
import { says, wordsOf } from './columns/phrases';
import type { Grid } from './grid';
import { readCount } from './numbers';

/** A column of places, and of which figures. */
export interface PlaceColumn {
  readonly column: number;
  readonly indicator: IndicatorId;
  readonly span: ColumnSpan;
}

/** The total of the points is what a table of scores ranks by. */
const TOTAL: IndicatorId = 'score';
const RANK = 'hạng | xếp hạng | thứ hạng | vị trí';
const BEFORE = 'trước | kỳ trước | tháng trước';
const NO_PLACE = 'tăng | giảm | thay đổi | so với | chênh lệch | bậc | nhóm | xếp loại';

/**
 * Columns of places: those somebody assigned, and those whose heading says "xếp hạng" and nothing else, where it is
 * plain of what: the table's only figures, or its total score.
 */
export function placeColumns(columns: readonly TableColumn[]): readonly PlaceColumn[] {
  const figures = new Set(
    columns.flatMap(({ meaning }) => (meaning?.role === 'rate' ? [meaning.indicator] : [])),
  );
  const [only, ...more] = figures;
  const ranked = figures.has(TOTAL) ? TOTAL : more.length === 0 ? only : undefined;
  return columns.flatMap(({ column, path, meaning }): PlaceColumn[] => {
    if (meaning) {
      const { role, indicator, span } = meaning;
      return role === 'rank' ? [{ column, indicator, span }] : [];
    }
    const words = wordsOf(path.join(' '));
    const isPlace = says(words, RANK) && !says(words, NO_PLACE) && !/\d/.test(words);
    if (!isPlace || ranked === undefined) return [];
    return [{ column, indicator: ranked, span: says(words, BEFORE) ? 'previous' : 'month' }];
  });
}

/** A unit's places as the sheet itself says them, in columns beside its figures. */
export function placesOfRow(
  grid: Grid,
  row: number,
  columns: readonly PlaceColumn[],
  cellOf: (column: number) => CellAddress,
): Readonly<Record<IndicatorId, SheetRank>> | undefined {
  const places: Record<IndicatorId, SheetRank> = {};
  const before: Record<IndicatorId, number> = {};
  for (const { column, indicator, span } of columns) {
    const place = readCount(grid.value(row, column), grid.format(row, column));
    if (typeof place !== 'number' || place < 1) continue;
    if (span === 'month') places[indicator] ??= { place, previous: null, cell: cellOf(column) };
    else if (span === 'previous') before[indicator] ??= place;
  }
  const found = Object.entries(places);
  if (found.length === 0) return undefined;
  return Object.fromEntries(found.map(([id, own]) => [id, { ...own, previous: before[id] ?? null }]));
}
