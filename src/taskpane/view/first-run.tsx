import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FIRST_RUN } from '../../messages/pane/first-run';
import { PERIODS } from '../../messages/pane/periods';
import { usePane, usePaneState, useWordsOf } from '../state/use-pane';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  steps: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, paddingLeft: '22px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
});

/** What the product does, said once in Excel before anything else; the sample to try it with. */
export function FirstRun(): ReactElement {
  const styles = useStyles();
  const words = { ...useWordsOf(FIRST_RUN), ...useWordsOf(PERIODS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <section className={styles.box} aria-labelledby="first-run">
      <h2 id="first-run" className={styles.title}>
        {words.hello}
      </h2>
      <ol className={styles.steps}>
        <li>{words.step1}</li>
        <li>{words.step2}</li>
        <li>{words.step3}</li>
      </ol>
      <p className={styles.hint}>{words.privacy}</p>
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={() => pane.meet()}>
        {words.begin}
      </Button>
      <Button title={words.addSampleHint} disabledFocusable={busy} onClick={() => void pane.addSample()}>
        {words.addSample}
      </Button>
      <a className={styles.link} href="huong-dan.html" target="_blank" rel="noreferrer">
        {words.guide}
      </a>
    </section>
  );
}
