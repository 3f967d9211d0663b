import type { LetterBlock, TextRun } from '../../model';
import type { Entry } from './arrangement';
import type { Voice } from './voice';

/** Something a section says: a sentence, perhaps with a line for each unit. */
export interface Point {
  readonly text: string;
  readonly items: readonly string[];
  readonly from: readonly string[];
}

export function point(text: string, from: readonly string[], items: readonly string[] = []): Point {
  return { text, items, from };
}

/** The officer's sentences, each a point of its own. */
export function ownPoints(entries: readonly Entry[]): Point[] {
  return entries.flatMap(({ own, row }) => (own === undefined ? [] : [point(withoutBullet(own), [row.key])]));
}

function withoutBullet(text: string): string {
  return text.replace(/^[-+•–]\s+/u, '');
}

/** One point stands without a bullet, several have "- " and their lines "+ ". */
export function pointBlocks(
  points: readonly Point[],
  voice: Voice,
  isList = points.length > 1,
): LetterBlock[] {
  return points.flatMap(({ text, items, from }) => [
    ...textBlocks(isList ? 'bullet' : 'text', text, from, voice),
    ...items.flatMap((item) => textBlocks(isList ? 'subbullet' : 'bullet', item, from, voice)),
  ]);
}

const LEADS: Readonly<Record<LetterBlock['kind'], string>> = {
  section: '',
  subsection: '',
  text: '',
  bullet: '- ',
  subbullet: '+ ',
};

/** A paragraph of the body; line breaks the officer typed start a new one. */
export function textBlocks(
  kind: LetterBlock['kind'],
  text: string,
  from: readonly string[],
  voice: Voice,
): LetterBlock[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.map((line, i) =>
    i === 0
      ? { kind, runs: bodyRuns(`${LEADS[kind]}${line}`, voice), from }
      : { kind: 'text', runs: bodyRuns(line, voice), from },
  );
}

export function headingBlock(
  kind: 'section' | 'subsection',
  text: string,
  from: readonly string[],
): LetterBlock {
  return { kind, runs: [{ text, bold: true }], from };
}

/** Brackets that hold words are set in italics, the brackets themselves upright: (*tiếp nhận 1/1 hồ sơ*). */
function bodyRuns(text: string, voice: Voice): TextRun[] {
  if (!voice.wording.italicDetails) return [{ text }];
  return text
    .split(/(?<=\()([^()]*\p{L}[^()]*)(?=\))/u)
    .map((piece, i) => (i % 2 === 1 ? { text: piece, italic: true } : { text: piece }))
    .filter((run) => run.text !== '');
}
