import { readOrdinal } from '../../messages/ordinals';
import type { SummaryColumn } from '../../messages/summary';
import type { SummaryRow } from '../../model';
import { formOfOrdinal } from '../../settings';
import { COLUMNS } from './columns';
import { isAsDrawn } from './hidden-state';
import type { Typed } from './read-cells';
import type { RowRecord, SheetRecord } from './records';

export type TypedRow = Readonly<Record<SummaryColumn, Typed>>;

/** A cell that cannot be taken as typed: a figure in a column we fill, a word where none fits. */
export interface Refused {
  readonly column: SummaryColumn;
  readonly found: string;
}

export interface EditedRow {
  readonly row: SummaryRow;
  readonly refused: readonly Refused[];
  /** Those of them that the next drawing writes over. */
  readonly replaced: readonly Refused[];
}

const YES = /^(x|х|×|v|✓|✔|☑|có|co|yes|true|1)$/iu;
const NO = /^(|0|-|–|không|khong|no|false|☐)$/iu;

/** Is there an x? Undefined: something that says neither. */
export function readX(typed: Typed): boolean | undefined {
  const text = String(typed ?? '').normalize('NFC');
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

/** A row as drawn, with what the officer changed in its cells since. */
export function editedRow(record: RowRecord, typed: TypedRow, rungs: SheetRecord['rungs']): EditedRow {
  const changed = new Set(
    COLUMNS.filter(({ id }, i) => !isAsDrawn(record.drawn, i, typed[id])).map(({ id }) => id),
  );
  const { row: drawn } = record;
  const refused: Refused[] = [];
  const refuse = (column: SummaryColumn): void => {
    refused.push({ column, found: String(typed[column] ?? '') });
  };
  let row: SummaryRow = drawn;
  const edit = (part: Partial<SummaryRow>): void => {
    row = { ...row, ...part };
  };

  if (changed.has('section')) edit({ section: { ...drawn.section, current: String(typed.section ?? '') } });
  if (changed.has('text')) edit({ text: { ...drawn.text, current: String(typed.text ?? '') } });
  if (changed.has('form')) edit({ form: { ...drawn.form, current: textOrNull(typed.form) } });
  if (changed.has('ordinal')) {
    const ordinal = typed.ordinal === null ? null : readOrdinal(typed.ordinal);
    if (ordinal === undefined) refuse('ordinal');
    else {
      edit({ ordinal: { ...drawn.ordinal, current: ordinal } });
      const followed = drawn.form.current === formOfOrdinal(drawn.ordinal.current, rungs);
      if (followed && !changed.has('form') && ordinal !== null)
        edit({ form: { ...drawn.form, current: formOfOrdinal(ordinal, rungs) } });
    }
  }
  if (changed.has('inLetter')) {
    const x = readX(typed.inLetter);
    if (x === undefined) refuse('inLetter');
    edit({ inLetter: { ...drawn.inLetter, current: x ?? false } });
  }
  if (drawn.finding === null) {
    if (COLUMNS.some(({ id, use }) => isOurs(use) && changed.has(id)))
      row = { ...withoutTyped(row), ...handCells(typed) };
  } else {
    for (const { id, use } of COLUMNS) if (isOurs(use) && changed.has(id)) refuse(id);
  }
  return { row: confirmed(row, drawn), refused: [...refused, ...typedFigures(row)], replaced: refused };
}

/** Whoever rewrites the sentence, or puts the x back, has seen that the figures changed. */
function confirmed(row: SummaryRow, drawn: SummaryRow): SummaryRow {
  if (drawn.state !== 'changed') return row;
  const isSeen = row.text.current !== drawn.text.current || (row.inLetter.current && !drawn.inLetter.current);
  if (!isSeen) return row;
  return { ...withoutOrigin(row), state: 'current', remark: '' };
}

function withoutTyped({ typed: _before, ...row }: SummaryRow): SummaryRow {
  return row;
}

function withoutOrigin({ writtenOn: _seen, ...row }: SummaryRow): SummaryRow {
  return row;
}

const textOrNull = (typed: Typed): string | null => (typed === null ? null : String(typed));

const isOurs = (use: (typeof COLUMNS)[number]['use']): boolean => use === 'figure' || use === 'fixed';

/** What stands in the columns we fill, on a row that is not ours. */
function handCells(typed: TypedRow): Pick<SummaryRow, 'unitName' | 'typed'> {
  const kept = COLUMNS.flatMap(({ id, use }) => {
    const value = typed[id];
    return isOurs(use) && id !== 'unit' && value !== null ? [[id, value] as const] : [];
  });
  return {
    unitName: String(typed.unit ?? ''),
    ...(kept.length > 0 && { typed: Object.fromEntries(kept) }),
  };
}

/** Figures typed into a row added by hand: kept where they stand, reported, never used. */
export function typedFigures(row: SummaryRow): Refused[] {
  return COLUMNS.flatMap(({ id, use }) => {
    const value = row.typed?.[id];
    return use === 'figure' && value !== undefined ? [{ column: id, found: String(value) }] : [];
  });
}

/** A row the officer added; undefined for a blank one. */
export function handRow(
  typed: TypedRow,
  key: string,
  place: { readonly group: SummaryRow['group']; readonly rungs: SheetRecord['rungs'] },
): EditedRow | undefined {
  const isBlank = COLUMNS.every(({ id, use }) => use === 'number' || typed[id] === null);
  if (isBlank) return undefined;
  const refused: Refused[] = [];
  const ordinal = typed.ordinal === null ? null : readOrdinal(typed.ordinal);
  if (ordinal === undefined) refused.push({ column: 'ordinal', found: String(typed.ordinal) });
  const x = readX(typed.inLetter);
  if (x === undefined) refused.push({ column: 'inLetter', found: String(typed.inLetter) });
  const form = textOrNull(typed.form) ?? formOfOrdinal(ordinal ?? null, place.rungs);
  const asTyped = <Value>(value: Value) => ({ generated: value, current: value });
  const row: SummaryRow = {
    key,
    group: place.group,
    section: asTyped(String(typed.section ?? '')),
    finding: null,
    form: asTyped(form),
    ordinal: asTyped(ordinal ?? null),
    text: asTyped(String(typed.text ?? '')),
    inLetter: asTyped(x ?? false),
    state: 'hand',
    remark: '',
    ...handCells(typed),
  };
  return { row, refused: [...refused, ...typedFigures(row)], replaced: refused };
}
