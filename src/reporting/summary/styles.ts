import type { CellStyle } from '../../model';

const cell = { size: 10, border: true, wrap: true, verticalAlign: 'top' } as const;
/** Headings inside the page share one light band; without lines their text runs over all of it. */
const band = { size: 10, bold: true, fill: '#D9E2F3' } as const;

/** Of the title and the headings of columns. */
const header = {
  size: 11,
  bold: true,
  align: 'center',
  verticalAlign: 'center',
  wrap: true,
  fill: '#1F3864',
  color: '#FFFFFF',
} as const;

/**
 * Dark letters on light bands: the page stays sober, the marks keep their meaning. Few looks in few combinations, for
 * Excel is asked for each one.
 */
export const STYLES = {
  cell,
  /** Of marks and small numbers. */
  centred: { ...cell, align: 'center' },
  header,
  average: { size: 10, numberFormat: '0.00%' },
  band,
  pointedOut: { fill: '#FFF2CC' },
  note: { size: 10, wrap: true, verticalAlign: 'top' },
  label: { ...cell, ...band },
  plain: { size: 10 },
} as const satisfies Record<string, CellStyle>;
