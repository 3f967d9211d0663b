import {
  EMPTY_PLAN,
  MARK_SIGNATURE,
  type MarkRule,
  type SheetDrawing,
  type WritePlan,
} from '../../../src/model';
import { openXlsx } from '../../../src/workbook/xlsx';

export function plan(parts: Partial<WritePlan>): WritePlan {
  return { ...EMPTY_PLAN, ...parts };
}

export function drawing(parts: Partial<SheetDrawing> = {}): SheetDrawing {
  return {
    name: 'Tổng hợp T8-2023',
    visibility: 'visible',
    columns: [{ width: 6 }, { width: 40 }, { width: 12, hidden: true }],
    rows: [
      { height: 30, cells: [{ value: 'Tổng hợp', style: { bold: true, size: 14, align: 'center' } }] },
      {
        cells: [
          { value: 1, style: { border: true } },
          { value: 'Xã số 1', style: { border: true } },
          { value: 84 },
        ],
      },
      { cells: [{ value: 2 }, { value: 'Xã số 2' }, { value: 85.5, style: { numberFormat: '0.000' } }] },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    frozenRows: 1,
    print: { orientation: 'landscape', titleRows: [0, 0], area: { top: 0, left: 0, bottom: 20, right: 2 } },
    charts: [
      {
        title: 'Tỷ lệ & bình quân',
        categories: { top: 1, left: 1, bottom: 2, right: 1 },
        series: [
          {
            name: 'Tháng 8',
            values: { top: 1, left: 2, bottom: 2, right: 2 },
            type: 'column',
            color: '#4472C4',
          },
          {
            name: 'Bình quân',
            values: { top: 1, left: 2, bottom: 2, right: 2 },
            type: 'line',
            color: '#C00000',
          },
        ],
        place: { top: 5, left: 0, bottom: 18, right: 2 },
      },
    ],
    ...parts,
  };
}

export function rule(left: number, fill = '#FFC7CE'): MarkRule {
  return {
    area: { top: 3, left, bottom: 14, right: left },
    formula: `SUMPRODUCT(('Tổng hợp T8-2023'!$B$2:$B$3=$B4)*('Tổng hợp T8-2023'!$C$2:$C$3=C4))>0+${MARK_SIGNATURE}`,
    look: { fill, color: '#9C0006', bold: true, italic: false },
  };
}

/** The file after writing a plan. */
export async function written(bytes: Uint8Array, ...plans: readonly WritePlan[]): Promise<Uint8Array> {
  const file = await openXlsx(bytes);
  for (const next of plans) await file.write(next);
  return file.save();
}
