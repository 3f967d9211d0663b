import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { acceptedExplanations } from '../../../actions/accept-explanation';
import { REGISTER } from '../../../messages/pane/register';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { ICONS } from '../icons';
import { useGroupStyles } from './group-styles';

const useStyles = makeStyles({
  item: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase300 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});

/** Explanations accepted for the month, each to be taken back with its row of the ladder book. */
export function AcceptedList(): ReactElement | null {
  const groupStyles = useGroupStyles();
  const styles = useStyles();
  const words = useWordsOf(REGISTER);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const accepted = acceptedExplanations(useResult().prepared);
  if (accepted.length === 0) return null;
  return (
    <>
      <h3 className={groupStyles.section}>{words.acceptedTitle}</h3>
      <ul className={groupStyles.list}>
        {accepted.map((act) => (
          <li key={act.cell.row} className={styles.item}>
            <span className={styles.text} lang="vi">
              {words.acceptedOf(act.unitName, [act.reason, act.note].filter(Boolean).join('; '))}
            </span>
            <Button
              size="small"
              icon={ICONS.undo}
              disabledFocusable={busy}
              aria-label={`${words.acceptedTakeBack}: ${act.unitName}`}
              onClick={() => void pane.takeBackExplanation(act)}
            >
              {words.acceptedTakeBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
