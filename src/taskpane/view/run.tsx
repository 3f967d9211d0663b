import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { effectsText } from './effects-text';
import { ICONS } from './icons';

const useStyles = makeStyles({
  run: { display: 'flex', flexDirection: 'column', gap: '8px' },
  big: { minHeight: '48px', fontSize: tokens.fontSizeBase400, width: '100%', maxWidth: 'none' },
  will: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  progress: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '6px' },
});

/** One line on what will happen, and the one big button; how far it is while something goes on. */
export function Run(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const isReady = usePaneState((state) => state.prepared !== undefined);
  const effects = usePaneState((state) => state.effects);
  const fresh = usePaneState((state) => state.result?.fresh === true);
  const busy = usePaneState((state) => state.busy);
  const undo = pane.host.platform.undo;
  if (fresh && !busy) return null;
  return (
    <section className={styles.run} aria-label={words.evaluate}>
      {!fresh && (
        <Button
          appearance="primary"
          size="large"
          className={styles.big}
          icon={ICONS.play}
          disabledFocusable={busy !== undefined || !isReady}
          onClick={() => void pane.evaluate()}
        >
          {words.evaluate}
        </Button>
      )}
      {busy ? (
        <div className={styles.progress}>
          <div className={styles.text} role="status">
            {words[busy.doing]}
            <ProgressBar
              aria-label={words[busy.doing]}
              {...(busy.done !== undefined && { value: busy.done })}
            />
          </div>
          {busy.canStop && (
            <Button size="small" onClick={() => pane.stop()}>
              {words.cancel}
            </Button>
          )}
        </div>
      ) : (
        effects &&
        !fresh && (
          <p className={styles.will}>
            {words.will(effectsText(effects, words))}
            {undo && ` ${undo === 'works' ? words.undoWorks : words.undoLost}`}
          </p>
        )
      )}
    </section>
  );
}
