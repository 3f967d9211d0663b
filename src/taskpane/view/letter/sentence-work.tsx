import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Summary } from '../../../model';
import { useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { Explanation } from '../findings/explanation';
import { FindingCard } from '../findings/finding-card';
import { Paragraph } from './wording';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  unit: { margin: '0 10px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
});

interface SentenceWorkProps {
  readonly from: readonly string[];
  readonly summary: Summary;
}

/** What a sentence rests on: the figures and cells of its units, each with the ways to change it; or its paragraph. */
export function SentenceWork({ from, summary }: SentenceWorkProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { settings } = useResult().prepared;
  const rows = summary.rows.filter(({ key }) => from.includes(key));
  const [only] = rows;
  const paragraphs = summary.paragraphs.filter(({ id }) => from.includes(id));
  return (
    <>
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.id} paragraph={paragraph} />
      ))}
      {only && rows.length === 1 ? (
        <>
          <p className={styles.unit}>{only.unitName}</p>
          <Explanation row={only} />
        </>
      ) : (
        <ul className={styles.list}>
          {rows.map((row) => (
            <FindingCard key={row.key} row={row} words={words} settings={settings} />
          ))}
        </ul>
      )}
    </>
  );
}
