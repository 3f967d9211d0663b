import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { FindingGroup } from '../../model';
import { countBySeverity, countOf, groupsIn, groupState } from '../state/groups';
import type { Tab } from '../state/pane-state';
import { usePaneState, useWords } from '../state/use-pane';
import { useResult } from '../state/use-result';
import { GROUP_ICONS } from './icons';
import { useShowTab } from './show-tab';
import { useTone, type Tone } from './tone';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 140px), 1fr))',
    gap: '6px',
    margin: 0,
    padding: 0,
  },
  item: { listStyle: 'none', display: 'flex' },
  tile: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    flexGrow: 1,
    minWidth: 0,
    padding: '3px 8px 3px 4px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  badge: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    width: '26px',
    height: '26px',
    borderRadius: tokens.borderRadiusCircular,
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: '22px' },
  name: {
    minWidth: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** The counts of units and of data problems; each leads to what it counts. */
export function Tiles(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const order = usePaneState((state) => state.order);
  const { prepared } = useResult();
  const { error, warning, notice } = countBySeverity(prepared.problems);
  const problems = error + warning;
  return (
    <ul className={styles.tiles}>
      {groupsIn(order).map((group) => (
        <GroupTile key={group} group={group} />
      ))}
      <Tile
        tone="undecided"
        tab="problems"
        anchor="problems"
        name={
          problems === 0 && notice > 0
            ? words.notices(notice)
            : [words.problems, ...(notice > 0 ? [words.notices(notice)] : [])].join(' · ')
        }
      >
        {(problems > 0 || notice === 0) && <span className={styles.count}>{problems}</span>}
      </Tile>
    </ul>
  );
}

function GroupTile({ group }: { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { summary, prepared } = useResult();
  const state = groupState(prepared, summary, group);
  return (
    <Tile tone={group} tab="result" anchor={`group-${group}`} name={words[group]}>
      {state === 'judged' && <span className={styles.count}>{countOf(summary, group).units}</span>}
      {state === 'not-judged' && (
        <span className={styles.name} title={words.notJudgedWhy}>
          {words.notJudged}:
        </span>
      )}
      {state === 'no-rules' && (
        <span className={styles.name} title={words.noRules}>
          –
        </span>
      )}
    </Tile>
  );
}

interface TileProps {
  readonly tone: Tone;
  readonly name: string;
  readonly tab: Tab;
  readonly anchor: string;
  /** The count. */
  readonly children: ReactNode;
}

function Tile({ tone, name, tab, anchor, children }: TileProps): ReactElement {
  const styles = useStyles();
  const tones = useTone();
  const showTab = useShowTab();
  return (
    <li className={styles.item}>
      <button type="button" className={styles.tile} onClick={() => showTab(tab, anchor)}>
        <span className={mergeClasses(styles.badge, tones[tone])}>{GROUP_ICONS[tone]}</span>
        {children}
        <span className={styles.name}>{name}</span>
      </button>
    </li>
  );
}
