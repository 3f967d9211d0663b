import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localAddress } from '../../model';
import { nounsOfAll } from '../../text/period-nouns';
import { columnCounts } from '../state/column-choices';
import { periodsOfYear } from '../state/month-choices';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { ICONS } from './icons';

const useStyles = makeStyles({
  link: { padding: '0 4px 0 0', minWidth: 0, textDecorationLine: 'underline' },
  facts: {
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the sheet was read as, in figures, each with the way to look closer. */
export function Facts(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const prepared = usePaneState((state) => state.prepared);
  const survey = usePaneState((state) => state.survey);
  if (!prepared) return null;
  const { table, evaluation } = prepared;
  const periods = periodsOfYear(survey);
  const { known, all } = columnCounts(table.layouts[0]);
  const average = evaluation.averages.find(({ source }) => source !== null);
  const averageCell = average?.evidence[0]?.cell;
  return (
    <ul className={styles.facts}>
      <li>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          icon={ICONS.columns}
          title={words.columnsOpen}
          data-opens="columns"
          onClick={() => pane.showPage('columns')}
        >
          {words.columns(known, all)}
        </Button>
      </li>
      <li>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          icon={ICONS.check}
          title={words.rulesHint}
          data-opens="rules"
          onClick={() => pane.showPage('rules')}
        >
          {words.rulesOpen(prepared.settings.rules.length)}
        </Button>
      </li>
      <li>{words.units(table.units.length)}</li>
      <li>
        {average === undefined
          ? words.averageNone
          : average.source === 'sheet' && averageCell
            ? words.averageSheet(localAddress(averageCell))
            : prepared.settings.indicators.find(({ id }) => id === average.indicator)?.kind === 'score'
              ? words.averageOfPoints
              : words.averageComputed}
      </li>
      {periods.length > 1 && (
        <li>
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            icon={ICONS.calendar}
            data-opens="year"
            onClick={() => pane.showPage('year')}
          >
            {words.yearOpen(periods.length, nounsOfAll(periods))}
          </Button>
        </li>
      )}
    </ul>
  );
}
