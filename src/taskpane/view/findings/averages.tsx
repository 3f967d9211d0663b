import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { figureText, indicatorTitle, signedText } from '../figures';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: '4px',
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '3px 0',
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'right',
    padding: '3px 0 3px 8px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  whole: { overflowWrap: 'normal' },
  head: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The whole authority's rates, which everybody is measured by. */
export function Averages(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { summary, prepared } = useResult();
  const averages = summary.averages.filter(({ value }) => value !== null);
  if (averages.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.averages}</caption>
      <thead>
        <tr className={styles.head}>
          <th scope="col" className={styles.name}>
            {words.indicator}
          </th>
          <th scope="col" className={styles.number}>
            {words.value(summary.period)}
          </th>
          <th scope="col" className={mergeClasses(styles.number, styles.whole)}>
            {words.change}
          </th>
        </tr>
      </thead>
      <tbody>
        {averages.map(({ indicator, value, change }) => (
          <tr key={indicator}>
            <th scope="row" className={styles.name}>
              {indicatorTitle(indicator, words, prepared.settings)}
            </th>
            <td className={styles.number}>
              {value !== null && figureText(value, indicator, prepared.settings)}
            </td>
            <td className={styles.number}>
              {change !== null && signedText(change, indicator, prepared.settings)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
