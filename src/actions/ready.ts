import { firstDay, type IndicatorId, type Month, type Period, type Problem, type Summary } from '../model';
import { composeLetter } from '../reporting/letter';
import type { PreparedEvaluation } from './evaluate';
import { questionsOf } from './questions';
import { openFields, proposalsFor, superiorOf, type OpenField, type Proposals } from './ready-authority';
import { registerState } from './register-state';

/** What a letter needs before it is signed, in the order people do it. */
export const READY_PARTS = ['data', 'targets', 'ordinals', 'authority', 'book', 'saved'] as const;
export type ReadyPart = (typeof READY_PARTS)[number];

/** Something that is still open: one question each. */
export type ReadyPoint =
  /** Nothing could be judged, so there is no letter. */
  | { readonly kind: 'nothing-judged' }
  /** To be mended in the sheet. */
  | { readonly kind: 'mend'; readonly problems: readonly Problem[] }
  /** Asked with a few answers each: blanks, marks, names of units, whole rows. */
  | { readonly kind: 'questions'; readonly problems: readonly Problem[] }
  /** Headings that may mean several things. */
  | { readonly kind: 'columns'; readonly problems: readonly Problem[] }
  /** An indicator of the rules that the sheet has no column of. */
  | { readonly kind: 'no-column'; readonly indicator: IndicatorId }
  /** `from`: the month it is proposed to hold from. */
  | { readonly kind: 'target'; readonly indicator: IndicatorId; readonly from: Month }
  | { readonly kind: 'earlier-acts'; readonly period: Period }
  /** The sheet's head names another authority; `superior`: how it is kept where it may stand above the one that writes. */
  | {
      readonly kind: 'authority-differs';
      readonly found: string;
      readonly used: string;
      readonly superior: string | undefined;
    }
  | { readonly kind: 'frame'; readonly fields: readonly OpenField[] }
  /** A gap of the letter that is none of the others: "[thiếu: loại đơn vị]". */
  | { readonly kind: 'gap'; readonly gap: string }
  /** Units of which the register says something else than the letter, or nothing; `recorded`: those with an act. */
  | { readonly kind: 'record'; readonly recorded: number; readonly differing: readonly string[] }
  /** Units that are recorded once form and ordinal are known. */
  | { readonly kind: 'record-waits'; readonly units: readonly string[] }
  | { readonly kind: 'save' };

/** One part of the list with what is open in it; none: it is done. */
export interface ReadyStep {
  readonly part: ReadyPart;
  readonly points: readonly ReadyPoint[];
}

/** What the list is made of. */
export interface ReadyInput {
  readonly prepared: PreparedEvaluation;
  /** As the officer has edited it. */
  readonly summary: Summary;
  /** What this machine kept of the authority's frame. */
  readonly kept: Proposals;
  /** Null where nobody need save: Excel does. */
  readonly unsaved: boolean | null;
}

/** The list "Sẵn sàng trình ký": every part, with its open points. */
export function readySteps(input: ReadyInput): ReadyStep[] {
  const points: Readonly<Record<ReadyPart, readonly ReadyPoint[]>> = {
    data: dataPoints(input),
    targets: targetPoints(input),
    ordinals: ordinalPoints(input),
    authority: letterPoints(input),
    book: bookPoints(input),
    saved: input.unsaved === true ? [{ kind: 'save' }] : [],
  };
  return READY_PARTS.filter((part) => part !== 'saved' || input.unsaved !== null).map((part) => ({
    part,
    points: points[part],
  }));
}

function dataPoints({ prepared: { problems }, summary }: ReadyInput): ReadyPoint[] {
  const asked = problems.filter((problem) => questionsOf([problem]).length > 0);
  const columns = problems.filter(({ code }) => code === 'ambiguous-column');
  const mend = problems.filter(
    (problem) =>
      problem.severity === 'error' && problem.code !== 'ambiguous-column' && !asked.includes(problem),
  );
  return [
    ...(summary.judged.length === 0 ? [{ kind: 'nothing-judged' as const }] : []),
    ...(mend.length > 0 ? [{ kind: 'mend' as const, problems: mend }] : []),
    ...(columns.length > 0 ? [{ kind: 'columns' as const, problems: columns }] : []),
    ...(asked.length > 0 ? [{ kind: 'questions' as const, problems: asked }] : []),
    ...problems.flatMap(({ code, facts }) =>
      code === 'missing-column' && facts.only === undefined
        ? facts.indicators.map((indicator) => ({ kind: 'no-column' as const, indicator }))
        : [],
    ),
  ];
}

function targetPoints({ prepared: { problems, evaluation } }: ReadyInput): ReadyPoint[] {
  const { year, month } = firstDay(evaluation.period);
  return problems.flatMap(({ code, indicator }) =>
    code === 'target-unset' && indicator !== null
      ? [{ kind: 'target' as const, indicator, from: { year, month } }]
      : [],
  );
}

function ordinalPoints({ prepared: { problems } }: ReadyInput): ReadyPoint[] {
  return problems.flatMap(({ code, facts }) =>
    code === 'history-missing' ? [{ kind: 'earlier-acts' as const, period: facts.period }] : [],
  );
}

function letterPoints(input: ReadyInput): ReadyPoint[] {
  const { prepared, summary, kept } = input;
  const { settings, table, open, evaluation } = prepared;
  const letter = composeLetter(summary, settings);
  const content = open.contents.get(evaluation.sheet);
  const fields = openFields(letter, settings, proposalsFor(settings, table, content, kept));
  const { marker, names } = settings.letter.missing;
  // What other points of the list close is not asked twice.
  const elsewhere = [
    ...(ordinalPoints(input).length > 0 ? ['ordinal', 'form'] : []),
    ...(targetPoints(input).length > 0 ? ['target'] : []),
  ].map((slot) => names[slot] ?? slot);
  const told = new Set(
    [...fields.map(({ gap }) => gap), ...elsewhere].map((gap) => marker.replace('{what}', () => gap)),
  );
  const others = summary.judged.length === 0 ? [] : letter.missing.filter((gap) => !told.has(gap));
  return [
    ...prepared.problems.flatMap(({ code, facts }) =>
      code === 'authority-differs'
        ? [{ kind: code, ...facts, superior: superiorOf(facts.found, facts.used) }]
        : [],
    ),
    ...(fields.length > 0 ? [{ kind: 'frame' as const, fields }] : []),
    ...others.map((gap) => ({ kind: 'gap' as const, gap })),
  ];
}

function bookPoints({ prepared, summary }: ReadyInput): ReadyPoint[] {
  const { open } = prepared;
  const { recorded, toRecord, waiting } = registerState({ open, summary });
  return [
    ...(waiting.length > 0 ? [{ kind: 'record-waits' as const, units: waiting }] : []),
    ...(toRecord.length > 0 ? [{ kind: 'record' as const, recorded, differing: toRecord }] : []),
  ];
}
