import type { CellValue, SheetContent } from '../../src/model';
import type { EvaluationJson, FindingJson } from '../../src/reporting/json';
import { plain } from '../../src/text/fold';
import type { Judged } from './kinds/judge';

/**
 * Numbers that sentences say and no cell does. What a sentence may say of a unit: the figures in its own rows, in the
 * columns of the indicator; the rate of two counts of them; the rows of the whole and the sum over all units; what two
 * of these differ by; targets that settings or the sheet give.
 */

const NUMBER = /\d+(?:\.\d{3})*(?:,\d+)?/g;

/** Days, months, years, weeks, quarters, places in a letter: no figures. */
const NO_FIGURES: readonly RegExp[] = [
  /\d{1,2}\/\d{1,2}(?:\/\d{4})?|\d{1,2}\/\d{4}/g,
  /(?:tháng|năm|tuần|quý|lần thứ|điều|số)\s+(?:\d+|[IV]+)(?:\/\d+)?/giu,
  /\d+ tháng/g,
  /^\d+(?:\.\d+)*[.)]\s/gm,
  /(?<=\s|^)\d{2,} (?=UBND|xã|phường|thị trấn|địa phương|cơ quan|đơn vị|phòng|sở)/giu,
];

const numbersOf = (text: string): number[] =>
  (NO_FIGURES.reduce((left, pattern) => left.replace(pattern, ' '), text).match(NUMBER) ?? []).map((number) =>
    Number(number.replaceAll('.', '').replace(',', '.')),
  );

const rounded = (value: number): number => Math.round(value * 100 + 1e-7) / 100;

/** The numbers a cell may be read as. */
function readings(value: CellValue): number[] {
  if (typeof value === 'number') return [value, rounded(value * 100)];
  if (typeof value !== 'string') return [];
  return (plain(value).match(/\d[\d.,]*/g) ?? []).flatMap((written) => {
    const bare = written.replace(/[.,]+$/, '');
    const whole = Number(bare.replace(/[.,](?=\d{3}(?:\D|$))/g, ''));
    const decimal = Number(bare.replace(',', '.'));
    return [whole, decimal, rounded(decimal * 100)].filter(Number.isFinite);
  });
}

const ratesOf = (counts: readonly number[]): number[] =>
  counts.flatMap((part) => counts.filter((whole) => whole > 0).map((whole) => rounded((100 * part) / whole)));

interface Place {
  readonly sheet: SheetContent;
  readonly row: number;
}

class Sheets {
  private readonly byUnit = new Map<string, Place[]>();
  private readonly others: Place[] = [];

  constructor(
    sheets: readonly SheetContent[],
    private readonly json: EvaluationJson,
  ) {
    const units = new Set(json.units.map(({ unit }) => plain(unit)));
    for (const sheet of sheets) {
      let last: string | undefined;
      sheet.values.forEach((cells, row) => {
        const texts = cells.map((value) => (typeof value === 'string' ? plain(value) : ''));
        const unit = texts.find((text) => units.has(text));
        const isPart = unit === undefined && texts.every((text) => text === '' || !text.includes('tong'));
        last = unit ?? (isPart ? last : undefined);
        if (last === undefined || unit === undefined) this.others.push({ sheet, row });
        if (last !== undefined) this.byUnit.set(last, [...(this.byUnit.get(last) ?? []), { sheet, row }]);
      });
    }
  }

  /** Columns read as one of the indicators, as "sheet!A"; in sheets of other periods any column. */
  private isOf({ sheet }: Place, column: number, indicators: readonly string[]): boolean {
    const own = this.json.columns.filter(({ cell }) => cell.startsWith(`'${sheet.name}'!`));
    if (own.length === 0) return true;
    return own.some(
      ({ cell, indicator }) =>
        columnNumber(cell) === column && indicator !== null && indicators.includes(indicator),
    );
  }

  private cells(place: Place, indicators: readonly string[]): number[] {
    return (place.sheet.values[place.row] ?? []).flatMap((value, column) =>
      this.isOf(place, column, indicators) ? readings(value) : [],
    );
  }

