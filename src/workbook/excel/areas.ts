import { localAddress, type CellArea } from '../../model';

export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
}

/** "A1:C9" */
export function addressOf(area: CellArea): string {
  return `${localAddress({ row: area.top, column: area.left })}:${localAddress({ row: area.bottom, column: area.right })}`;
}
