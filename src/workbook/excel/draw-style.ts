import type { CellArea, CellStyle } from '../../model';

/** Queues the look of an area whose cells all look alike. */
export function queueStyle({ format }: Excel.Range, style: CellStyle): void {
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = ALIGN[style.align];
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap) format.wrapText = true;
  if (style.border) {
    for (const edge of BORDER_EDGES) format.borders.getItem(edge).style = 'Continuous';
  }
}

/** Excel wants the exact shape of the range. */
export function filled(area: CellArea, value: string): string[][] {
  const row = new Array<string>(area.right - area.left + 1).fill(value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

const ALIGN = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const BORDER_EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;
