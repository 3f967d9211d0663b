import type { LetterBlock } from '../../model';
import { ordinalWord } from '../../text/print';
import { keysOf, unitsOf } from './arrangement';
import type { Entry, StepSection } from './arrangement';
import { namesOrCount } from './lists';
import { ownPoints, point, pointBlocks, textBlocks } from './points';
import type { Point } from './points';
import { warnReasonsAlone, warnSentence } from './sentences';
import type { Voice } from './voice';

/** "Phê bình lần thứ hai đối với UBND các xã Hưng Đạo và Phượng Kỳ" */
export function stepHeading({ step, entries }: StepSection, voice: Voice): string {
  const { title, titleUndecided, titleWithoutOrdinal } = voice.wording.warn;
  const isUndecided = step.form === null && step.ordinal === null;
  const undecided = isUndecided ? titleUndecided : title;
  return voice.fill(step.isWithoutOrdinal ? titleWithoutOrdinal : undecided, {
    form: step.form,
    ordinal: step.ordinal === null ? null : ordinalWord(step.ordinal),
    names: namesOrCount(unitsOf(entries), 'and', voice) || null,
  });
}

/** The reasons, as a list; inline when there is one. */
export function reasonBlocks({ entries }: StepSection, voice: Voice): LetterBlock[] {
  const { reasons } = voice.wording.warn;
  const points = reasonPoints(entries, voice);
  const [only] = points;
  if (only && points.length === 1) return textBlocks('text', `${reasons} ${only.text}`, only.from, voice);
  return [...textBlocks('text', reasons, keysOf(entries), voice), ...pointBlocks(points, voice)];
}

function reasonPoints(entries: readonly Entry[], voice: Voice): Point[] {
  const composed = entries.filter((entry) => entry.own === undefined);
  const own = ownPoints(entries);
  // The heading names a lone unit already: its reasons follow without it.
  if (unitsOf(entries).length === 1 && own.length === 0) {
    const findings = composed.flatMap(({ finding }) => (finding ? [finding] : []));
    return warnReasonsAlone(findings, voice).map((reason) => point(reason, keysOf(composed)));
  }
  const byUnit = unitsOf(composed).map((unit) => composed.filter((entry) => entry.name?.full === unit.full));
  const sentences = byUnit.map((group) => {
    const findings = group.flatMap(({ finding }) => (finding ? [finding] : []));
    return point(warnSentence(findings, voice), keysOf(group));
  });
  return [...sentences, ...own];
}
