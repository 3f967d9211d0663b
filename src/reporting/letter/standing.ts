import type { Summary, SummaryParagraph } from '../../model';
import { arrange } from './arrangement';
import type { Arrangement } from './arrangement';
import { paragraphsFor } from './paragraphs';
import type { Voice } from './voice';

/** The paragraphs as they go into the letter. */
export interface StandingParagraphs {
  /** Text of a paragraph; "" when it is left out. */
  text(id: string): string;
  /** Paragraphs the officer added right below another. */
  addedAfter(id: string): readonly SummaryParagraph[];
}

/**
 * Unedited paragraphs are made anew from the rows as they stand, edited ones stand as they are, emptied and deleted
 * ones are left out.
 */
export function standingParagraphs(
  summary: Summary,
  arrangement: Arrangement,
  voice: Voice,
): StandingParagraphs {
  const fresh = new Map(paragraphsFor(summary, arrangement, voice).map((p) => [p.id, p.text.generated]));
  const kept = new Map(summary.paragraphs.map((p) => [p.id, p]));
  const offered = summary.paragraphs.length === 0 ? new Set<string>() : offeredIds(summary, voice);
  const added = addedParagraphs(summary.paragraphs, (id) => fresh.has(id) || offered.has(id));
  return {
    text: (id) => {
      const paragraph = kept.get(id);
      if (!paragraph) return offered.has(id) ? '' : (fresh.get(id) ?? '');
      const { generated, current } = paragraph.text;
      return (current === generated ? (fresh.get(id) ?? '') : current).trim();
    },
    addedAfter: (id) => added.get(id) ?? [],
  };
}

/** What the sheet offered when it was written; a paragraph of these that is gone was deleted by the officer. */
function offeredIds(summary: Summary, voice: Voice): Set<string> {
  const rows = summary.rows
    .filter((row) => row.finding !== null)
    .map((row) => ({
      ...row,
      inLetter: { ...row.inLetter, current: row.inLetter.generated },
      section: { ...row.section, current: row.section.generated },
      text: { ...row.text, current: row.text.generated },
    }));
  const before = { ...summary, rows };
  return new Set(paragraphsFor(before, arrange(before, voice), voice).map((p) => p.id));
}

/** The officer's own paragraphs by the proposed one they stand below; "" for those above all. */
function addedParagraphs(
  paragraphs: readonly SummaryParagraph[],
  isProposed: (id: string) => boolean,
): Map<string, SummaryParagraph[]> {
  const added = new Map<string, SummaryParagraph[]>();
  let above = '';
  for (const paragraph of paragraphs) {
    if (isProposed(paragraph.id)) above = paragraph.id;
    // What was asked of units that are no longer named has no place in the letter.
    else if (paragraph.id.startsWith('request|')) continue;
    else if (paragraph.text.current.trim() && paragraph.text.current !== paragraph.text.generated)
      added.set(above, [...(added.get(above) ?? []), paragraph]);
  }
  return added;
}
