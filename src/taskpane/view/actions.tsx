import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { ICONS } from './icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    paddingTop: '12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    flexBasis: '100%',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What else can be done with an evaluated workbook. */
export function Actions(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const unsaved = usePaneState((state) => state.unsaved);
  const marked = usePaneState((state) => state.result?.marked === true);
  const restorable = usePaneState((state) => state.restorable);
  const isFile = pane.host.openFile !== undefined;
  return (
    <section className={styles.bar} aria-label={words.more}>
      {isFile && (
        <Button
          appearance={unsaved ? 'primary' : 'secondary'}
          icon={ICONS.save}
          disabledFocusable={busy}
          onClick={() => void pane.saveWorkbook()}
        >
          {words.saveFile}
        </Button>
      )}
      <Button icon={ICONS.clear} disabledFocusable={busy || !marked} onClick={() => void pane.clearMarks()}>
        {words.clearMarks}
      </Button>
      {restorable && (
        <Button icon={ICONS.undo} disabledFocusable={busy} onClick={() => void pane.restore()}>
          {words.restore}
        </Button>
      )}
      {isFile && unsaved && <p className={styles.hint}>{words.unsaved}</p>}
    </section>
  );
}
