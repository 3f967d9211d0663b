import type { TrendForms, TrendWording } from '../letter-sentences';

const MEASURED = '{unit} có {low} trong {period} đạt {value}';

const FELL: TrendForms = {
  sentence: `${MEASURED}, giảm {change} so với {comparison} và thấp hơn {gap} {average}.`,
  one: '{unit} ({value}) có kết quả giảm {change} so với {comparison} và thấp hơn {gap} {average}.',
  many: 'Có {counted} có kết quả giảm so với {comparison} và thấp hơn {average}, gồm:',
  item: '{unit} ({value}), giảm {change} so với {comparison} và thấp hơn {gap} {average}.',
};

/** The same with the counts behind the figure, where there are some. */
export function withCounts({ one, many, item, sentence }: TrendForms): TrendForms {
  const counted = (text: string): string =>
    text.replace('({value})', '({value}[, {ratio}])').replace(/\{value\}(?=[,.;])/, '{value}[ ({ratio})]');
  return { sentence: counted(sentence), one: counted(one), many, item: counted(item) };
}

/** Units below the average, by the way the month went. */
export const BELOW_AVERAGE: TrendWording = {
  rose: {
    sentence: `${MEASURED}, tăng {change} so với {comparison}, nhưng vẫn thấp hơn {gap} {average}.`,
    one: '{unit} ({value}) mặc dù kết quả tăng {change} so với {comparison}, nhưng vẫn thấp hơn {gap} {average}.',
    many: 'Có {counted} mặc dù kết quả tăng so với {comparison}, nhưng vẫn thấp hơn {average}, gồm:',
    item: '{unit} ({value}), tăng {change} so với {comparison}, nhưng vẫn thấp hơn {gap} {average}.',
  },
  fell: FELL,
  fellAfterRose: {
    ...FELL,
    one: `Riêng ${FELL.one}`,
    many: 'Riêng {namesEach} có kết quả giảm so với {comparison} và thấp hơn {average}, cụ thể:',
  },
  unchanged: {
    sentence: `${MEASURED}, không thay đổi so với {comparison} và thấp hơn {gap} {average}.`,
    one: '{unit} ({value}) có kết quả không thay đổi so với {comparison} và thấp hơn {gap} {average}.',
    many: 'Có {counted} có kết quả không thay đổi so với {comparison} và thấp hơn {average}, gồm:',
    item: '{unit} ({value}), không thay đổi so với {comparison} và thấp hơn {gap} {average}.',
  },
  unknown: {
    sentence: `${MEASURED}, thấp hơn {gap} {average}.`,
    one: '{unit} ({value}) có kết quả thấp hơn {gap} {average}.',
    many: 'Có {counted} có kết quả thấp hơn {average}, gồm:',
    item: '{unit} ({value}), thấp hơn {gap} {average}.',
  },
};
