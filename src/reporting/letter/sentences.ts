import type { Finding, IndicatorId, Period } from '../../model';
import type { TrendForms, WarnWording } from '../../settings/letter-sentences';
import type { Settings } from '../../settings/settings';
import { capitalised } from '../../text/letter-case';
import { ordinalWord } from '../../text/print';
import { commendSlots, commendWording } from './commendation';
import { findingSlots } from './finding-slots';
import { hasOwnSentence, lowWording } from './row-wording';
import { opensWindow, voiceOf } from './voice';
import type { Voice } from './voice';

/**
 * The sentence about a finding that stands alone, with unit and numbers: the summary's "Nội dung" and JSON's `text`.
 */
export function sentenceOf(finding: Finding, settings: Settings, period: Period): string {
  return sentence(finding, voiceOf(settings, period, indicatorsOf(finding)));
}

/** The heading of the letter a finding goes under: "Nội dung mục". */
export function sectionTitleOf(finding: Finding, settings: Settings, period: Period): string {
  return sectionTitle(finding, voiceOf(settings, period, indicatorsOf(finding)));
}

function indicatorsOf({ indicator, rates }: Finding): readonly IndicatorId[] {
  return indicator === null ? rates.map((rate) => rate.indicator) : [indicator];
}

function sentence(finding: Finding, voice: Voice): string {
  if (finding.group === 'warn') return warnSentence([finding], voice);
  if (finding.group === 'commend') {
    const wording = commendWording(finding.rule, voice);
    return capitalised(voice.fill(wording.sentence, commendSlots(finding, wording, voice)));
  }
  const isTrend = finding.rule === 'belowAverage' && hasOwnSentence(finding, voice);
  const wording = isTrend ? trendForms(finding, voice) : lowWording(finding, voice);
  return capitalised(voice.fill(wording.sentence, findingSlots(finding, voice)));
}

function trendForms(finding: Finding, voice: Voice): TrendForms {
  return voice.wording.rules.belowAverage[finding.trend ?? 'unknown'];
}

/** All reasons of one unit's warning in one sentence. */
export function warnSentence(findings: readonly Finding[], voice: Voice): string {
  const [first] = findings;
  if (!first) return '';
  const reasons = warnReasons(findings, (wording) => wording.predicate, voice).join('; ');
  return capitalised(voice.fill(voice.wording.warn.reason, { ...findingSlots(first, voice), reasons }));
}

/** The reasons as sentences under a heading that names the unit already. */
export function warnReasonsAlone(findings: readonly Finding[], voice: Voice): string[] {
  const said = new Set<IndicatorId>();
  return findings.map((finding) => {
    const reasons = finding.reasons.filter((reason) => !said.has(reason));
    for (const reason of reasons) said.add(reason);
    const text = warnReasons([{ ...finding, reasons }], (wording) => wording.alone, voice).join('; ');
    return `${capitalised(text)}.`;
  });
}

function warnReasons(
  findings: readonly Finding[],
  form: (wording: WarnWording) => string,
  voice: Voice,
): string[] {
  const main = findings.map((finding) =>
    voice.fill(form(warnWording(finding, voice)), findingSlots(finding, voice)),
  );
  return [...main, ...shortfalls([...new Set(findings.flatMap((finding) => finding.reasons))], voice)];
}

function warnWording(finding: Finding, voice: Voice): WarnWording {
  const { rules } = voice.wording;
  if (!hasOwnSentence(finding, voice)) return voice.wording.rows.warn;
  if (finding.rule === 'overdue') return rules.overdue;
  if (finding.rule !== 'targetMissed') return voice.wording.rows.warn;
  const saysOnce = finding.indicator !== null && opensWindow(voice, finding.indicator);
  return saysOnce || finding.values?.cumulative === null ? rules.targetMissedMonth : rules.targetMissed;
}

/** What note indicators that fell short add: "việc đăng tải tin bài … chưa cao, chưa đầy đủ, kịp thời". */
export function shortfalls(indicators: readonly IndicatorId[], voice: Voice): string[] {
  return indicators.map((indicator) => voice.name(indicator, 'shortfall')).filter(Boolean);
}

export function sectionTitle(finding: Finding, voice: Voice): string {
  if (finding.group === 'commend') return voice.fill(voice.wording.commendTitle);
  if (finding.group === 'warn') return stepTitle(finding.form, finding.ordinal, voice);
  return finding.indicator === null
    ? voice.fill(voice.wording.lowTitle)
    : voice.name(finding.indicator, 'title');
}

/** "Phê bình lần thứ hai": a step of the ladder as the summary names its heading. */
export function stepTitle(form: string | null, ordinal: number | null, voice: Voice): string {
  const { warn } = voice.wording;
  if (form === null) return warn.sectionUndecided;
  return ordinal === null
    ? voice.fill(warn.sectionWithoutOrdinal, { form })
    : voice.fill(warn.section, { form, ordinal: ordinalWord(ordinal) });
}
