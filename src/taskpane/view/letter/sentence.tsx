import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, type ReactElement, type ReactNode } from 'react';
import type { Summary } from '../../../model';
import { holdsTyped, usePane, usePaneState } from '../../state/use-pane';
import { SENTENCE_WORK } from './sentence-mark';

const SentenceWork = lazy(() => import('./sentence-work').then((m) => ({ default: m.SentenceWork })));

const useStyles = makeStyles({
  sentence: {
    display: 'block',
    width: '100%',
    padding: 0,
    margin: 0,
    font: 'inherit',
    lineHeight: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    textIndent: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: '2px',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#eaf2fb' },
    ':focus-visible': { outline: '2px solid #0f548c', outlineOffset: '2px' },
  },
  open: { backgroundColor: '#eaf2fb' },
  work: {
    margin: '8px 0',
    padding: '8px',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    textIndent: 0,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface SentenceProps {
  /** Rows of the summary and ids of its paragraphs that speak here. */
  readonly from: readonly string[];
  /** Which of the places where they speak. */
  readonly at: string;
  readonly summary: Summary;
  readonly children: ReactNode;
}

/** A sentence of the letter: pressed, it opens what it rests on, and how to say it otherwise. */
export function Sentence({ from, at, summary, children }: SentenceProps): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const id = useId();
  const isOpen = usePaneState((state) => state.sentence === at);
  const isKnown =
    summary.rows.some(({ key }) => from.includes(key)) ||
    summary.paragraphs.some((one) => from.includes(one.id));
  if (!isKnown) return <>{children}</>;
  return (
    <>
      <button
        type="button"
        className={mergeClasses(styles.sentence, isOpen && styles.open)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() =>
          pane.leave(holdsTyped(document.querySelector(`[${SENTENCE_WORK}]`)), () =>
            pane.store.set({ sentence: isOpen ? undefined : at }),
          )
        }
      >
        {children}
      </button>
      {isOpen && (
        <div id={id} className={styles.work} {...{ [SENTENCE_WORK]: true }}>
          <Suspense fallback={null}>
            <SentenceWork from={from} summary={summary} />
          </Suspense>
        </div>
      )}
    </>
  );
}
