import { SUMMARY_WORDS } from '../../messages/summary';
import {
  inserted,
  type FindingGroup,
  type Summary,
  type SummaryParagraph,
  type SummaryRow,
} from '../../model';
import { freeHandKey, isHandKey } from './row-key';
import { byGroup } from './row-order';

/** What an officer adds to a list of the letter, as if typed into the sheet. */
export interface HandRow {
  readonly group: FindingGroup;
  /** The heading of the letter it goes under. */
  readonly section: string;
  /** Null but for a step of the ladder. */
  readonly step: { readonly form: string; readonly ordinal: number } | null;
  /** "" for a sentence about nobody in particular. */
  readonly unitName: string;
  readonly text: string;
}

const asTyped = <Value>(value: Value) => ({ generated: value, current: value });

/** The summary with a row added below the others of its heading, with an x. */
export function withHandRow(summary: Summary, added: HandRow): Summary {
  const { group, section, step, unitName, text } = added;
  const row: SummaryRow = {
    key: freeHandKey(new Set(summary.rows.map(({ key }) => key))),
    group,
    section: asTyped(section),
    finding: null,
    unitName: unitName.trim(),
    form: asTyped(step?.form ?? null),
    ordinal: asTyped(step?.ordinal ?? null),
    text: asTyped(text.trim()),
    inLetter: asTyped(true),
    state: 'hand',
    remark: '',
  };
  const { rows } = summary;
  const last = rows.findLastIndex((other) => other.group === group && other.section.current === section);
  return { ...summary, rows: byGroup(last < 0 ? [...rows, row] : inserted(rows, last + 1, row)) };
}

/** The summary with a paragraph added right below another; undefined when that one is not there. */
export function withHandParagraph(summary: Summary, after: string, text: string): Summary | undefined {
  const { paragraphs } = summary;
  const at = paragraphs.findIndex(({ id }) => id === after);
  if (at < 0) return undefined;
  const paragraph: SummaryParagraph = {
    id: freeHandKey(new Set(paragraphs.map(({ id }) => id))),
    label: SUMMARY_WORDS.addedParagraph,
    text: { generated: '', current: text.trim() },
  };
  return { ...summary, paragraphs: inserted(paragraphs, at + 1, paragraph) };
}

/** The summary without a row or paragraph that was added by hand; undefined for any other. */
export function withoutHand(summary: Summary, key: string): Summary | undefined {
  if (!isHandKey(key)) return undefined;
  const rows = summary.rows.filter((row) => row.key !== key);
  const paragraphs = summary.paragraphs.filter(({ id }) => id !== key);
  const isGone = rows.length === summary.rows.length && paragraphs.length === summary.paragraphs.length;
  return isGone ? undefined : { ...summary, rows, paragraphs };
}
