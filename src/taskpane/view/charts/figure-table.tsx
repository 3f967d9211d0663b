import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: '4px' },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: {
    textAlign: 'right',
    padding: '3px 0 3px 8px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface FigureTableProps {
  readonly caption: string;
  /** Of the names and of the figures. */
  readonly heads: readonly [names: string, figures: string];
  readonly rows: readonly (readonly [name: string, figure: string])[];
}

/** What a picture shows, for those who prefer numbers. */
export function FigureTable({ caption, heads, rows }: FigureTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {heads[0]}
          </th>
          <th scope="col" className={styles.figure}>
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, figure], i) => (
          <tr key={`${i}|${name}`}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.figure}>{figure}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
