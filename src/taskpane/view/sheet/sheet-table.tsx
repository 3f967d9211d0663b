import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo, type ReactElement } from 'react';
import { columnLetters, type CellAddress, type SheetContent } from '../../../model';
import { MARK_LOOKS } from '../../../reporting/marks/looks';
import type { MarkedCell } from '../../state/effects';
import { useWords } from '../../state/use-pane';
import { cellText } from './cell-text';
import { mergedSpans, usedSize } from './merged';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: '3px 6px',
    minWidth: '36px',
    maxWidth: '260px',
    verticalAlign: 'middle',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  long: { minWidth: '120px' },
  merged: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  head: {
    position: 'sticky',
    zIndex: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'center',
  },
  top: { top: 0 },
  left: { left: 0, boxSizing: 'border-box', width: '48px', minWidth: '48px' },
  // The unit's name stays beside its figures, where the page is wide enough for both.
  name: {
    '@media (min-width: 900px)': {
      position: 'sticky',
      left: '48px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  corner: { zIndex: 2 },
  marked: { forcedColorAdjust: 'none' },
  target: {
    outline: `3px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    ':focus-visible': { outline: `4px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
});

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
  const styles = useStyles();
  const words = useWords();
  const spans = useMemo(() => mergedSpans(content), [content]);
  const columns = useMemo(
    () =>
      Array.from({ length: usedSize(content).columns }, (_, c) => c).filter(
        (c) => !content.hiddenColumns.has(c),
      ),
    [content],
  );
  const looks = new Map(marks.map(({ cell, look }) => [`${cell.row}:${cell.column}`, look]));
  const targets = new Set(target.map(({ row, column }) => `${row}:${column}`));
  const names = { warn: words.markWarn, low: words.markLow, commend: words.markCommend };
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
          <tr key={row}>
            <th scope="row" className={mergeClasses(styles.cell, styles.head, styles.left)}>
              {row + 1}
            </th>
            {columns.map((column) => {
              const key = `${row}:${column}`;
              const span = spans.get(key);
              if (span === null) return null;
              const value = content.values[row]?.[column];
              const look = looks.get(key);
              const mark = look && MARK_LOOKS[look];
              return (
                <td
                  key={column}
                  data-cell={key}
                  data-mark={look}
                  tabIndex={targets.has(key) ? -1 : undefined}
                  rowSpan={span?.rows}
                  colSpan={span?.columns}
                  className={mergeClasses(
                    styles.cell,
                    typeof value === 'number' && styles.number,
                    typeof value === 'string' && value.length > 14 && !span && styles.long,
                    span && styles.merged,
                    column === nameColumn && !span && styles.name,
                    mark && styles.marked,
                    targets.has(key) && styles.target,
                  )}
                  style={
                    mark && {
                      backgroundColor: mark.fill,
                      color: mark.color,
                      fontWeight: mark.bold ? 700 : 400,
                      fontStyle: mark.italic ? 'italic' : 'normal',
                    }
                  }
                  title={look && names[look]}
                >
                  {cellText(value, content.numberFormats[row]?.[column] ?? 'General')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
