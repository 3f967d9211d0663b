import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { OpenFileButton } from './open-file';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '12px',
    padding: '32px 20px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'center',
  },
  over: { border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Where no workbook is open: choose one, drop one, or try the sample. */
export function Welcome({ over }: { readonly over: boolean }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy);
  return (
    <section className={mergeClasses(styles.zone, over && styles.over)} aria-label={words.openFile}>
      <p className={styles.lead}>{words.welcome}</p>
      <OpenFileButton
        label={words.openFile}
        appearance="primary"
        size="large"
        onChoose={(name, bytes) => pane.openFile(name, bytes)}
      />
      <p className={styles.hint}>{words.drop}</p>
      <Button
        appearance="transparent"
        disabledFocusable={busy !== undefined}
        onClick={() => void pane.openSample()}
      >
        {words.openSample}
      </Button>
    </section>
  );
}
