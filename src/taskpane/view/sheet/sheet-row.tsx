import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement } from 'react';
import type { CellValue, FindingGroup } from '../../../model';
import { MARK_LOOKS } from '../../../reporting/marks/looks';
import { cellText } from './cell-text';
import type { Span } from './merged';
import { useSheetStyles } from './sheet-styles';

interface SheetRowProps {
  /** From 0. */
  readonly row: number;
  readonly columns: readonly number[];
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly spans: ReadonlyMap<string, Span | null>;
  /** Marks of this row's cells, by column. */
  readonly looks: ReadonlyMap<number, FindingGroup> | undefined;
  /** Columns to bring into view. */
  readonly targets: ReadonlySet<number> | undefined;
  readonly nameColumn: number | undefined;
  /** What each mark means. */
  readonly names: Readonly<Record<FindingGroup, string>>;
}

/** One row of the sheet; drawn anew only when something in it changed. */
export const SheetRow = memo(function SheetRow({
  row,
  columns,
  values,
  formats,
  spans,
  looks,
  targets,
  nameColumn,
  names,
}: SheetRowProps): ReactElement {
  const styles = useSheetStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.head, styles.left)}>
        {row + 1}
      </th>
      {columns.map((column) => {
        const key = `${row}:${column}`;
        const span = spans.get(key);
        if (span === null) return null;
        const value = values[column];
        const look = looks?.get(column);
        const mark = look && MARK_LOOKS[look];
        const isTarget = targets?.has(column) === true;
        return (
          <td
            key={column}
            data-cell={key}
            data-mark={look}
            tabIndex={isTarget ? -1 : undefined}
            rowSpan={span?.rows}
            colSpan={span?.columns}
            className={mergeClasses(
              styles.cell,
              typeof value === 'number' && styles.number,
              typeof value === 'string' && value.length > 14 && !span && styles.long,
              span && styles.merged,
              column === nameColumn && !span && styles.name,
              mark && styles.marked,
              isTarget && styles.target,
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
            {cellText(value, formats[column] ?? 'General')}
          </td>
        );
      })}
    </tr>
  );
}, isSameRow);

/** A file that was written is read anew: other objects, mostly with the same content. */
function isSameRow(a: SheetRowProps, b: SheetRowProps): boolean {
  return (
    a.row === b.row &&
    a.nameColumn === b.nameColumn &&
    a.names === b.names &&
    a.spans === b.spans &&
    sameItems(a.columns, b.columns) &&
    sameItems(a.values, b.values) &&
    sameItems(a.formats, b.formats) &&
    sameItems([...(a.looks ?? [])].flat(), [...(b.looks ?? [])].flat()) &&
    sameItems([...(a.targets ?? [])], [...(b.targets ?? [])])
  );
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
