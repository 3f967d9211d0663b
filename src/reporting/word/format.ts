/**
 * The form of an administrative document, Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * Lengths are twips (1/20 pt, 1 mm ≈ 56,7) unless said otherwise; sizes are half-points.
 */

export const FONT = 'Times New Roman';
export const BLACK = '000000';
export const LANGUAGE = 'vi-VN';

/** A4 portrait; top and bottom 20 mm, left 30 mm, right 20 mm. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1134, bottom: 1134, left: 1701, right: 1134, header: 567, footer: 567 },
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** Half-points: 28 is 14 pt. */
export const SIZE = {
  nation: 26,
  motto: 28,
  agency: 26,
  number: 26,
  subject: 24,
  placeAndDate: 28,
  pageNumber: 28,
  body: 28,
  signature: 28,
  copiesTitle: 24,
  copies: 22,
  annex: 22,
} as const;

export const SPACE = {
  /** First line of a paragraph: 1,27 cm. */
  firstLine: 720,
  /** Between paragraphs: 6 pt. */
  paragraph: 120,
  /** Single. */
  line: 240,
  /** Room for the signature itself. */
  signature: 1400,
} as const;

/** Width of the left half of header and signature block. */
export const LEFT_COLUMN = 3402;
export const RIGHT_COLUMN = TEXT_WIDTH - LEFT_COLUMN;

/** The annex lies across: the page turned, its table over the whole width. Lengths of its columns but the figures'. */
export const ANNEX = {
  margin: { top: 1701, bottom: 1134, left: 1134, right: 1134, header: 567, footer: 567 },
  textWidth: PAGE.height - 2 * 1134,
  number: 680,
  unit: 3402,
} as const;
