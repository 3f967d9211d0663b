import type { FindingGroup, Summary } from '../../model';
import { formOfOrdinal } from '../../settings';
import type { Settings } from '../../settings/settings';
import { stepTitle } from './sentences';
import { voiceOf } from './voice';

/** A heading of the letter that a row added by hand can go under. */
export interface Heading {
  readonly title: string;
  /** The step of the ladder it names; null elsewhere. */
  readonly step: { readonly form: string; readonly ordinal: number } | null;
}

/** Times of a year that are offered before anybody was warned so often. */
const FIRST_STEPS = 2;

/** The headings a group has in this month's letter and those it could have, each once. */
export function headingsOf(group: FindingGroup, summary: Summary, settings: Settings): Heading[] {
  const voice = voiceOf(settings, summary.period, summary.judged);
  const { wording } = voice;
  const rows = summary.rows.filter((row) => row.group === group);
  const inUse = rows.map((row): Heading => {
    const { form, ordinal } = { form: row.form.current, ordinal: row.ordinal.current };
    return {
      title: row.section.current,
      step: group === 'warn' && form !== null && ordinal !== null ? { form, ordinal } : null,
    };
  });
  const possible: Record<FindingGroup, () => Heading[]> = {
    commend: () => [{ title: voice.fill(wording.commendTitle), step: null }],
    low: () => [
      ...settings.indicators
        .filter(({ enabled, kind }) => enabled && kind !== 'note')
        .map(({ id }) => ({ title: voice.name(id, 'title'), step: null })),
      { title: voice.fill(wording.lowTitle), step: null },
    ],
    warn: () => {
      const highest = Math.max(FIRST_STEPS, ...inUse.map(({ step }) => step?.ordinal ?? 0));
      return Array.from({ length: highest }, (_, i) => i + 1).flatMap((ordinal): Heading[] => {
        const form = formOfOrdinal(ordinal, settings.ladder.rungs);
        return form === null ? [] : [{ title: stepTitle(form, ordinal, voice), step: { form, ordinal } }];
      });
    },
  };
  const all = [...inUse, ...possible[group]()].filter(({ title }) => title.trim() !== '');
  return all.filter(({ title }, i) => all.findIndex((other) => other.title === title) === i);
}
