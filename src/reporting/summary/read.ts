import { columnHeading, SUMMARY_WORDS, type SummaryColumn } from '../../messages/summary';
import type {
  FindingGroup,
  Problem,
  SheetContent,
  Summary,
  SummaryNote,
  SummaryRow,
  Undecided,
} from '../../model';
import { problem, unfinishedDrawing } from '../../model';
import { COLUMNS } from './columns';
import { isAsDrawn } from './hidden-state';
import { findHeader, findSignature, recordAt, typedAt, withDrawnColumns, type SheetPlan } from './read-cells';
import { editedRow, handRow, type EditedRow, type TypedRow } from './read-edits';
import { noteOf, readNotes } from './read-notes';
import { isUntouched, pairRows, type SeatedRow } from './read-pairing';
import { readParagraphs } from './read-paragraphs';
import { placeRows, type PlacedRow, type Zone } from './read-zones';
import type { SheetRecord } from './records';
import { freeHandKey } from './row-key';

/** What stands on the sheet below the header, row by row. */
interface Walk {
  readonly seated: (SeatedRow & { readonly zone: Zone })[];
  readonly undecided: Undecided[];
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
  const placed = placeRows(content, plan);
  const walk = walkRows(content, plan, placed);
  const { rows, problems, replaced } = readRows(content.name, walk, plan, sheet);
  const strays = readNotes(content, plan, placed, sheet.page);
  const paragraphsAt = placed.find(({ zone }) => zone === 'paragraphs')?.at;
  const paragraphs =
    paragraphsAt === undefined
      ? []
      : readParagraphs(content, paragraphsAt, {
          hiddenColumn: plan.hiddenColumn,
          state: plan.state,
          firstColumn: plan.columns.number ?? 0,
        });
  const notes = [...strays.notes, ...replaced];
  return {
    summary: {
      ...sheet.summary,
      rows,
      undecided: walk.undecided,
      paragraphs,
      notes,
    },
    problems: [...problems, ...strays.problems],
  };
}

const FINDINGS: ReadonlySet<Zone> = new Set(['commend', 'low', 'warn', 'undecided']);

function walkRows(content: SheetContent, plan: SheetPlan, placed: readonly PlacedRow[]): Walk {
  const seated: Walk['seated'] = [];
  const undecided: Undecided[] = [];
  for (const { at, zone, isHeading, record } of placed) {
    if (isHeading || !FINDINGS.has(zone)) continue;

    const typed = typedRow(content, at, plan);
    if (record?.kind === 'undecided') undecided.push(record.undecided);
    const isLeft =
      (record?.kind === 'undecided' || record?.kind === 'nothing') &&
      COLUMNS.every(({ id, use }, i) => use !== 'edit' || isAsDrawn(record.drawn, i, typed[id]));
    if (isLeft) continue;
    const shown =
      record?.kind === 'nothing' && typed.section === SUMMARY_WORDS.nothing
        ? { ...typed, section: null }
        : typed;
    seated.push({ at, typed: shown, record: record?.kind === 'row' ? record : undefined, zone });
  }
  return { seated, undecided };
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
): {
  readonly rows: readonly SummaryRow[];
  readonly problems: readonly Problem[];
  readonly replaced: readonly SummaryNote[];
} {
  const pairs = pairRows(walk.seated);
  const used = new Set([...pairs.values()].map((record) => record.row.key));
  const groupOfSection = new Map(
    [...pairs.values()].map(({ row }) => [row.section.current, row.group] as const),
  );
  const problems: Problem[] = [];
  const replaced: SummaryNote[] = [];
  const rows = walk.seated.flatMap((seat): SummaryRow[] => {
    const edited = readRow(seat);
    if (!edited) return [];
    for (const { column, found } of edited.refused) {
      const cell = { sheet: sheetName, row: seat.at, column: plan.columns[column] ?? 0 };
      const unit = edited.row.unitName || null;
      problems.push(
        problem(
          'typed-figure',
          { column: columnHeading(column, sheet.summary.period), found },
          { cell, unit },
        ),
      );
    }
    for (const { column, found } of edited.replaced) {
      const about = [columnHeading(column, sheet.summary.period), edited.row.unitName, seat.typed.indicator];
      replaced.push(noteOf({ about, typed: found }));
    }
    return [edited.row];
  });
  return { rows, problems, replaced };

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
