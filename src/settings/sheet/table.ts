import { expectation } from '../../messages/settings';
import type { SheetContent } from '../../model';
import { tidy } from '../../text/fold';
import { RULE_IDS } from '../presets/rules';
import { isId, isRuleName } from '../shown';
import { labelKey, nearest } from '../text';
import { cellText } from './cells';
import { idOfName } from './choice';
import { indicatorName, indicatorOfName } from './composed';
import type { Item } from './item';
import { ITEMS } from './items';
import { INDICATOR_NAMES, RULE_NAMES, ruleName } from './names';
import { pathName, pathOfName } from './wording-item';

/** A row of the sheet that says something. Row and column count from 0. */
export interface ConfigRow {
  readonly row: number;
  /** Its name as written; the one above where a list goes on under it. */
  readonly name: string;
  /** As a person reads it; undefined: an error value. */
  readonly text: string | undefined;
}

export interface ConfigTable {
  readonly nameColumn: number;
  readonly valueColumn: number;
  /** Undefined: no "Ghi chú". */
  readonly noteColumn: number | undefined;
  readonly rows: readonly ConfigRow[];
  /** The first row below everything. */
  readonly end: number;
}

const HEADINGS = {
  name: ['Mục', 'Tên mục', 'Khoản mục', 'Nội dung'].map(labelKey),
  value: ['Giá trị', 'Giá trị thiết lập', 'Thiết lập'].map(labelKey),
  note: ['Ghi chú', 'Diễn giải'].map(labelKey),
};

/** The table below its heading row; without one, the first two columns that are used. */
export function configTable(content: SheetContent): ConfigTable {
  const textAt = (row: number, column: number): string | undefined => cellText(content, row, column);
  const headingIn = (row: number, names: readonly string[]): number =>
    (content.values[row] ?? []).findIndex((_, column) => names.includes(labelKey(textAt(row, column) ?? '')));
  const heading = content.values.findIndex((_, row) => {
    const [name, value] = [headingIn(row, HEADINGS.name), headingIn(row, HEADINGS.value)];
    return name >= 0 && value >= 0 && name !== value;
  });
  const firstUsed = Math.min(
    ...content.values
      .map((row) => row.findIndex((value) => value !== null && value !== ''))
      .filter((at) => at >= 0),
  );
  const left = Number.isFinite(firstUsed) ? firstUsed : 0;
  const nameColumn = heading < 0 ? left : headingIn(heading, HEADINGS.name);
  const valueColumn = heading < 0 ? left + 1 : headingIn(heading, HEADINGS.value);
  const noteAt = heading < 0 ? -1 : headingIn(heading, HEADINGS.note);

  const rows: ConfigRow[] = [];
  let above = '';
  for (let row = heading + 1; row < content.values.length; row += 1) {
    const written = tidy(textAt(row, nameColumn) ?? '');
    const text = textAt(row, valueColumn);
    if (written !== '') above = written;
    // A name without a value is a heading or not filled in yet: it sets nothing.
    if (text !== '' && above !== '') rows.push({ row, name: above, text });
    else if (written !== '') rows.push({ row, name: written, text: '' });
  }
  return {
    nameColumn,
    valueColumn,
    noteColumn: noteAt < 0 ? undefined : noteAt,
    rows,
    end: Math.max(content.values.length, heading + 1),
  };
}

/** The item a row's name speaks of, with its subject. */
export type Named = { readonly item: Item; readonly subject: string } | { readonly expected: string };

const WORD = /[\p{L}\p{M}\p{N}%]+/gu;

/** Names in any case and tone placement, with colons, numbering or "(%)" around them. */
export function itemOfName(written: string): Named {
  const name = written
    .normalize('NFKC')
    .replace(/^\s*\d+[.)]\s*/, '')
    .replace(/\(\s*%\s*\)/g, '')
    .replace(/[\s:]+$/, '');
  const key = labelKey(name);
  const exact = ITEMS.find((item) => item.subject === undefined && labelsOf(item).includes(key));
  if (exact) return { item: exact, subject: '' };
  const [best] = ITEMS.flatMap((item) =>
    item.subject === undefined ? [] : labelsOf(item).map((label) => ({ item, label })),
  )
    .filter(({ label }) => key === label || key.startsWith(`${label} `))
    .sort((a, b) => b.label.length - a.label.length);
  if (best === undefined) return { expected: expectedName(name) };
  const words = [...name.matchAll(WORD)];
  const next = words[best.label.split(' ').length];
  const rest = next === undefined ? '' : name.slice(next.index).trim();
  return withSubject(best.item, rest);
}

const LABELS: ReadonlyMap<Item, readonly string[]> = new Map(
  ITEMS.map((item) => [item, [item.label, ...item.also].map(labelKey)]),
);

function labelsOf(item: Item): readonly string[] {
  return LABELS.get(item) ?? [];
}

function withSubject(item: Item, rest: string): Named {
  switch (item.subject) {
    case 'indicator':
      if (rest === '') return { expected: meant(`${item.label}: …`) };
      return isId(indicatorOfName(rest))
        ? { item, subject: indicatorOfName(rest) }
        : { expected: unknownIndicator(rest) };
    case 'rule': {
      const rule = idOfName(rest, RULE_NAMES);
      const names = RULE_IDS.map(ruleName);
      return rule === undefined
        ? {
            expected: expectation(
              'choice',
              names.map((name) => `${item.label}: ${name}`),
            ),
          }
        : { item, subject: rule };
    }
    case 'own-rule':
      return isRuleName(rest) ? { item, subject: rest } : { expected: expectation('rule-name') };
    case 'ordinal':
      return /^[1-9]\d?$/.test(rest) ? { item, subject: rest } : { expected: expectation('ordinal') };
    case 'wording': {
      const place = pathOfName(rest);
      return 'expected' in place ? place : { item, subject: pathName(place.path) };
    }
    case undefined:
      return { item, subject: '' };
  }
}

/** The known indicator that was probably meant, else what a new one would need. */
export function unknownIndicator(name: string): string {
  const near = nearest(name, Object.values(INDICATOR_NAMES).flat());
  return near === undefined ? expectation(isId(name) ? 'indicator-kind' : 'id') : meant(near);
}

function expectedName(name: string): string {
  const near = nearest(
    name,
    ITEMS.map(({ label }) => label),
  );
  return near === undefined ? expectation('row') : meant(near);
}

function meant(name: string): string {
  return expectation('meant', [name]);
}

/** The name a row is written with. */
export function nameOfItem({ item, subject }: { readonly item: Item; readonly subject: string }): string {
  switch (item.subject) {
    case undefined:
      return item.label;
    case 'ordinal':
      return `${item.label} ${subject}`;
    case 'indicator':
      return `${item.label}: ${indicatorName(subject)}`;
    case 'rule':
      return `${item.label}: ${ruleName(subject)}`;
    case 'own-rule':
    case 'wording':
      return `${item.label}: ${subject}`;
  }
}
