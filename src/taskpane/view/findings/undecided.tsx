import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { PaneWords } from '../../../messages/pane';
import type { Undecided, UndecidedReason } from '../../../model';
import { usePane, useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { indicatorTitle } from '../figures';
import { GROUP_ICONS, ICONS } from '../icons';
import { useInPortions } from '../in-portions';
import { useStripe, useTone } from '../tone';
import { useGroupStyles } from './group-styles';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderLeftWidth: '4px',
  },
  text: { flexGrow: 1, minWidth: 0 },
  unit: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Units of which a rule could not tell: nobody's fault, and not in the letter. */
export function UndecidedList(): ReactElement | null {
  const groupStyles = useGroupStyles();
  const styles = useStyles();
  const tones = useTone();
  const stripes = useStripe();
  const words = useWords();
  const pane = usePane();
  const { summary, prepared } = useResult();
  const units = useMemo(() => byUnit(summary.undecided), [summary]);
  const { shown, more } = useInPortions(units);
  if (units.length === 0) return null;
  return (
    <section className={groupStyles.group} aria-labelledby="group-undecided">
      <h2 id="group-undecided" className={mergeClasses(groupStyles.title, tones.undecided)} tabIndex={-1}>
        {GROUP_ICONS.undecided}
        {words.undecided}
        <span className={groupStyles.count}>{units.length}</span>
      </h2>
      <p className={groupStyles.empty}>{words.undecidedLead}</p>
      <ul className={groupStyles.list}>
        {shown.map((items) => {
          const [first] = items;
          if (!first) return null;
          const cells = items.flatMap((item) => item.evidence.map(({ cell }) => cell));
          return (
            <li
              key={first.unit.key + String(first.nameCell.row)}
              className={mergeClasses(styles.item, stripes.undecided)}
            >
              <div className={styles.text}>
                <div className={styles.unit}>{first.unit.name}</div>
                {reasons(items).map(([why, indicators]) => (
                  <div key={why} className={styles.why}>
                    {[
                      whyText(why, words),
                      indicators.map((id) => indicatorTitle(id, words, prepared.settings)).join(', '),
                    ]
                      .filter(Boolean)
                      .join(': ')}
                  </div>
                ))}
              </div>
              <Button
                size="small"
                icon={ICONS.target}
                aria-label={`${words.goTo}: ${first.unit.name}`}
                onClick={() => void pane.goTo([...cells, first.nameCell])}
              >
                {words.goTo}
              </Button>
            </li>
          );
        })}
      </ul>
      {more}
    </section>
  );
}

function byUnit(undecided: readonly Undecided[]): Undecided[][] {
  const units = new Map<string, Undecided[]>();
  for (const item of undecided) {
    const key = `${item.unit.key}|${item.nameCell.row}`;
    const items = units.get(key);
    if (items) items.push(item);
    else units.set(key, [item]);
  }
  return [...units.values()];
}

function reasons(items: readonly Undecided[]): (readonly [UndecidedReason, string[]])[] {
  const found = new Map<UndecidedReason, Set<string>>();
  for (const { why, indicator } of items) {
    const indicators = found.get(why) ?? new Set<string>();
    found.set(why, indicators);
    if (indicator !== null) indicators.add(indicator);
  }
  return [...found].map(([why, indicators]) => [why, [...indicators]] as const);
}

function whyText(why: UndecidedReason, words: PaneWords): string {
  return {
    'value-unknown': words.whyValue,
    'average-unknown': words.whyAverage,
    'target-unset': words.whyTarget,
    'previous-unknown': words.whyPrevious,
    'last-year-unknown': words.whyLastYear,
    'rank-unknown': words.whyRank,
    'cumulative-unknown': words.whyCumulative,
    'kind-unknown': words.whyKind,
    'duplicate-unit': words.whyDuplicate,
    'column-ambiguous': words.whyColumn,
  }[why];
}
