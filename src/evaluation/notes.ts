import type { IndicatorId, Measures, NoteValue, UnitMonth } from '../model';
import type { Settings } from '../settings';
import { concerns } from './view';

/** Note indicators and what their words weigh, unit by unit. */
export interface Notes {
  /** Fell short: extra reasons of a warning. */
  shortfalls(row: UnitMonth): readonly IndicatorId[];
  /** Positive: a better group among the commended. */
  praises(row: UnitMonth): readonly IndicatorId[];
}

function verdictOf(measures: Measures | undefined): NoteValue['verdict'] | undefined {
  return measures?.kind === 'note' && measures.month.state === 'value'
    ? measures.month.value.verdict
    : undefined;
}

/** A note speaks only where the letter has words for it: publishing when it falls short, e-mail when it is good. */
export function notesOf(settings: Settings): Notes {
  const notes = settings.indicators.filter(({ enabled, kind }) => enabled && kind === 'note');
  const speaking = (row: UnitMonth, verdict: NoteValue['verdict']): IndicatorId[] =>
    notes
      .filter(({ id }) => Boolean(settings.letter.indicators[id]?.[verdict]))
      .filter(({ id, units }) => {
        return verdictOf(row.measures[id]) === verdict && concerns(units, row.unit) === true;
      })
      .map(({ id }) => id);
  return {
    shortfalls: (row) => speaking(row, 'shortfall'),
    praises: (row) => speaking(row, 'praise'),
  };
}
