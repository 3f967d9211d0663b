import { makeStyles, Select } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { SummaryRow } from '../../../model';
import { usePane, usePaneState, useWords } from '../../state/use-pane';

const useStyles = makeStyles({
  ordinal: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** Times of a year anybody could have been warned. */
const ORDINALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function OrdinalField({ row }: { readonly row: SummaryRow }): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <div className={styles.ordinal}>
      <label htmlFor={id}>{words.changeOrdinal}</label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value={String(row.ordinal.current ?? '')}
        onChange={(_, { value }) =>
          void pane.edit({ kind: 'ordinal', key: row.key, ordinal: value === '' ? null : Number(value) })
        }
      >
        <option value="">{words.noOrdinal}</option>
        {ORDINALS.map((ordinal) => (
          <option key={ordinal} value={ordinal}>
            {ordinal}
          </option>
        ))}
      </Select>
    </div>
  );
}
