import type { CellValue } from 'exceljs';
import { hundredths } from '../data/figures';
import type { Counts } from '../data/table';
import type { Unit } from '../data/units';

/** Where a cell stands; `left(1)` is the address of its left neighbour, `above` the rows of the units over the total. */
export interface Place {
  readonly left: (steps: number) => string;
  readonly above: string;
}

export interface Column {
  /** From the top level of the heading to the leaf; equal neighbours are merged. */
  readonly heading: readonly string[];
  readonly width: number;
  readonly format?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly ofUnit: (unit: Unit, place: Place) => CellValue;
  readonly ofDistrict: (place: Place) => CellValue;
}

/** How a sheet shows the counts of a unit with nothing to measure. */
export type Nothing = 0 | '-';

const percent = '0.00%';

/** The counts as numbers and the rate as a formula over them, as an officer keeps them. */
export function countsAndRate(
  headings: readonly [whole: readonly string[], part: readonly string[], rate: readonly string[]],
  countsOf: (unitName: string) => Counts,
  districtCounts: Counts,
  nothing: Nothing,
): Column[] {
  const [wholeHeading, partHeading, rateHeading] = headings;
  const count = (heading: readonly string[], key: keyof Counts): Column => ({
    heading,
    width: 8.5,
    format: '#,##0',
    ofUnit: (unit) => {
      const counts = countsOf(unit.name);
      return counts.whole === 0 ? nothing : counts[key];
    },
    ofDistrict: ({ above }) => ({ formula: `SUM(${above})`, result: districtCounts[key] }),
  });
  const rate = ({ part, whole }: Counts, { left }: Place): CellValue =>
    whole === 0 ? '-' : { formula: `${left(1)}/${left(2)}`, result: part / whole };
  return [
    count(wholeHeading, 'whole'),
    count(partHeading, 'part'),
    {
      heading: rateHeading,
      width: 9,
      format: percent,
      ofUnit: (unit, place) => rate(countsOf(unit.name), place),
      ofDistrict: (place) => rate(districtCounts, place),
    },
  ];
}

/** A rate typed in from an earlier sheet, either in percent points (94,88) or as a fraction shown as a percentage. */
export function typedRate(
  heading: readonly string[],
  scale: 'points' | 'fraction',
  countsOf: (unitName: string) => Counts,
  districtCounts: Counts,
): Column {
  const typed = (counts: Counts): CellValue => {
    const value = hundredths(counts);
    if (value === null) return '-';
    return value / (scale === 'points' ? 100 : 10000);
  };
  return {
    heading,
    width: 9,
    format: scale === 'points' ? '0.00' : percent,
    ofUnit: (unit) => typed(countsOf(unit.name)),
    ofDistrict: () => typed(districtCounts),
  };
}

/** A plain count per unit, summed for the district; null where the unit does not do this work. */
export function count(
  heading: readonly string[],
  countOf: (unit: Unit) => number | null,
  sum: number,
): Column {
  return {
    heading,
    width: heading.length > 1 ? 10 : 16,
    format: '#,##0',
    ofUnit: (unit) => countOf(unit) ?? '-',
    ofDistrict: ({ above }) => ({ formula: `SUM(${above})`, result: sum }),
  };
}

export function text(heading: readonly string[], width: number, textOf: (unit: Unit) => string): Column {
  return {
    heading,
    width,
    align: 'left',
    ofUnit: (unit) => textOf(unit) || null,
    ofDistrict: () => null,
  };
}