  figuresOf(unit: string, indicators: readonly string[]): number[] {
    const rows = (this.byUnit.get(plain(unit)) ?? []).map((place) => this.cells(place, indicators));
    const sums = rows.length > 1 ? [this.sum(rows)] : [];
    return [...rows, ...sums].flatMap((cells) => [...cells, ...ratesOf(cells)]);
  }

  /** Rows that are no unit's, and all units added. */
  wholes(indicators: readonly string[]): number[] {
    const rows = this.others.map((place) => this.cells(place, indicators));
    const units = [...this.byUnit.values()].map((places) =>
      this.sum(places.map((place) => this.cells(place, indicators))),
    );
    return [...rows, this.sum(units)].flatMap((cells) => [...cells, ...ratesOf(cells)]);
  }

  /** Cell by cell in the order of the columns; rows of other lengths hold other readings. */
  private sum(rows: readonly (readonly number[])[]): number[] {
    const width = Math.max(0, ...rows.map((cells) => cells.length));
    return Array.from({ length: width }, (_, at) => rows.reduce((all, cells) => all + (cells[at] ?? 0), 0));
  }
}

function columnNumber(cell: string): number {
  const letters = /!([A-Z]+)\d+$/.exec(cell)?.[1] ?? '';
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const LATE = ['overdue', 'pendingOverdue'];

const indicatorsOf = ({ indicator, rates }: FindingJson): readonly string[] => {
  if (indicator === null) return Object.keys(rates ?? {});
  return LATE.includes(indicator) ? LATE : [indicator];
};

/** What a sentence may say of one unit, or of all. */
class Sayable {
  private readonly figures: ReadonlySet<number>;
  private readonly against: ReadonlySet<number>;

  constructor(figures: readonly number[], wholes: readonly number[], given: readonly number[]) {
    this.figures = new Set(figures);
    this.against = new Set([...figures, ...wholes, ...given]);
  }

  /** A figure, or what a figure differs by from another one. */
  has(number: number): boolean {
    if (this.against.has(number)) return true;
    return [...this.figures].some((figure) =>
      [figure - number, figure + number].some((other) => this.against.has(rounded(other))),
    );
  }
}

/**
 * @param given numbers that settings give: targets, levels
 * @returns each number said that nothing gives, with its sentence
 */
export function saidOfNothing(
  { json, letter }: Judged,
  sheets: readonly SheetContent[],
  given: readonly number[],
): string[] {
  const own = new Sheets(sheets, json);
  const all: Sayable[] = [];
  const wrong: string[] = [];
  for (const finding of json.findings) {
    const ids = indicatorsOf(finding);
    const rank = finding.values?.rank;
    const besides = [
      ...given,
      ...(rank ? [rank.place, json.units.length] : []),
      ...(finding.group === 'commend' ? [100] : []),
      ...(finding.longestDelay === undefined ? [] : [finding.longestDelay]),
      ...(LATE.some((late) => ids.includes(late)) ? dossiersOf(finding) : []),
    ];
    const may = new Sayable(own.figuresOf(finding.unit, ids), own.wholes(ids), besides);
    all.push(may);
    for (const number of numbersOf(finding.text))
      if (!may.has(number)) wrong.push(`${number} in "${finding.text}"`);
  }
  for (const id of Object.keys(json.averages)) {
    const wholes = own.wholes([id]);
    all.push(new Sayable(wholes, wholes, [...given, 100]));
  }
  for (const number of numbersOf(letter ?? ''))
    if (!all.some((may) => may.has(number))) wrong.push(`${number} in the letter: ${letter}`);
  return wrong;
}

/** A list of dossiers is counted: as many as rows named. */
const dossiersOf = ({ cells, fields }: FindingJson): number[] => [
  ...(fields ?? []).map(({ count }) => count),
  ...(cells.every((cell) => /!B\d+$/.test(cell)) ? [cells.length] : []),
];
