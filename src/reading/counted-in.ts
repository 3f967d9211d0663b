import type { CountedIn, IndicatorId, MonthTable, Rate, TableColumn } from '../model';
import { rateOfDecimal } from '../model';
import type { Settings } from '../settings/settings';
import { plain, tidy } from '../text/fold';
import { isOfAmounts } from './columns/accepts';
import type { Grid } from './grid';
import { readAmount } from './numbers';
import type { OpenTable } from './open-table';

/** "Đơn vị tính: triệu đồng", "ĐVT: tỷ đồng": up to where something else begins. */
const STATED_UNIT = /(?:đơn vị tính|đvt)\s*[:-]?\s*([\p{L}][\p{L}\d ]{0,20})/iu;
/** "(tỷ đồng)", "(ha)": in the heading of the amounts themselves. */
const UNIT_IN_HEADING = /\(\s*([\p{L}][\p{L}\d ]{0,20})\s*\)/gu;
const MONEY = /^((ty|trieu|nghin|ngan) )?dong$|^vnd$/;
/** Other units amounts come in. */
const MEASURES = /^(ha|m2|m3|km|kg|tan|ta|kwh|mw|trieu usd|usd|tan\/ha)$/;

/** "(22 điểm)", "/22", "tối đa 22"; a bare number only where it is one of those points are given of, in no date. */
const MAXIMUM_IN_HEADING =
  /toi da:? *(\d{1,4}(?:[.,]\d{1,2})?)|thang(?: diem)? *(\d{1,4})|\( *(?:toi da *)?(\d{1,4}(?:[.,]\d{1,2})?) *(?:diem|d) *\)|(?:\(|(?<!\d ?)\/) *(10|12|15|18|20|22|25|30|40|50|100) *\)?$/;

/** What a table says of how its figures are counted: the most points there are, the unit of amounts. */
export function countedIn(table: OpenTable): Readonly<Record<IndicatorId, CountedIn>> {
  const found: Record<IndicatorId, CountedIn> = {};
  for (const own of table.settings.indicators) {
    const columns = table.layout.columns.filter(({ meaning }) => meaning?.indicator === own.id);
    if (columns.length === 0) continue;
    const maximum = own.kind === 'score' ? maximumOf(table, columns) : undefined;
    const isAmount = own.kind === 'amount';
    const unit = isAmount || isOfAmounts(own) ? unitOf(table, columns, isAmount) : undefined;
    if (maximum !== undefined || unit !== undefined)
      found[own.id] = { ...(maximum !== undefined && { maximum }), ...(unit !== undefined && { unit }) };
  }
  return found;
}

/** The settings with what the sheet says of maxima and units, which counts before what is built in. */
export function asCounted(settings: Settings, { countedIn: said }: MonthTable): Settings {
  if (Object.keys(said).length === 0) return settings;
  return { ...settings, indicators: settings.indicators.map((own) => ({ ...own, ...said[own.id] })) };
}

/** From a column or row of maxima, else from the heading; null where units differ; nothing that a unit exceeds. */
function maximumOf(table: OpenTable, columns: readonly TableColumn[]): Rate | null | undefined {
  const points = columns.filter(({ meaning }) => meaning?.role === 'rate');
  const rows = table.rows.units.map(({ row }) => row);
  const beside = columns.find(({ meaning }) => meaning?.role === 'maximum' && meaning.span === 'month');
  const given = new Set(beside ? numbersIn(table.grid, rows, beside.column) : []);
  if (given.size > 1) return null;
  const [column] = points;
  const below = table.rows.maxima.flatMap(({ row }) =>
    column ? numbersIn(table.grid, [row], column.column) : [],
  );
  const stated = points.flatMap(({ path }) => statedMaximum(path.at(-1) ?? ''));
  const maximum = [...given, ...below, ...stated].find((number) => number > 0);
  if (maximum === undefined) return undefined;
  const isExceeded = points.some(({ column: own }) =>
    numbersIn(table.grid, rows, own).some((number) => number > maximum),
  );
  return isExceeded ? undefined : rateOfDecimal(maximum, 'percent');
}

function statedMaximum(heading: string): number[] {
  const found = MAXIMUM_IN_HEADING.exec(plain(heading));
  const groups: readonly (string | undefined)[] = found?.slice(1) ?? [];
  const number = groups.find((group) => group !== undefined);
  return number === undefined ? [] : [Number(number.replace(',', '.'))];
}

function numbersIn(grid: Grid, rows: readonly number[], column: number): number[] {
  return rows.flatMap((row) => {
    const number = readAmount(grid.value(row, column), grid.format(row, column));
    return typeof number === 'number' ? [number] : [];
  });
}

/** The headings of its amounts, else what the sheet says above the table; behind a rate stands money. */
function unitOf(
  { grid, block }: OpenTable,
  columns: readonly TableColumn[],
  isAmount: boolean,
): string | undefined {
  const isUnit = (words: string): boolean => MONEY.test(words) || (isAmount && MEASURES.test(words));
  const headings = columns
    .filter(({ meaning }) => meaning?.role !== 'rank' && meaning?.role !== 'target')
    .flatMap(({ path }) => [...path].reverse());
  const inHeading = headings
    .flatMap((heading) => [...tidy(heading).matchAll(UNIT_IN_HEADING)].map(([, unit = '']) => unit))
    .find((unit) => isUnit(plain(unit)));
  if (inHeading !== undefined) return inHeading.toLocaleLowerCase('vi');
  for (let row = block.bottom; row >= 0; row--)
    for (let column = 0; column < grid.width; column++) {
      const stated = STATED_UNIT.exec(tidy(grid.text(row, column)))?.[1]?.trim();
      if (stated !== undefined && (isAmount || isUnit(plain(stated)))) return stated.toLocaleLowerCase('vi');
    }
  return undefined;
}
