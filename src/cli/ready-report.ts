import type { PreparedEvaluation } from '../actions/evaluate';
import { readySteps } from '../actions/ready';
import { PART_NAMES, readyText } from '../actions/ready-text';
import { PROBLEM_TITLES } from '../messages/pane/problem-titles';
import { wordsIn } from '../messages/pane/words';
import { READY } from '../messages/ready';
import { indicatorName } from '../reporting/summary/indicator-name';
import { printPeriod } from '../text/print-period';

/**
 * What is left to do before the letter is signed, at the end of a run.
 *
 * @param isRecorded the run itself entered the month's acts into the register
 */
export function readyReport(prepared: PreparedEvaluation, isRecorded: boolean): string[] {
  const words = wordsIn(READY, 'vi');
  const names = {
    indicator: (id: string) => indicatorName(id, prepared.settings),
    period: printPeriod,
    cause: (code: keyof typeof PROBLEM_TITLES) => PROBLEM_TITLES[code].vi,
  };
  const steps = readySteps({ prepared, summary: prepared.summary, kept: {}, unsaved: null });
  const lines = steps.flatMap(({ part, points }) =>
    part === 'book' && isRecorded
      ? []
      : points.map((point) => `  • ${words[PART_NAMES[part]]}: ${readyText(point, words, names)}`),
  );
  return lines.length === 0
    ? [`${words.ready}: ${words.readyAll}`]
    : [`${words.ready}: ${words.readyOpen(lines.length)}`, ...lines];
}
