import { columnLetters } from '../../model';
import { frameOfText, type TableFrame } from '../../settings';

/** A table's frame from what people chose and typed, rows counted from 1; undefined where it is none. */
export function frameFrom(
  sheet: string,
  { column, top, bottom }: { readonly column: number; readonly top: string; readonly bottom: string },
): TableFrame | undefined {
  return frameOfText(`${sheet}: cột ${columnLetters(column)}, tiêu đề dòng ${top.trim()}-${bottom.trim()}`);
}
