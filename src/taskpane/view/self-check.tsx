import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { SelfCheckResult } from '../../actions/self-check';
import { SELF_CHECK } from '../../messages/pane/self-check';
import { selfCheckText } from '../../messages/self-check';
import { usePane, usePaneState, useWordsOf } from '../state/use-pane';
import { ICONS, SEVERITY_ICONS } from './icons';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '8px',
    marginTop: '8px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0, overflowWrap: 'anywhere' },
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    boxSizing: 'border-box',
    width: '100%',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  check: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: '8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
  },
  passed: { display: 'flex', paddingTop: '1px', color: tokens.colorPaletteGreenForeground1 },
  failed: { display: 'flex', paddingTop: '1px', color: tokens.colorPaletteRedForeground1 },
  said: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

/** Tries this Excel on a sheet of its own, and says what it can do. Only where there is an Excel. */
export function SelfCheck(): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(SELF_CHECK);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const result = usePaneState((state) => state.selfCheck);
  return (
    <footer className={styles.foot}>
      <Button size="small" icon={ICONS.check} disabledFocusable={busy} onClick={() => void pane.checkExcel()}>
        {words.selfCheck}
      </Button>
      <p className={styles.line}>{words.selfCheckHint}</p>
      {result && <Result result={result} />}
    </footer>
  );
}

function Result({ result: { checks, sheet } }: { readonly result: SelfCheckResult }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(SELF_CHECK);
  const { about } = usePane().host.platform;
  const language = usePaneState((state) => state.language);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [checks]);
  const count = checks.filter(({ passed }) => passed).length;
  return (
    <section className={styles.result} aria-label={words.selfCheckResult}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        {words.selfCheckResult}
      </h2>
      <p className={styles.line}>{words.selfCheckScore(count, checks.length)}</p>
      <ul className={styles.list}>
        {checks.map(({ check, passed }) => (
          <li key={check} className={styles.check}>
            <span className={passed ? styles.passed : styles.failed}>
              {passed ? ICONS.done : SEVERITY_ICONS.error}
            </span>
            <span>{selfCheckText(check, language)}</span>
            <span className={styles.said}>{passed ? words.passed : words.notPassed}</span>
          </li>
        ))}
      </ul>
      {count < checks.length && <p className={styles.line}>{words.selfCheckTodo}</p>}
      <p className={styles.line}>{words.selfCheckSheet(sheet)}</p>
      {about !== undefined && <p className={styles.line}>{words.aboutExcel(about)}</p>}
    </section>
  );
}
