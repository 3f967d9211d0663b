import type { WordsOf } from '../messages/pane/words';
import type { READY } from '../messages/ready';
import type { IndicatorId, Period, Problem, ProblemCode } from '../model';
import type { ReadyPart, ReadyPoint } from './ready';

/** How a door names what a point is about. */
export interface ReadyNames {
  readonly indicator: (id: IndicatorId) => string;
  readonly period: (period: Period) => string;
  readonly cause: (code: ProblemCode) => string;
}

type Words = WordsOf<typeof READY>;

/** What a part of the list is called. */
export const PART_NAMES = {
  data: 'partData',
  targets: 'partTargets',
  ordinals: 'partOrdinals',
  authority: 'partAuthority',
  book: 'partBook',
  saved: 'partSaved',
} as const satisfies Readonly<Record<ReadyPart, keyof typeof READY>>;

/** The one question of a point, in the words of the letter's own gaps. */
export function readyText(point: ReadyPoint, words: Words, names: ReadyNames): string {
  switch (point.kind) {
    case 'nothing-judged':
      return words.pointNothingJudged;
    case 'mend':
      return words.pointMend(point.problems.length, causes(point.problems, names));
    case 'columns':
      return words.pointColumns(headings(point.problems));
    case 'questions':
      return words.pointQuestions(point.problems.length);
    case 'no-column':
      return words.pointNoColumn(names.indicator(point.indicator));
    case 'target':
      return words.pointTarget(names.indicator(point.indicator));
    case 'earlier-acts':
      return words.pointEarlierActs(names.period(point.period));
    case 'authority-differs':
      return words.pointAuthorityDiffers(point.found, point.used);
    case 'frame':
      return words.pointFrame(point.fields.map(({ gap }) => gap).join(', '));
    case 'gap':
      return words.pointGap(point.gap);
    case 'record':
      return point.recorded === 0
        ? words.pointRecord(point.differing.length, point.differing.join(', '))
        : words.pointRecordDiffers(point.recorded, point.differing.join(', '));
    case 'record-waits':
      return words.pointRecordWaits(point.units.join(', '));
    case 'save':
      return words.pointSave;
  }
}

function causes(problems: readonly Problem[], names: ReadyNames): string {
  return [...new Set(problems.map(({ code }) => names.cause(code).toLocaleLowerCase('vi')))].join(', ');
}

function headings(problems: readonly Problem[]): string {
  const paths = problems.flatMap(({ code, facts }) => (code === 'ambiguous-column' ? [facts.path] : []));
  return [...new Set(paths)].map((path) => `“${path}”`).join(', ');
}
