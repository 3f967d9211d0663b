import { FULL_RATE } from '../../model';
import type { CommendedRate, Finding, IndicatorId, RuleId } from '../../model';
import { shippedRule } from '../../rules';
import type { CommendWording } from '../../settings/letter-sentences';
import { printRatio } from '../../text/print';
import { joinList } from './lists';
import { hasOwnSentence, rowSlots } from './row-wording';
import { baseSlots, indicatorSlots, printed } from './slots';
import type { Slots, Voice } from './voice';

/** The sentences of a commending rule: its own, or those every row has. */
export function commendWording(rule: RuleId, { wording }: Voice): CommendWording {
  return rule === 'commendFull' || rule === 'commendAboveAverage'
    ? wording.rules[rule]
    : wording.rows.commend;
}

/** What a commended unit contributes to the sentences about it. */
export function commendSlots(finding: Finding, wording: CommendWording, voice: Voice): Slots {
  const rates = Object.fromEntries(
    finding.rates.map((r) => [`rate:${r.indicator}`, printed(r.rate, r.indicator, voice)]),
  );
  const payment = finding.rates.find((r) => r.indicator === 'payment')?.rate ?? null;
  const slots = {
    ...baseSlots(finding, voice),
    ...rates,
    payment: payment === null ? '' : voice.fill(wording.payment, rates),
    commended: commendedNames(finding, voice),
    praise: praiseOf(finding, voice),
    details: detailsOf(finding, wording, voice),
  };
  return hasOwnSentence(finding, voice) ? slots : rowSlots(finding, slots, voice);
}

/** What a row that judges several indicators together was measured in. */
export function togetherSlots(finding: Finding, voice: Voice): Slots {
  if (finding.indicator !== null) return {};
  return {
    commended: commendedNames(finding, voice),
    details: detailsOf(finding, voice.wording.rows.commend, voice),
  };
}

/** "tỷ lệ số hoá … khi tiếp nhận và số hoá kết quả …": what a unit was really measured in, targets aside. */
function commendedNames(finding: Finding, voice: Voice): string {
  const measured = finding.rates.filter(
    ({ indicator, rate }) => rate !== null && !isByTarget(finding, indicator),
  );
  const names = measured.map(({ indicator }, i) => voice.name(indicator, i === 0 ? 'opening' : 'commend'));
  return names.length > 3 ? joinList(names, 'and', voice) : names.join(voice.wording.phrases.and);
}

/** Beside what must be complete a commended unit reaches its targets. */
function isByTarget({ rule }: Finding, indicator: IndicatorId): boolean {
  const conditions = shippedRule(rule)?.conditions ?? [];
  return conditions.some(({ of, compared }) => compared.with === 'target' && of.includes(indicator));
}

/** ", sử dụng thư điện tử công vụ … thường xuyên": what splits off a better group. */
export function praiseOf(finding: Finding, voice: Voice): string {
  const praises = finding.praised.map((indicator) => voice.name(indicator, 'praise')).filter(Boolean);
  return praises.map((praise) => `, ${praise}`).join('');
}

interface Detail {
  readonly text: string;
  /** The ratio, when the detail is one. */
  readonly ratio: string | undefined;
}

/** " (tiếp nhận 1/1 hồ sơ, số hoá 4/4 hồ sơ)": what stands in brackets behind a unit, equal pairs once. */
function detailsOf(finding: Finding, wording: CommendWording, voice: Voice): string {
  const details = wording.details
    .flatMap((indicator) => (indicator === '*' ? othersOf(finding, wording.details) : [indicator]))
    .map((indicator) => finding.rates.find((rate) => rate.indicator === indicator))
    .map((rate) => (rate ? detailOf(rate, wording, voice) : undefined))
    .filter((detail) => detail !== undefined);
  const ratios = details.filter((detail) => detail.ratio !== undefined);
  const [first] = ratios;
  const isSamePair = ratios.length > 1 && ratios.every((detail) => detail.ratio === first?.ratio);
  const texts = isSamePair
    ? [
        voice.fill(wording.detailSameCounts, { ratio: first?.ratio }),
        ...details.filter((detail) => detail.ratio === undefined).map((detail) => detail.text),
      ]
    : details.map((detail) => detail.text);
  return texts.length === 0 ? '' : ` (${joinList(texts, wording.detailList, voice)})`;
}

function othersOf(finding: Finding, named: readonly string[]): IndicatorId[] {
  return finding.rates.map(({ indicator }) => indicator).filter((indicator) => !named.includes(indicator));
}

function detailOf(rate: CommendedRate, wording: CommendWording, voice: Voice): Detail | undefined {
  if (rate.rate === null) return undefined;
  const names = indicatorSlots(rate.indicator, voice);
  const { numerator, denominator } = rate;
  if (wording.detailCounts && rate.rate === FULL_RATE && numerator !== null && denominator !== null) {
    const ratio = printRatio(numerator, denominator);
    return { text: voice.fill(wording.detailCounts, { ...names, ratio }), ratio };
  }
  return {
    text: voice.fill(wording.detail, { ...names, value: printed(rate.rate, rate.indicator, voice) }),
    ratio: undefined,
  };
}
