import { SUMMARY_WORDS, type SummaryColumn } from '../../messages/summary';
import type { FindingGroup, Problem, SheetContent, Summary, SummaryRow, Undecided } from '../../model';
import { problem, unfinishedDrawing } from '../../model';
import { COLUMNS } from './columns';
import { isAsDrawn } from './hidden-state';
import { findHeader, findSignature, recordAt, typedAt, withDrawnColumns, type SheetPlan } from './read-cells';
import { editedRow, handRow, type EditedRow, type TypedRow } from './read-edits';
import { isUntouched, pairRows, type SeatedRow } from './read-pairing';
import { readParagraphs } from './read-paragraphs';
import type { HeadingRecord, HiddenRecord, SheetRecord } from './records';
import { freeHandKey } from './row-key';

type Zone = HeadingRecord['of'];

/** What stands on the sheet below the header, row by row. */
interface Walk {
  readonly seated: (SeatedRow & { readonly zone: Zone })[];
  readonly undecided: Undecided[];
  /** States that lie beside rows, whether the rows were blanked or not. */
  readonly paragraphsRow: number | undefined;
}

/**
 * Reads a summary back from its cells alone, with everything the officer changed: x, sentence, section, form, ordinal,
 * order, rows added and rows deleted, paragraphs. Figures typed into columns we fill are reported (`typed-figure`) and
 * not used. A row whose hidden cells are damaged counts as one added by hand.
 *
 * @returns `foreign` for a sheet that is none of ours, `unreadable` for one of ours that can no longer be understood
 */
export function readSummary(
  content: SheetContent,
): { readonly summary: Summary; readonly problems: readonly Problem[] } | 'unreadable' | 'foreign' {
  if (unfinishedDrawing(content)) return 'unreadable';
  const header = findHeader(content);
  const signature = findSignature(content);
  if (!signature) return header ? 'unreadable' : 'foreign';
  const sheet = recordAt(content, signature.titleRow, signature);
  if (!header || sheet?.kind !== 'sheet') return 'unreadable';

  const plan: SheetPlan = {
    ...header,
    ...signature,
    columns: withDrawnColumns({ ...header, ...signature }),
  };
  const walk = walkRows(content, plan);
  const { rows, problems } = readRows(content.name, walk, plan, sheet);
  const paragraphs =
    walk.paragraphsRow === undefined
      ? []
      : readParagraphs(content, walk.paragraphsRow, {
          hiddenColumn: plan.hiddenColumn,
          state: plan.state,
          firstColumn: plan.columns.number ?? 0,
        });
  return { summary: { ...sheet.summary, rows, undecided: walk.undecided, paragraphs }, problems };
}

const HEADINGS: readonly (readonly [Zone, string])[] = [
  ['commend', SUMMARY_WORDS.groups.commend],
  ['low', SUMMARY_WORDS.groups.low],
  ['warn', SUMMARY_WORDS.groups.warn],
  ['undecided', SUMMARY_WORDS.undecided],
  ['legend', SUMMARY_WORDS.legend],
  ['paragraphs', SUMMARY_WORDS.paragraphs],
];

function walkRows(content: SheetContent, plan: SheetPlan): Walk {
  const seated: Walk['seated'] = [];
  const undecided: Undecided[] = [];
  let zone: Zone = 'commend';
  for (let row = plan.headerRow + 1; row < content.values.length; row++) {
    const record = recordAt(content, row, plan);
    const heading = headingAt(content, row, plan, record);
    if (heading === 'paragraphs') return { seated, undecided, paragraphsRow: row };
    if (heading) zone = heading;
    if (heading || zone === 'legend') continue;

    const typed = typedRow(content, row, plan);
    if (record?.kind === 'undecided') undecided.push(record.undecided);
    const isLeft =
      (record?.kind === 'undecided' || record?.kind === 'nothing') &&
      COLUMNS.every(({ id, use }, i) => use !== 'edit' || isAsDrawn(record.drawn, i, typed[id]));
    if (isLeft) continue;
    const shown =
      record?.kind === 'nothing' && typed.section === SUMMARY_WORDS.nothing
        ? { ...typed, section: null }
        : typed;
    seated.push({ at: row, typed: shown, record: record?.kind === 'row' ? record : undefined, zone });
  }
  return { seated, undecided, paragraphsRow: undefined };
}

/** A heading is known by its hidden cells, or by its words when those are gone. */
function headingAt(
  content: SheetContent,
  row: number,
  plan: SheetPlan,
  record: HiddenRecord | undefined,
): Zone | undefined {
  if (record) return record.kind === 'heading' ? record.of : undefined;
  const first = typedAt(content, row, plan.columns.number);
  return HEADINGS.find(([, words]) => words === first)?.[0];
}

function typedRow(content: SheetContent, row: number, plan: SheetPlan): TypedRow {
  const cells = COLUMNS.map(({ id }) => [id, typedAt(content, row, plan.columns[id])] as const);
  return Object.fromEntries(cells) as Record<SummaryColumn, (typeof cells)[number][1]>;
}

function readRows(
  sheetName: string,
  walk: Walk,
  plan: SheetPlan,
  sheet: SheetRecord,
): { readonly rows: readonly SummaryRow[]; readonly problems: readonly Problem[] } {
  const pairs = pairRows(walk.seated);
  const used = new Set([...pairs.values()].map((record) => record.row.key));
  const groupOfSection = new Map(
    [...pairs.values()].map(({ row }) => [row.section.current, row.group] as const),
  );
  const problems: Problem[] = [];
  const rows = walk.seated.flatMap((seat): SummaryRow[] => {
    const edited = readRow(seat);
    if (!edited) return [];
    for (const { column, found } of edited.refused) {
      const cell = { sheet: sheetName, row: seat.at, column: plan.columns[column] ?? 0 };
      const unit = edited.row.unitName || null;
      problems.push(
        problem('typed-figure', { column: SUMMARY_WORDS.columns[column], found }, { cell, unit }),
      );
    }
    return [edited.row];
  });
  return { rows, problems };

  function readRow(seat: Walk['seated'][number]): EditedRow | undefined {
    const record = pairs.get(seat);
    if (record) return editedRow(record, seat.typed, sheet.rungs);
    if (seat.record && isUntouched(seat, seat.record)) return undefined;
    const row = handRow(seat.typed, freeHandKey(used), { group: groupOf(seat), rungs: sheet.rungs });
    if (row) used.add(row.row.key);
    return row;
  }

  /** Its section decides where a row added by hand belongs, else the heading it stands under. */
  function groupOf({ typed, zone }: Walk['seated'][number]): FindingGroup {
    const known = groupOfSection.get(String(typed.section ?? ''));
    if (known && typed.section !== null) return known;
    if (zone === 'commend' || zone === 'low' || zone === 'warn') return zone;
    return typed.form === null ? 'low' : 'warn';
  }
}
