import { isLegacyFont, type LegacyFontCell } from '../../model';

/** Letters that TCVN3 and VNI bytes show as, and that Vietnamese in Unicode hardly ever has. */
const LEGACY_LETTERS =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE-\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE\u00FF]/;

/**
 * Whether a rectangle may hold text in a font from before Unicode.
 *
 * @param font the font of all cells, null where they differ
 */
export function mayBeLegacy(font: string | null, values: readonly (readonly unknown[])[]): boolean {
  if (isLegacyFont(font ?? '')) return true;
  return font === null && values.some((row) => row.some(looksLegacy));
}

const looksLegacy = (value: unknown): boolean => typeof value === 'string' && LEGACY_LETTERS.test(value);

/** Queues the fonts of every cell of a range: a visit more, only where it may be needed. */
export function queueFonts(range: Excel.Range): () => readonly LegacyFontCell[] {
  range.load('rowIndex,columnIndex');
  const cells = range.getCellProperties({ format: { font: { name: true } } });
  return () =>
    cells.value.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const font = cell.format?.font?.name ?? '';
        return isLegacyFont(font) ? [{ row: range.rowIndex + r, column: range.columnIndex + c, font }] : [];
      }),
    );
}
