import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { openingPatch } from '../../actions/opening-answer';
import { unclearText } from '../../messages/unclear';
import { periodKey } from '../../model';
import { usePane, usePaneState, useWords } from '../state/use-pane';

const WayOn = lazy(() => import('./way-on').then((m) => ({ default: m.WayOn })));

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Why no period could be chosen; from which day figures count is answered here once. */
export function Unclear(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const unclear = usePaneState((state) => state.unclear);
  const fileName = usePaneState((state) => state.fileName);
  const busy = usePaneState((state) => state.busy !== undefined);
  if (!unclear) return null;
  const openings = unclear.unclear === 'no-opening' ? unclear.periods : [];
  return (
    <>
      <p className={styles.text} role="alert">
        {unclearText(unclear.unclear, fileName ?? 'Excel', unclear.candidates, language)}
      </p>
      <Suspense fallback={null}>
        <WayOn unclear={unclear} />
      </Suspense>
      {openings.length > 0 && (
        <div className={styles.choices}>
          {openings.map((period) => (
            <Button
              key={periodKey(period)}
              size="small"
              disabledFocusable={busy}
              onClick={() => void pane.answer(openingPatch(period))}
            >
              {words.period(period)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
