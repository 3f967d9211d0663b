import { comparePeriods, samePeriod } from '../model';
import type { CellAddress, IndicatorId, Period, Problem, UnitEntry, UnitKind } from '../model';
import { isBareMark } from '../reading';
import {
  parseSettings,
  SettingsError,
  type ReadingSettings,
  type Settings,
  type SettingsPatch,
} from '../settings';

type Answers = ReadingSettings['answers'][number];

/** Something the sheet does not say and people can: asked once, remembered in "Cấu hình". */
export type Question =
  | { readonly kind: 'blank'; readonly indicator: IndicatorId; readonly cells: readonly CellAddress[] }
  | {
      readonly kind: 'bare-x';
      readonly indicator: IndicatorId;
      readonly found: string;
      readonly cells: readonly CellAddress[];
    }
  | { readonly kind: 'total'; readonly labels: readonly string[]; readonly cells: readonly CellAddress[] }
  | { readonly kind: 'desks'; readonly cells: readonly CellAddress[] }
  | {
      readonly kind: 'unit';
      /** As the sheet writes it. */
      readonly spelling: string;
      readonly suggestion: string | null;
      readonly cells: readonly CellAddress[];
    };

/** The questions behind problems, each once: per indicator what blanks or lone marks mean, per spelling which unit. */
export function questionsOf(problems: readonly Problem[]): Question[] {
  const questions = new Map<string, Question & { cells: CellAddress[] }>();
  for (const problem of problems) {
    const question = questionOf(problem);
    if (!question) continue;
    const key = questionKey(question);
    const cells = problem.cell ? [problem.cell] : [];
    const known = questions.get(key);
    if (known) known.cells.push(...cells);
    else questions.set(key, { ...question, cells });
  }
  return [...questions.values()];
}

/** Equal for one question asked in several places. */
export function questionKey(question: Question): string {
  switch (question.kind) {
    case 'total':
      return `total|${question.labels.join('|')}`;
    case 'desks':
      return 'desks';
    case 'unit':
      return `unit|${question.spelling}`;
    default:
      return `${question.kind}|${question.indicator}`;
  }
}

function questionOf({ code, facts, unit, indicator }: Problem): Question | undefined {
  switch (code) {
    case 'blank-value':
      return indicator === null ? undefined : { kind: 'blank', indicator, cells: [] };
    case 'unclear-note':
      return indicator !== null && isBareMark(facts.found)
        ? { kind: 'bare-x', indicator, found: facts.found, cells: [] }
        : undefined;
    case 'two-totals':
      return { kind: 'total', labels: facts.labels, cells: [] };
    case 'two-desks':
      return { kind: 'desks', cells: [] };
    case 'unknown-unit':
      return unit === null
        ? undefined
        : { kind: 'unit', spelling: unit, suggestion: facts.suggestion, cells: [] };
    default:
      return undefined;
  }
}

/** What to remember of an answer about an indicator. @param period the one it is about; null: all */
export function answerPatch(
  indicator: IndicatorId,
  question: Answers['question'],
  answer: Answers['answer'],
  period: Period | null,
): SettingsPatch {
  return { reading: { answers: [{ indicator, question, answer, ...(period && { period }) }] } };
}

/** What blanks of an indicator were said to mean in the latest other period: proposed, never taken for this one. */
export function proposedForBlank(
  indicator: IndicatorId,
  period: Period,
  { reading }: Settings,
): Answers['answer'] | undefined {
  return reading.answers
    .filter((given) => given.indicator === indicator && given.question === 'blank')
    .filter((given) => given.period && !samePeriod(given.period, period))
    .sort((a, b) => (a.period && b.period ? comparePeriods(a.period, b.period) : 0))
    .at(-1)?.answer;
}

/** What to remember of the row that is the whole authority's. */
export function totalPatch(label: string): SettingsPatch {
  return { reading: { totals: [label] } };
}

/** What to remember of communes and their front desks. */
export function desksPatch(desks: NonNullable<ReadingSettings['desks']>): SettingsPatch {
  return { reading: { desks } };
}

/** What to remember when a spelling stands for a unit. */
export function aliasPatch(spelling: string, unit: string): SettingsPatch {
  return { reading: { aliases: [{ spelling, unit }] } };
}

/**
 * The unit list with one more unit, named as the sheet writes it.
 *
 * @param kind undefined where the sheet does not tell
 * @returns undefined where the name does not tell either whether it is an office or a commune, and where there is no
 *   list: one of a single unit would make strangers of all others
 */
export function newUnitPatch(
  spelling: string,
  kind: UnitKind | undefined,
  known: readonly UnitEntry[],
): SettingsPatch | undefined {
  if (known.length === 0) return undefined;
  try {
    const { units = [] } = parseSettings({ units: [{ name: spelling, ...(kind && { kind }) }] });
    return { units: [...known, ...units] };
  } catch (error) {
    if (error instanceof SettingsError) return undefined;
    throw error;
  }
}
