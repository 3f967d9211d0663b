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
  const speaking = (verdict: NoteValue['verdict']): ((row: UnitMonth) => readonly IndicatorId[]) => {
    const worded = settings.indicators.filter(
      ({ id, enabled, kind }) =>
        enabled && kind === 'note' && Boolean(settings.letter.indicators[id]?.[verdict]),
    );
    return (row) => {
      const said = worded.filter(({ id }) => verdictOf(row.measures[id]) === verdict);
      return said.filter(({ units }) => concerns(units, row.unit) === true).map(({ id }) => id);
    };
  };
  return { shortfalls: speaking('shortfall'), praises: speaking('praise') };
}
