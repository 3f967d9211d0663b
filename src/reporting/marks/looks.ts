import type { FindingGroup, MarkLook } from '../../model';

/**
 * Dark, middle and light, with white bold, plain italic and dark bold letters: the three stay apart on a
 * black-and-white printer and for people who do not see red and green apart.
 */
export const MARK_LOOKS: Readonly<Record<FindingGroup, MarkLook>> = {
  warn: { fill: '#C0504D', color: '#FFFFFF', bold: true, italic: false },
  low: { fill: '#F9C74F', color: '#3D2B00', bold: false, italic: true },
  commend: { fill: '#E2EFDA', color: '#1E4620', bold: true, italic: false },
};
