import { SUMMARY_WORDS } from '../../messages/summary';
import type { CellValue, DrawnCell, SheetContent, SheetDrawing } from '../../model';
import { isCellError } from '../../model';
import { drawnColumns } from './columns';
import { fingerprint } from './hidden-state';

/** The summary as it stands, as a hidden sheet beside the new one; the one kept before gives way. */
export function keepPrevious(content: SheetContent): SheetDrawing {
  const width = Math.max(0, ...content.values.map((row) => row.length));
  return {
    name: SUMMARY_WORDS.previousSheetName(content.name),
    visibility: 'hidden',
    columns: drawnColumns(width),
    rows: content.values.map((row, r) => ({
      cells: row.map((value, c): DrawnCell | null => {
        if (value === null) return null;
        const numberFormat = typeof value === 'number' ? content.numberFormats[r]?.[c] : undefined;
        const shown = typeof value === 'number' ? value : textOf(value);
        return numberFormat ? { value: shown, style: { numberFormat } } : { value: shown };
      }),
    })),
    merges: content.merges,
    frozenRows: 0,
    print: { orientation: 'landscape' },
    charts: [],
  };
}

/** Would drawing leave every cell as it is? */
export function sameAsDrawn(content: SheetContent, drawing: SheetDrawing): boolean {
  const rows = Math.max(content.values.length, drawing.rows.length);
  for (let row = 0; row < rows; row++) {
    const [now, then] = [content.values[row] ?? [], drawing.rows[row]?.cells ?? []];
    for (let column = 0; column < Math.max(now.length, then.length); column++) {
      if (fingerprint(textOrNumber(now[column])) !== fingerprint(then[column]?.value ?? null)) return false;
    }
  }
  return true;
}

const textOrNumber = (value: CellValue | undefined): string | number | null =>
  typeof value === 'number' ? value : value === null || value === undefined ? null : textOf(value);

const textOf = (value: CellValue): string =>
  isCellError(value) ? value.error : value === null ? '' : String(value);
