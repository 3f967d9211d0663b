import { monthOf, type IndicatorId, type IndicatorKind, type Period, type RuleId } from '../../model';
import { hundredths } from '../../rules';
import type { Settings, SettingsPatch } from '../../settings';
import { newDraft, rulePatch } from './rule-draft';

/** What an indicator nobody judges yet can be judged by in one step. */
export type JudgedBy = 'average' | 'target' | 'level' | 'zero';

/** By kind, what needs least said first. */
export const JUDGED_BY: Readonly<Record<IndicatorKind, readonly JudgedBy[]>> = {
  rate: ['average', 'target', 'level'],
  score: ['average', 'target', 'level'],
  amount: ['level'],
  count: ['zero', 'level'],
  note: [],
};

interface Judging {
  readonly indicator: IndicatorId;
  readonly by: JudgedBy;
  /** As typed. */
  readonly number: string;
  readonly period: Period;
}

/** A row that lists whoever is worse, and the target it needs; undefined while a number is missing. */
export function judgePatch(
  { indicator, by, number, period }: Judging,
  settings: Settings,
): { readonly id: RuleId; readonly patch: SettingsPatch } | undefined {
  const draft = newDraft(indicator, settings);
  const made = rulePatch({ ...draft, row: draft.row && { ...draft.row, compared: by, number } }, settings);
  if ('lacks' in made) return undefined;
  if (by !== 'target') return made;
  const value = hundredths(number.replace('%', ''));
  if (value === undefined) return undefined;
  const kind = settings.indicators.find(({ id }) => id === indicator)?.kind;
  const { year, month } = monthOf(period);
  const target = { from: { year, month }, value, ...(kind === 'score' && { unit: 'điểm' }) };
  return {
    id: made.id,
    patch: { ...made.patch, indicators: [{ id: indicator, target: [target] }] },
  };
}
