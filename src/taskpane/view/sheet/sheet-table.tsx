import { mergeClasses } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import { columnLetters, type CellAddress, type SheetContent } from '../../../model';
import type { MarkedCell } from '../../state/effects';
import { useWords } from '../../state/use-pane';
import { mergedSpans, usedSize } from './merged';
import { SheetRow } from './sheet-row';
import { useSheetStyles } from './sheet-styles';

interface SheetTableProps {
  readonly content: SheetContent;
  /** How many rows from the top are drawn. */
  readonly rows: number;
  readonly marks: readonly MarkedCell[];
  readonly target: readonly CellAddress[];
  /** Where the units' names stand, on the judged sheet. */
  readonly nameColumn: number | undefined;
}

/** A sheet as a table that screen readers can walk: letters above, numbers at the side, as people know it. */
export const SheetTable = memo(function SheetTable({
  content,
  rows,
  marks,
  target,
  nameColumn,
}: SheetTableProps): ReactElement {
  const styles = useSheetStyles();
  const words = useWords();
  const { merges } = content;
  // The same merges read anew are the same spans.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- compared by what they say, not by which object they are
  const spans = useMemo(() => mergedSpans(merges), [JSON.stringify(merges)]);
  const columns = useMemo(
    () =>
      Array.from({ length: usedSize(content).columns }, (_, c) => c).filter(
        (c) => !content.hiddenColumns.has(c),
      ),
    [content],
  );
  const looks = byRow(marks, ({ cell }) => cell.row);
  const targets = byRow(target, ({ row }) => row);
  const names = useMemo(
    () => ({ warn: words.markWarn, low: words.markLow, commend: words.markCommend }),
    [words],
  );
  const shown = Array.from({ length: rows }, (_, r) => r).filter((r) => !content.hiddenRows.has(r));
  return (
    <table className={styles.table} lang="vi">
      <thead>
        <tr>
          <td className={mergeClasses(styles.cell, styles.head, styles.top, styles.left, styles.corner)} />
          {columns.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.head, styles.top)}>
              {columnLetters(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <SheetRow
            key={row}
            row={row}
            columns={columns}
            values={content.values[row] ?? NOTHING}
            formats={content.numberFormats[row] ?? NOTHING}
            spans={spans}
            looks={looks.get(row) && new Map(looks.get(row)?.map(({ cell, look }) => [cell.column, look]))}
            targets={targets.get(row) && new Set(targets.get(row)?.map(({ column }) => column))}
            nameColumn={nameColumn}
            names={names}
          />
        ))}
      </tbody>
    </table>
  );
});

const NOTHING: readonly never[] = [];

function byRow<Item>(items: readonly Item[], rowOf: (item: Item) => number): ReadonlyMap<number, Item[]> {
  const rows = new Map<number, Item[]>();
  for (const item of items) {
    const row = rows.get(rowOf(item));
    if (row) row.push(item);
    else rows.set(rowOf(item), [item]);
  }
  return rows;
}
