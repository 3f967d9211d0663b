import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { unrecordedMonths } from '../../../actions/unrecorded-months';
import type { FindingGroup, SummaryRow } from '../../../model';
import { GROUPS, sectionsOf } from '../../state/groups';
import { useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { Bar } from '../bar';
import { GROUP_ICONS } from '../icons';
import { useInPortions } from '../in-portions';
import { useTone } from '../tone';
import { AddRow } from './add-row';
import { FindingCard } from './finding-card';
import { useGroupStyles } from './group-styles';
import { UndecidedList } from './undecided';

/** All findings, grouped as in the letter, then what could not be told. */
export function Findings(): ReactElement {
  return (
    <>
      {GROUPS.map((group) => (
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
  const { summary } = useResult();
  const sections = sectionsOf(summary, group);
  const count = sections.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <section className={styles.group} aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`} className={mergeClasses(styles.title, tones[group])} tabIndex={-1}>
        {GROUP_ICONS[group]}
        {words[group]}
        <span className={styles.count}>{count}</span>
      </h2>
      {count === 0 && <p className={styles.empty}>{words.nobody}</p>}
      {group === 'warn' && <StepsBegunAnew />}
      {sections.map(({ title, rows }) => (
        <Section key={title} title={title} rows={rows} />
      ))}
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
