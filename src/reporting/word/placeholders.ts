import type { Letter } from '../../model';
import { addressLines, copyLines, keptTogether } from '../letter-lines';
import { speakable } from './speakable';

import { annexMark, markedLine } from './template-finish';

/** A line of a list; lists can be repeated ({#nội dung}…{/nội dung}) or stand as one text ({cơ quan}). */
type Line = Readonly<Record<string, string | boolean>>;

/** What an office's own form can ask for, by the names people write between the braces. */
export type Placeholders = Readonly<Record<string, string | readonly Line[]>>;

/** Inside a list: its line, and for the body whether it is a heading. */
export const LINE = 'dòng';
export const HEADING = 'đề mục';
export const TEXT = 'đoạn văn';
export const ANNEX_NAME = 'phụ lục';

/** Without these a form says nothing of the month. */
export const REQUIRED: readonly string[] = ['trích yếu', 'nội dung'];

/** The letter under the names of the placeholders, word for word as the built-in form prints it. */
export function placeholdersOf(letter: Letter): Placeholders {
  const { agency, signature } = letter;
  return {
    'cơ quan cấp trên': lines(agency.superior),
    'cơ quan': lines(agency.name),
    'số văn bản': typed(letter.number),
    'trích yếu': typed(letter.subject),
    'địa danh ngày tháng': typed(letter.placeAndDate),
    'kính gửi': lines(addressLines(letter)),
    'nội dung': letter.body.map(({ kind, runs }) => {
      const isHeading = kind === 'section' || kind === 'subsection';
      return { [LINE]: typed(markedLine(runs)), [HEADING]: isHeading, [TEXT]: !isHeading };
    }),
    'chức vụ': lines(signature.capacity),
    'người ký': typed(signature.name),
    'nơi nhận': lines(copyLines(letter)),
    [ANNEX_NAME]: annexMark,
  };
}

const typed = (text: string): string => speakable(keptTogether(text));

const lines = (texts: readonly string[]): Line[] => texts.map((text) => ({ [LINE]: typed(text) }));
