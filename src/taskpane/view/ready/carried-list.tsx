import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { carriedName, type CarriedOver } from '../../../actions/carry-over';
import { OUTCOMES } from '../../../messages/pane/outcomes';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';

const useStyles = makeStyles({
  choices: { marginTop: '6px' },
  list: { margin: '4px 0', paddingLeft: '18px' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    alignItems: 'center',
    justifyContent: 'space-between',
  },
});

interface CarriedListProps {
  /** The other file's name. */
  readonly from: string;
  readonly carried: CarriedOver;
}

/** What came along can be sent back, one by one or all of it. */
export function CarriedList({ from, carried }: CarriedListProps): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(OUTCOMES);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const decline = (declined: CarriedOver): void => void pane.declineCarried(from, carried, declined);
  const { settings, acts } = carried;
  const row = (name: string, key: string, declined: CarriedOver): ReactElement => (
    <li key={key}>
      <span className={styles.row}>
        {name}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={words.declineOne(name)}
          onClick={() => decline(declined)}
        >
          {words.decline}
        </Button>
      </span>
    </li>
  );
  return (
    <div className={styles.choices}>
      <Button size="small" disabledFocusable={busy} onClick={() => decline(carried)}>
        {words.declineCarried}
      </Button>
      <details>
        <summary>{words.declineSome}</summary>
        <ul className={styles.list}>
          {settings.map((one) => row(carriedName(one), one.name, { settings: [one], acts: [] }))}
          {acts.map((one, at) => row(carriedName(one), String(at), { settings: [], acts: [one] }))}
        </ul>
      </details>
    </div>
  );
}
