import type { IndicatorId, Measures, NoteValue, UnitMonth } from '../model';
import type { IndicatorSettings, Settings } from '../settings';
import { concerns } from './view';

/** Note indicators and what their words weigh, unit by unit. */
export interface Notes {
  /** Fell short: extra reasons of a warning. */
  shortfalls(row: UnitMonth): readonly IndicatorId[];
  /** Positive: a better group among the commended. */
  praises(row: UnitMonth): readonly IndicatorId[];
}

/**
 * Which side of a note speaks: publishing is mentioned when it falls short, e-mail when it is good.
 * Both sides of any other note do.
 */
const ONE_SIDED: Readonly<Record<IndicatorId, NoteValue['verdict']>> = {
  posts: 'shortfall',
  email: 'praise',
};

function verdictOf(measures: Measures | undefined): NoteValue['verdict'] | undefined {
  return measures?.kind === 'note' && measures.month.state === 'value'
    ? measures.month.value.verdict
    : undefined;
}

export function notesOf(settings: Settings): Notes {
  const notes = settings.indicators.filter(({ enabled, kind }) => enabled && kind === 'note');
  const speaking = (row: UnitMonth, verdict: NoteValue['verdict']): IndicatorId[] =>
    notes
      .filter(({ id }) => (ONE_SIDED[id] ?? verdict) === verdict)
      .filter(({ units }: IndicatorSettings) => concerns(units, row.unit) === true)
      .filter(({ id }) => verdictOf(row.measures[id]) === verdict)
      .map(({ id }) => id);
  return {
    shortfalls: (row) => speaking(row, 'shortfall'),
    praises: (row) => speaking(row, 'praise'),
  };
}
