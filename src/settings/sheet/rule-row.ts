import { factsOf } from '../../indicators';
import { expectation } from '../../messages/settings';
import type { RuleId } from '../../model';
import { hundredths, ownRowOf, phraseOf, pointsWrong, readPhrase, typed, type OwnRow } from '../../rules';
import { tidy } from '../../text/fold';
import { lowered } from '../../text/letter-case';
import { namedRule, type OwnRuleChange } from '../own-rules';
import type { Band } from '../settings';
import { quoted, splitOutsideQuotes, unquoted } from '../text';
import { firstNames, idOfName, type Reading } from './choice';
import { indicatorName, indicatorOfName } from './composed';
import { AUDIENCE_NAMES, GROUP_NAMES } from './names';

const CUMULATIVE = 'lũy kế';
const MARGIN = /^lệch từ (\d+(?:[.,]\d{1,2})?) ?\S*$/;
const ONLY = /^chỉ (?:nêu )?(\d{1,3})(?: đơn vị)?$/;
const SMALLEST = /^mẫu số từ (\d{1,6})$/;

/** "Kết quả thấp; tổng điểm; 5 đơn vị đứng cuối; lũy kế; cấp xã; lệch từ 2%; chỉ nêu 5 đơn vị" */
export function readRuleRow(text: string, id: RuleId): Reading<OwnRuleChange> {
  const [groupText = '', names = '', written = '', ...more] = splitOutsideQuotes(text, ';');
  const group = idOfName(groupText, GROUP_NAMES);
  if (group === undefined)
    return {
      expected: expectation('choice', firstNames(GROUP_NAMES)),
    };
  const indicators = splitOutsideQuotes(names, ',')
    .map((name) => indicatorOfName(unquoted(name)))
    .filter((name) => name !== '');
  const phrase = unquoted(written);
  const wanted = readPhrase(phrase);
  if (indicators.length === 0 || wanted === undefined) return { expected: expectation('rule-row') };
  const better = factsOf(indicators[0] ?? '')?.better ?? 'higher';
  if (pointsWrong(phrase, wanted, group, better)) return { expected: expectation('rule-side') };

  let row: OwnRow = { group, indicators, span: 'period', wanted, units: 'all' };
  let limits: Omit<OwnRuleChange, 'row'> = {};
  for (const part of more.filter((piece) => piece !== '')) {
    const lower = lowered(part);
    const units = idOfName(part, AUDIENCE_NAMES);
    const margin = hundredths(MARGIN.exec(lower)?.[1] ?? '');
    const only = ONLY.exec(lower)?.[1];
    const smallest = SMALLEST.exec(lower)?.[1];
    if (lower === CUMULATIVE || lower === 'luỹ kế') row = { ...row, span: 'cumulative' };
    else if (units !== undefined) row = { ...row, units };
    else if (margin !== undefined) limits = { ...limits, margin };
    else if (only !== undefined) limits = { ...limits, only: Number(only) };
    else if (smallest !== undefined && wanted.with === 'rank')
      row = { ...row, wanted: { ...wanted, smallest: Number(smallest) } };
    else return { expected: expectation('rule-row') };
  }
  return { value: { row: namedRule(id, row), ...limits } };
}

export function writeRuleRow({ row: rule, margin, only }: OwnRuleChange): string {
  const row = ownRowOf(rule);
  if (!row) return '';
  const [first = ''] = row.indicators;
  const facts = factsOf(first);
  const unit = facts?.kind === 'score' ? ' điểm' : facts === undefined || facts.kind === 'rate' ? '%' : '';
  return [
    GROUP_NAMES[row.group][0],
    row.indicators.map((id) => quoted(indicatorName(id))).join(', '),
    quoted(phraseOf(row.wanted, row.group, facts?.better ?? 'higher', unit)),
    ...(row.span === 'cumulative' ? [CUMULATIVE] : []),
    ...(row.units === 'all' ? [] : [AUDIENCE_NAMES[row.units][0]]),
    ...(row.wanted.with === 'rank' && row.wanted.smallest > 0 ? [`mẫu số từ ${row.wanted.smallest}`] : []),
    ...(margin === undefined ? [] : [`lệch từ ${typed(margin)}${unit}`]),
    ...(only === undefined ? [] : [`chỉ nêu ${only} đơn vị`]),
  ].join('; ');
}

const BAND = /^(.+?) (?:từ|đến) (\d+(?:[.,]\d{1,2})?)\s?[^:]*(?:: (.+))?$/u;

/** "Tốt từ 80", "Yếu từ 0: Phê bình": a class, the worst value that falls into it, and its form of a warning. */
export function readBand(text: string): Reading<Band> {
  const [, name = '', number = '', form] = BAND.exec(tidy(text)) ?? [];
  const from = hundredths(number);
  if (name === '' || from === undefined) return { expected: expectation('band') };
  return { value: { name, from, ...(form !== undefined && { form }) } };
}

export function bandText({ name, from, form }: Band): string {
  return `${name} từ ${typed(from)}${form === undefined ? '' : `: ${form}`}`;
}
