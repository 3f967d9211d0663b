import { factsOf } from '../../indicators';
import type { IndicatorId } from '../../model';
import { timeOf } from '../times';
import { isOfAmounts } from './accepts';
import type { ColumnOfTable, MatchContext } from './candidates';
import type { Naming } from './naming';
import { titledIndicators } from './naming';
import { partOf } from './parts';
import { says, unknownWords, wordsOf } from './phrases';
import { quantityOf } from './quantities';
import { RATE } from './words';

/** Columns that are no figures of anybody's work: they do not keep a block from being the only one. */
function isBeside(column: ColumnOfTable, context: MatchContext): boolean {
  const quantity = context.sense.own(column);
  if (quantity !== undefined) return true;
  const { whole, rateLike, ratios } = column.content;
  if (whole + rateLike + ratios === 0) return true;
  return says(wordsOf(column.path.at(-1) ?? ''), 'trực tiếp | còn lại | chưa | không | ghi chú');
}

/**
 * Columns that the title gives to its indicator: their headings name quantities and nothing else, and they are the
 * only ones – a single count, or the parts of a single rate.
 *
 * @param namesOf the indicators a column is named by already, by its own words or its neighbours
 */
export function titledNamings(
  context: MatchContext,
  namesOf: (column: ColumnOfTable) => readonly IndicatorId[],
): ReadonlyMap<number, Naming> {
  const found = new Map<number, Naming>();
  const figures = ['rate', 'count', 'amount'];
  const titled = titledIndicators(context.titles).flatMap((id) => {
    const known = context.indicators.find((i) => i.id === id);
    return known && figures.includes(known.kind) ? [known] : [];
  });
  for (const indicator of titled) {
    if (titled.length > 1 && titled.some((other) => other.kind === indicator.kind && other !== indicator))
      return found;
    const facts = factsOf(indicator.id)?.words;
    const own = facts
      ? [...(facts.parts ? [facts.parts.numerator, facts.parts.denominator] : []), facts.whole]
      : [];
    const others = context.columns.filter((column) => !isBeside(column, context));
    const namingOf = ({ path }: ColumnOfTable): Naming => ({
      indicator: indicator.id,
      by: 'title',
      at: path.length - 1,
      because: path.at(-1) ?? '',
    });
    const isBare = ({ path }: ColumnOfTable): boolean =>
      path.every((part) => unknownWords(wordsOf(part), own).length === 0);
    const bare = others.filter((column) => namesOf(column).length === 0 && isBare(column));
    const isQuantity = (column: ColumnOfTable): boolean =>
      says(wordsOf(column.path.at(-1) ?? ''), 'số | tổng | số lượng | hồ sơ | số hồ sơ | tổng số');
    if (indicator.kind === 'count') {
      const [only] = bare;
      if (only && others.length === 1 && isQuantity(only)) found.set(only.column, namingOf(only));
      continue;
    }
    if (others.some((column) => !bare.includes(column) && !namesOf(column).includes(indicator.id))) continue;
    if (!isOfAmounts(indicator) && isAboutMoney(context)) continue;
    for (const column of bare) {
      const naming = namingOf(column);
      const part = partOf(column.path, naming, indicator.kind);
      if (part !== 'none' && part !== 'other') found.set(column.column, naming);
      else if (isTitledRate(column, context)) found.set(column.column, naming);
    }
  }
  return found;
}

/** "(đồng)" in the title, "Tổng số tiền": a bare rate beside is one of money, unless dossiers are counted too. */
function isAboutMoney({ columns, titles, sense }: MatchContext): boolean {
  const saysMoney =
    titles.some((line) => quantityOf([line]) === 'money') ||
    columns.some((column) => sense.own(column) === 'money');
  return saysMoney && !columns.some(({ path }) => says(wordsOf(path.join(' ')), 'hồ sơ'));
}

/** "Tháng 1 | Tháng 2 | …" below the title "Tỷ lệ số hoá kết quả": the leaf is a time, its figures are rates. */
function isTitledRate({ path, content }: ColumnOfTable, { titles }: MatchContext): boolean {
  const rates = content.rateLike + content.ratios;
  return (
    titles.some((line) => says(wordsOf(line), RATE)) &&
    timeOf(path.at(-1) ?? '') !== null &&
    (rates > content.whole || content.above100 === 0)
  );
}
