import type { FindingGroup, IndicatorId, SummaryRow } from '../../model';
import { formOfOrdinal } from '../../settings';
import type { Settings } from '../../settings/settings';
import { foldName } from '../../text/fold';
import { sectionTitle, stepTitle } from './sentences';
import type { Voice } from './voice';

/** A step of the ladder as the officer decided it. */
export interface Step {
  readonly form: string | null;
  readonly ordinal: number | null;
  /** The officer took the ordinal away; otherwise a missing one is shown as missing. */
  readonly isWithoutOrdinal: boolean;
}

/** Where in the letter a row stands. */
export type Place =
  | { readonly kind: 'commend' | 'tasks' | 'low' }
  | { readonly kind: 'subsection'; readonly title: string; readonly indicator: IndicatorId | null }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'own'; readonly group: FindingGroup; readonly title: string };

/** The heading a row goes under: the one it was proposed for, or the one its "Nội dung mục" names now. */
export function placeOf(row: SummaryRow, rows: readonly SummaryRow[], voice: Voice): Place {
  const typed = row.section.current.trim();
  const isTyped = row.finding === null || row.section.current !== row.section.generated;
  if (!isTyped || typed === '') return proposedPlace(row, voice);
  return namedPlace(typed, row, rows, voice) ?? ownPlace(typed, row);
}

function proposedPlace(row: SummaryRow, voice: Voice): Place {
  if (row.group === 'commend') return { kind: 'commend' };
  if (row.group === 'warn') return { kind: 'step', step: stepOf(row, voice.settings) };
  const indicator = row.finding?.indicator ?? null;
  if (!row.finding || indicator === null) return { kind: 'low' };
  return { kind: 'subsection', title: sectionTitle(row.finding, voice), indicator };
}

function ownPlace(title: string, row: SummaryRow): Place {
  return row.group === 'low'
    ? { kind: 'subsection', title, indicator: null }
    : { kind: 'own', group: row.group, title };
}

function namedPlace(
  typed: string,
  row: SummaryRow,
  rows: readonly SummaryRow[],
  voice: Voice,
): Place | undefined {
  const { wording } = voice;
  const key = headingKey(typed);
  if (key === headingKey(voice.fill(wording.commendTitle))) return { kind: 'commend' };
  if (key === headingKey(voice.fill(wording.lowTitle))) return { kind: 'low' };
  if (key === headingKey(voice.fill(wording.tasks.title))) return { kind: 'tasks' };
  const indicator = voice.settings.indicators.find(({ id }) => key === headingKey(voice.name(id, 'title')));
  if (indicator) {
    return { kind: 'subsection', title: voice.name(indicator.id, 'title'), indicator: indicator.id };
  }
  const step = namedStep(key, row, rows, voice);
  return step && { kind: 'step', step };
}

/** "Phê bình lần thứ hai" or "Phê bình lần thứ hai đối với UBND các xã …": a heading names its step first. */
function namedStep(
  key: string,
  row: SummaryRow,
  rows: readonly SummaryRow[],
  voice: Voice,
): Step | undefined {
  const { ladder } = voice.settings;
  const inUse = rows.filter((r) => r.group === 'warn').map((r) => stepOf(r, voice.settings));
  const forms = [...ladder.rungs.map((rung) => rung.form), ...ladder.otherForms, ...inUse.map((s) => s.form)];
  const known = [...new Set(forms)].flatMap((form): Step[] =>
    form === null ? [] : ORDINALS.map((ordinal) => ({ form, ordinal, isWithoutOrdinal: false })),
  );
  const own = stepOf(row, voice.settings);
  return [own, ...inUse, ...known].find((step) => {
    const title = headingKey(stepTitle(step.form, step.ordinal, voice));
    return key === title || (step.ordinal !== null && key.startsWith(`${title} `));
  });
}

const ORDINALS = Array.from({ length: 12 }, (_, i) => i + 1);

/** Form and ordinal as they stand: a changed ordinal brings its form unless the form was changed too. */
function stepOf(row: SummaryRow, settings: Settings): Step {
  const { form, ordinal } = row;
  const isWithoutOrdinal =
    ordinal.current === null &&
    (ordinal.generated !== null || (row.finding === null && form.current !== null));
  if (form.current !== form.generated || ordinal.current === ordinal.generated || ordinal.current === null)
    return { form: form.current, ordinal: ordinal.current, isWithoutOrdinal };
  return {
    form: formOfOrdinal(ordinal.current, settings.ladder.rungs),
    ordinal: ordinal.current,
    isWithoutOrdinal,
  };
}

/** Equal for headings that read the same: numbering, case, spaces, final marks and tone style aside. */
export function headingKey(heading: string): string {
  return foldName(heading)
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/u, '')
    .replace(/[\s.:;]+$/u, '');
}
