import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { unrecordedMonths } from '../../../actions/unrecorded-months';
import type { FindingGroup, SummaryRow } from '../../../model';
import { countOf, groupsIn, groupState, sectionsOf } from '../../state/groups';
import { usePane, usePaneState, useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { Bar } from '../bar';
import { GROUP_ICONS } from '../icons';
import { useInPortions } from '../in-portions';
import { useTone } from '../tone';
import { AcceptedList } from './accepted';
import { AddRow } from './add-row';
import { FindingCard } from './finding-card';
import { useGroupStyles } from './group-styles';
import { UndecidedList } from './undecided';

const useStyles = makeStyles({
  order: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: '4px 8px',
  },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** All findings by group, in the order people chose, then what could not be told. */
export function Findings(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const order = usePaneState((state) => state.order);
  const id = useId();
  return (
    <>
      <div className={styles.order}>
        <label htmlFor={id} className={styles.label}>
          {words.order}
        </label>
        <Select
          id={id}
          size="small"
          value={order}
          onChange={(_, { value }) => pane.setOrder(value === 'letter' ? 'letter' : 'criticism')}
        >
          <option value="criticism">{words.orderCriticism}</option>
          <option value="letter">{words.orderLetter}</option>
        </Select>
      </div>
      {groupsIn(order).map((group) => (
        <Group key={group} group={group} />
      ))}
      <UndecidedList />
    </>
  );
}

function Section({
  title,
  rows,
}: {
  readonly title: string;
  readonly rows: readonly SummaryRow[];
}): ReactElement {
  const styles = useGroupStyles();
  const words = useWords();
  const { settings } = useResult().prepared;
  const { shown, more } = useInPortions(rows);
  return (
    <div className={styles.group}>
      <h3 className={styles.section}>{title}</h3>
      <ul className={styles.list}>
        {shown.map((row) => (
          <FindingCard key={row.key} row={row} words={words} settings={settings} />
        ))}
      </ul>
      {more}
    </div>
  );
}

function Group({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useGroupStyles();
  const tones = useTone();
  const words = useWords();
  const { summary, prepared } = useResult();
  const sections = sectionsOf(summary, group);
  const { entries, units } = countOf(summary, group);
  const state = groupState(prepared, summary, group);
  const counted = entries === units ? units : words.entriesOfUnits(entries, units);
  const said = {
    judged: { count: counted, empty: words.nobody },
    'not-judged': { count: words.notJudged, empty: words.notJudgedWhy },
    'no-rules': { count: '–', empty: words.noRules },
  }[state];
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={mergeClasses(styles.title, tones[group])} tabIndex={-1}>
        {GROUP_ICONS[group]}
        {words[group]}
        <span className={styles.count}>{said.count}</span>
      </h2>
      {sections.length === 0 && <p className={styles.empty}>{said.empty}</p>}
      {group === 'warn' && <StepsBegunAnew />}
      {sections.map(({ title, rows }) => (
        <Section key={title} title={title} rows={rows} />
      ))}
      {group === 'warn' && <AcceptedList />}
      <AddRow group={group} />
    </section>
  );
}

/** Said beside the warnings when the ladder book knows nothing of the year's earlier months. */
function StepsBegunAnew(): ReactElement | null {
  const words = useWords();
  const periods = unrecordedMonths(useResult().prepared);
  if (periods.length === 0) return null;
  return <Bar intent="warning">{words.stepsBegunAnew(periods.map(words.period).join(', '))}</Bar>;
}
