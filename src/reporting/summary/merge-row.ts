import { SUMMARY_WORDS } from '../../messages/summary';
import type { Editable, Finding, Period, Problem, SummaryRow } from '../../model';
import { problem } from '../../model';
import type { Settings } from '../../settings';
import { sectionTitleOf, sentenceOf } from '../letter';
import { figureChanges } from './figures';
import { findingKey } from './row-key';

export interface MergedRow {
  readonly row: SummaryRow;
  readonly problems: readonly Problem[];
}

const same = <Value>(value: Value): Editable<Value> => ({ generated: value, current: value });

const isEdited = <Value>({ generated, current }: Editable<Value>): boolean => generated !== current;

/** What the officer wrote stays; what nobody touched follows the figures. */
const kept = <Value>(before: Editable<Value> | undefined, generated: Value): Editable<Value> => ({
  generated,
  current: before && isEdited(before) ? before.current : generated,
});

/** Did the officer put work into this row beside its x? */
export function isEditedRow(row: SummaryRow): boolean {
  return isEdited(row.text) || isEdited(row.form) || isEdited(row.ordinal) || isEdited(row.section);
}

/** A finding as a row, carrying over the officer's edits of its earlier row. */
export function mergeRow(
  finding: Finding,
  before: SummaryRow | undefined,
  options: { readonly settings: Settings; readonly period: Period; readonly deleted: boolean },
): MergedRow {
  const { settings, period, deleted } = options;
  const ordinal = kept(before?.ordinal, finding.ordinal);
  const form = kept(before?.form, finding.form);
  const asDecided: Finding = { ...finding, ordinal: ordinal.current, form: form.current };
  const text = kept(before?.text, sentenceOf(asDecided, settings, period));
  const row: SummaryRow = {
    key: findingKey(finding),
    group: finding.group,
    section: kept(before?.section, sectionTitleOf(asDecided, settings, period)),
    finding,
    unitName: finding.unit.name,
    form,
    ordinal,
    text,
    inLetter: { generated: finding.inLetter, current: inLetter(finding, before, deleted) },
    state: 'current',
    remark: '',
  };
  return before && isEdited(text) ? pointOutChanges(row, finding, before, options) : { row, problems: [] };
}

function inLetter(finding: Finding, before: SummaryRow | undefined, deleted: boolean): boolean {
  if (deleted) return false;
  if (!before) return finding.inLetter;
  // It lost its x when its grounds were gone; only the officer gives it back.
  if (before.state === 'stale') return before.inLetter.current;
  return isEdited(before.inLetter) ? before.inLetter.current : finding.inLetter;
}

/** The officer's sentence may still say the old figures: say so, and let no warning rest on them. */
function pointOutChanges(
  row: SummaryRow,
  finding: Finding,
  before: SummaryRow,
  { settings, period }: { readonly settings: Settings; readonly period: Period },
): MergedRow {
  const writtenOn = before.writtenOn ?? before.finding;
  const changes = writtenOn ? figureChanges(writtenOn, finding, settings, period) : [];
  if (!writtenOn || changes.length === 0) return { row, problems: [] };

  const isNews =
    before.finding !== null && figureChanges(before.finding, finding, settings, period).length > 0;
  const losesX = isNews && finding.group === 'warn';
  const parts = changes.map((c) => SUMMARY_WORDS.figureChanged(c.name, c.before, c.after));
  const changed: SummaryRow = {
    ...row,
    inLetter: { ...row.inLetter, current: losesX ? false : row.inLetter.current },
    state: 'changed',
    remark: SUMMARY_WORDS.changed(parts),
    writtenOn,
  };
  const named = (side: 'before' | 'after'): string =>
    changes.map((c) => (c.name === '' ? c[side] : `${c.name} ${c[side]}`)).join('; ');
  const facts = { before: named('before'), after: named('after') };
  return { row: changed, problems: [problem('figures-changed', facts, placeOf(changed))] };
}

const placeOf = (row: SummaryRow) => ({
  cell: row.finding?.evidence[0]?.cell ?? row.finding?.nameCell ?? null,
  unit: row.unitName,
  indicator: row.finding?.indicator ?? null,
});

/** An edited row whose finding does not hold any more: it stays, out of the letter. */
export function staleRow(before: SummaryRow): MergedRow {
  const returned = before.state === 'stale' && before.inLetter.current;
  const row: SummaryRow = {
    ...before,
    inLetter: returned ? before.inLetter : same(false),
    state: 'stale',
    remark: SUMMARY_WORDS.noLongerGrounded,
  };
  return { row, problems: [problem('no-longer-grounded', { text: before.text.current }, placeOf(row))] };
}
