import type { FindingGroup } from './finding';
import type { Period } from './period';

/** A stretch of text in one style. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/**
 * A paragraph of the body with what it was made from.
 * - `section`: "1. Biểu dương …"; `subsection`: "2.1. Về …"; both bold on their own line
 * - `text`: a plain paragraph; `bullet`: starts with "- "; `subbullet`: starts with "+ "
 */
export interface LetterBlock {
  readonly kind: 'section' | 'subsection' | 'text' | 'bullet' | 'subbullet';
  /** Complete text, numbers and bullets included. */
  readonly runs: readonly TextRun[];
  /** Keys of the summary's rows and ids of its paragraphs that speak here. */
  readonly from: readonly string[];
}

/** A cell of the annex: its text, and the mark of what was judged there, the heaviest. */
export interface AnnexCell {
  readonly text: string;
  readonly mark?: FindingGroup;
}

/** A name and a cell for every part. */
export interface AnnexRow {
  readonly unit: AnnexCell;
  readonly cells: readonly AnnexCell[];
}

/** "Phụ lục": all units with their figures, on pages of its own. */
export interface LetterAnnex {
  /** "PHỤ LỤC" */
  readonly title: string;
  readonly subject: string;
  /** "(Kèm theo Công văn số …)" */
  readonly reference: string;
  /** Headings over the figures after number and unit; `parts` are the columns under each, at least one. */
  readonly number: string;
  readonly unit: string;
  readonly headings: readonly { readonly text: string; readonly parts: readonly string[] }[];
  /** The whole authority, above its units and without a number. */
  readonly whole: AnnexRow;
  /** One per unit in the table's order. */
  readonly rows: readonly AnnexRow[];
  /** What the marks mean, those that occur. */
  readonly legend: readonly { readonly mark: FindingGroup; readonly text: string }[];
  /** Lists of units that are too long for the letter, in its own words; null where there are none. */
  readonly lists: { readonly title: string; readonly items: readonly LetterBlock[] } | null;
  /** What the signs beside places mean; "" where there are none. */
  readonly note: string;
}

/** The official letter, free of any file format. */
export interface Letter {
  readonly period: Period;
  /** Lines of the agency's name; `superior` lines stand above, not bold. */
  readonly agency: { readonly superior: readonly string[]; readonly name: readonly string[] };
  /** "Số:      /UBND-NV" */
  readonly number: string;
  /** "V/v …" */
  readonly subject: string;
  /** "Tứ Kỳ, ngày      tháng 9 năm 2023" */
  readonly placeAndDate: string;
  readonly recipients: readonly string[];
  readonly body: readonly LetterBlock[];
  readonly signature: { readonly capacity: readonly string[]; readonly name: string };
  /** "Nơi nhận": items without the leading dash. */
  readonly copies: readonly string[];
  /** Missing: the letter has none. */
  readonly annex?: LetterAnnex;
  /** Slots that stand in the letter as "[thiếu: …]". */
  readonly missing: readonly string[];
}
