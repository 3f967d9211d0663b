import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { localAddress } from '../../model';
import { nounsOfAll } from '../../text/period-nouns';
import { columnCounts } from '../state/column-choices';
import { periodsOfYear } from '../state/month-choices';
import type { Page } from '../state/pane-state';
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
        <FactLink opens="columns" icon={ICONS.columns} hint={words.columnsOpen}>
          {words.columns(known, all)}
        </FactLink>
      </li>
      <li>
        <FactLink opens="rules" icon={ICONS.check} hint={words.rulesHint}>
          {words.rulesOpen(prepared.settings.rules.length)}
        </FactLink>
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
          <FactLink opens="year" icon={ICONS.calendar} hint={undefined}>
            {words.yearOpen(periods.length, nounsOfAll(periods))}
          </FactLink>
        </li>
      )}
    </ul>
  );
}

interface FactLinkProps {
  readonly opens: Page;
  readonly icon: ReactElement;
  readonly hint: string | undefined;
  readonly children: string;
}

/** A fact that leads to the page where it can be looked at. */
function FactLink({ opens, icon, hint, children }: FactLinkProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      icon={icon}
      title={hint}
      data-opens={opens}
      onClick={() => pane.showPage(opens)}
    >
      {children}
    </Button>
  );
}
