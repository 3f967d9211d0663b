import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import type { Failure, Notice } from '../state/pane-state';
import { usePaneState, useWords } from '../state/use-pane';

interface SaidProps {
  readonly failure?: Failure | undefined;
  readonly notice?: Notice | undefined;
}

const load = () => import('./said');
// Should the words not be fetched, the screen stays.
const Said = lazy(() =>
  load().then(
    (m): { default: (props: SaidProps) => ReactElement | null } => ({ default: m.Said }),
    () => ({ default: Unsaid }),
  ),
);

const Question = lazy(() => import('./question').then((m) => ({ default: m.Question })));

const useStyles = makeStyles({
  // In view wherever people have scrolled to: what they did was done down there.
  kept: { position: 'sticky', top: 0, zIndex: 5 },
  said: { borderRadius: tokens.borderRadiusMedium, boxShadow: tokens.shadow8 },
});

/** What went wrong, or what has just been done; said aloud to screen readers too. */
export function Messages(): ReactElement {
  const styles = useStyles();
  const failure = usePaneState((state) => state.failure);
  const notice = usePaneState((state) => state.notice);
  const asking = usePaneState((state) => state.asking);
  // Fetched once the first screen stands: words for a fault must be there before the fault is.
  useEffect(() => void load().catch(() => undefined), []);
  return (
    <div className={styles.kept}>
      <Suspense fallback={null}>{asking && <Question asking={asking} />}</Suspense>
      <div role="alert" className={failure && styles.said}>
        <Suspense fallback={null}>{failure && <Said failure={failure} />}</Suspense>
      </div>
      <div role="status" className={notice && styles.said}>
        <Suspense fallback={null}>{notice && <Said notice={notice} />}</Suspense>
      </div>
    </div>
  );
}

/** What can be said of a fault without its words. */
function Unsaid({ failure }: SaidProps): ReactElement | null {
  const words = useWords();
  return failure ? <p>{words.unexpected}</p> : null;
}
