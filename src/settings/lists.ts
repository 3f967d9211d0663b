import { tidy } from '../text/fold';
import { labelKey } from './text';

/** Items of "Kính gửi" and "Nơi nhận" as they are kept: without dash and closing mark, which the letter sets. */
export function normalItems(items: readonly string[]): readonly string[] {
  return items
    .map((item) =>
      tidy(item)
        .replace(/^(?:[-–+•]\s*)+/, '')
        .replace(/(?:[\s;.,]|\.\/\.)+$/, ''),
    )
    .filter((item) => item !== '');
}

const ADMINISTRATION = /^[uủ][ỷy] ban nhân dân\s+(?=\S)/iu;

/** Lines of an agency's name; a UBND given on one line gets its two. */
export function normalAgency(lines: readonly string[]): readonly string[] {
  const shown = lines.map(tidy);
  const [only = ''] = shown;
  const head = ADMINISTRATION.exec(only)?.[0];
  const isPlainName = labelKey(only).startsWith(labelKey('ủy ban nhân dân'));
  return shown.length === 1 && head !== undefined && isPlainName
    ? [head.trim(), only.slice(head.length)]
    : shown;
}
