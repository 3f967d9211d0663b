import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { OpenFileButton } from './open-file';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    paddingTop: '12px',
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    flexBasis: '100%',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  unsaved: { color: tokens.colorNeutralForeground1, whiteSpace: 'nowrap' },
  // Both ways to another file, on one line.
  files: { display: 'flex', flexWrap: 'wrap', marginLeft: 'auto' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

export function Header(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const fileName = usePaneState((state) => state.fileName);
  const unsaved = usePaneState((state) => state.unsaved);
  const busy = usePaneState((state) => state.busy !== undefined);
  const hasResult = usePaneState((state) => state.result !== undefined);
  const other = language === 'vi' ? 'en' : 'vi';
  return (
    <header className={styles.header}>
      <h1 className={styles.title}>{words.title}</h1>
      <Button
        appearance="subtle"
        size="small"
        lang={other}
        title={words.languageHint}
        onClick={() => pane.setLanguage(other)}
      >
        {words.otherLanguage}
      </Button>
      {fileName !== undefined && (
        <div className={styles.file}>
          <span className={styles.name}>{fileName}</span>
          {unsaved && (
            <span className={styles.unsaved}>
              <span aria-hidden="true">●</span> {words.notSaved}{' '}
              <Button
                appearance="primary"
                size="small"
                disabledFocusable={busy}
                onClick={() => void pane.saveWorkbook()}
              >
                {words.saveFile}
              </Button>
            </span>
          )}
          <span className={styles.files}>
            <OpenFileButton
              label={words.openOther}
              appearance="subtle"
              size="small"
              onChoose={(name, bytes) => pane.openFile(name, bytes)}
            />
            {hasResult && (
              <OpenFileButton
                label={words.rereadFile}
                title={words.rereadHint}
                appearance="subtle"
                size="small"
                onChoose={(name, bytes) => pane.rereadFile(name, bytes)}
              />
            )}
          </span>
        </div>
      )}
    </header>
  );
}
