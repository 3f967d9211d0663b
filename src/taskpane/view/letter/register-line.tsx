import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { REGISTER } from '../../../messages/pane/register';
import type { RegisterState } from '../../../reporting/history/register';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { Bar } from '../bar';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '18px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the ladder book holds of the month beside what the letter says, to be brought together or taken back. */
export function RegisterLine({ state }: { readonly state: RegisterState }): ReactElement | null {
  const styles = useStyles();
  const words = useWordsOf(REGISTER);
  const pane = usePane();
  const busy = usePaneState((pane) => pane.busy !== undefined);
  if (state.recorded === 0) return null;
  const text = words.registerState(state);
  return (
    <>
      {state.state === 'differs' ? (
        <Bar intent="warning">
          {text}
          <ul className={styles.list}>
            {state.differences.map((difference) => (
              <li key={difference.unit}>{words.registerDifference(difference)}</li>
            ))}
          </ul>
        </Bar>
      ) : (
        <p className={styles.line}>{text}</p>
      )}
      <div className={styles.buttons}>
        {state.toRecord.length > 0 && (
          <Button size="small" disabledFocusable={busy} onClick={() => void pane.recordNow()}>
            {words.registerUpdate}
          </Button>
        )}
        <Button size="small" disabledFocusable={busy} onClick={() => void pane.takeBackRecord()}>
          {words.registerTakeBack}
        </Button>
      </div>
    </>
  );
}
