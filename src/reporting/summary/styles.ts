import type { CellStyle } from '../../model';

/** Dark letters on light bands: the page stays sober, the marks keep their meaning. */
export const STYLES = {
  title: { size: 14, bold: true, align: 'center', verticalAlign: 'center' },
  origin: { size: 10, italic: true, align: 'center', color: '#595959' },
  averageHeading: { size: 10, bold: true, align: 'center', fill: '#F2F2F2', border: true },
  averageName: { size: 10, border: true, wrap: true },
  averageValue: { size: 10, border: true, align: 'right', bold: true, numberFormat: '0.00%' },
  averageOther: { size: 10, border: true, align: 'right', numberFormat: '0.00%' },
  averageSource: { size: 10, italic: true, border: true, color: '#595959' },
  header: {
    size: 10,
    bold: true,
    align: 'center',
    verticalAlign: 'center',
    wrap: true,
    border: true,
    fill: '#1F3864',
    color: '#FFFFFF',
  },
  group: { size: 11, bold: true, fill: '#D9E2F3', color: '#1F3864', border: true, verticalAlign: 'center' },
  nothing: { size: 10, italic: true, color: '#7F7F7F', border: true },
  pointedOut: { fill: '#FFF2CC', italic: true, color: '#7F3F00' },
  block: { size: 12, bold: true, color: '#1F3864' },
  note: { size: 9, italic: true, color: '#595959', wrap: true, verticalAlign: 'top' },
  label: { size: 10, bold: true, border: true, wrap: true, verticalAlign: 'top', fill: '#F2F2F2' },
  paragraph: { size: 11, border: true, wrap: true, verticalAlign: 'top' },
  legend: { size: 10 },
} as const satisfies Record<string, CellStyle>;
