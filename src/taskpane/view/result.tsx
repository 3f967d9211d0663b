import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, type ReactElement } from 'react';
import { periodKey } from '../../model';
import type { Result, Tab as TabId } from '../state/pane-state';
import { usePaneState, useWords } from '../state/use-pane';
import { ResultProvider } from '../state/use-result';
import { Actions } from './actions';
import { Averages } from './findings/averages';
import { Findings } from './findings/findings';
import { Problems } from './problems';
import { TAB_PANEL, useShowTab } from './show-tab';
import { Tabs } from './tabs';
import { Tiles } from './tiles';

const LetterTab = lazy(() => import('./letter/letter-tab').then((m) => ({ default: m.LetterTab })));
const Ready = lazy(() => import('./ready/ready').then((m) => ({ default: m.Ready })));
const Charts = lazy(() => import('./charts/charts').then((m) => ({ default: m.Charts })));

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', gap: '12px', scrollMarginTop: '8px' },
  panel: { display: 'flex', flexDirection: 'column', gap: '16px' },
});

const monthOf = ({ summary: { period, sourceSheet } }: Result): string =>
  `${periodKey(period)}|${sourceSheet}`;

/** What the evaluation found, the letter made of it, and what else can be done. */
export function ResultView(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const showTab = useShowTab();
  const tab = usePaneState((state) => state.tab);
  // A long result is drawn bit by bit; what people press meanwhile goes first.
  const result = useDeferredValue(usePaneState((state) => state.result));
  const prepared = usePaneState((state) => state.prepared);
  // What blocks a verdict is said before anything is written; the rest stands among the results.
  if (!result)
    return prepared?.problems.some(({ severity }) => severity === 'error') ? (
      <Problems problems={prepared.problems} />
    ) : null;
  const tabs: readonly (readonly [TabId, string])[] = [
    ['result', words.result],
    ['problems', words.problemsShort],
    ['letter', words.letter],
    ['charts', words.charts],
  ];
  return (
    // What is typed about one month is no text of another.
    <ResultProvider key={monthOf(result)} value={result}>
      <section id="result" className={styles.result} aria-label={words.result} tabIndex={-1}>
        <Tiles />
        <Tabs tabs={tabs} selected={tab} panel={TAB_PANEL} onSelect={showTab} />
        <div
          id={TAB_PANEL}
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          className={styles.panel}
          tabIndex={-1}
        >
          {tab === 'result' && (
            <>
              <Averages />
              <Findings />
            </>
          )}
          {tab === 'problems' && <Problems problems={result.prepared.problems} />}
          <Suspense fallback={null}>
            {tab === 'letter' && <LetterTab />}
            {tab === 'charts' && <Charts />}
          </Suspense>
        </div>
        <Suspense fallback={null}>
          <Ready />
        </Suspense>
        <Actions />
      </section>
    </ResultProvider>
  );
}
