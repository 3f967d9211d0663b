import { SUMMARY_WORDS } from '../../messages/summary';
import type { SheetContent } from '../../model';
import { recordAt, typedAt, type SheetPlan } from './read-cells';
import type { HeadingRecord, HiddenRecord } from './records';

/** A part of the page, named by the heading above it. */
export type Zone = HeadingRecord['of'];

/** A row below the header, and the part of the page it belongs to. */
export interface PlacedRow {
  readonly at: number;
  readonly zone: Zone;
  readonly isHeading: boolean;
  readonly record: HiddenRecord | undefined;
}

/** The words of each heading. */
export const ZONE_WORDS: Readonly<Record<Zone, string>> = {
  ...SUMMARY_WORDS.groups,
  undecided: SUMMARY_WORDS.undecided,
  legend: SUMMARY_WORDS.legend,
  notes: SUMMARY_WORDS.notes,
  paragraphs: SUMMARY_WORDS.paragraphs,
};

const ZONES = new Map(Object.entries(ZONE_WORDS).map(([zone, words]) => [words, zone as Zone]));

export function placeRows(content: SheetContent, plan: SheetPlan): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let zone: Zone = 'commend';
  for (let at = plan.headerRow + 1; at < content.values.length; at++) {
    const record = recordAt(content, at, plan);
    // The letter's paragraphs come last, and may say anything.
    const heading: Zone | undefined =
      zone === 'paragraphs' ? undefined : headingAt(content, at, plan, record);
    zone = heading ?? zone;
    placed.push({ at, zone, isHeading: heading !== undefined, record });
  }
  return placed;
}

/** A heading is known by its hidden cells, or by its words when those are gone. */
function headingAt(
  content: SheetContent,
  row: number,
  plan: SheetPlan,
  record: HiddenRecord | undefined,
): Zone | undefined {
  if (record) return record.kind === 'heading' ? record.of : undefined;
  return ZONES.get(String(typedAt(content, row, plan.columns.number) ?? ''));
}
