import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Tab } from '../state/pane-state';
import { usePane, useWords } from '../state/use-pane';
import { useResult } from '../state/use-result';
import { GROUP_ICONS } from './icons';
import { useTone, type Tone } from './tone';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 130px), 1fr))',
    gap: '8px',
    margin: 0,
    padding: 0,
  },
  item: { listStyle: 'none', display: 'flex' },
  tile: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto auto',
    columnGap: '10px',
    alignItems: 'center',
    alignContent: 'center',
    flexGrow: 1,
    padding: '8px 10px',
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
    gridRow: '1 / 3',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '34px',
    height: '34px',
    borderRadius: tokens.borderRadiusCircular,
  },
  count: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, lineHeight: '22px' },
  name: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The four counts; each leads to what it counts. */
export function Tiles(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { summary, prepared } = useResult();
  const count = (group: string): number =>
    summary.rows.filter((row) => row.group === group && row.state !== 'stale').length;
  return (
    <ul className={styles.tiles}>
      <Tile
        tone="commend"
        count={count('commend')}
        name={words.commend}
        tab="result"
        anchor="group-commend"
      />
      <Tile tone="low" count={count('low')} name={words.low} tab="result" anchor="group-low" />
      <Tile tone="warn" count={count('warn')} name={words.warn} tab="result" anchor="group-warn" />
      <Tile
        tone="undecided"
        count={prepared.problems.length}
        name={words.problems}
        tab="problems"
        anchor="problems"
      />
    </ul>
  );
}

interface TileProps {
  readonly tone: Tone;
  readonly count: number;
  readonly name: string;
  readonly tab: Tab;
  readonly anchor: string;
}

function Tile({ tone, count, name, tab, anchor }: TileProps): ReactElement {
  const styles = useStyles();
  const tones = useTone();
  const pane = usePane();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.tile}
        onClick={() => {
          pane.showTab(tab);
          // The tab is drawn first.
          setTimeout(() => document.getElementById(anchor)?.focus(), 0);
        }}
      >
        <span className={mergeClasses(styles.badge, tones[tone])}>{GROUP_ICONS[tone]}</span>
        <span className={styles.count}>{count}</span>
        <span className={styles.name}>{name}</span>
      </button>
    </li>
  );
}
