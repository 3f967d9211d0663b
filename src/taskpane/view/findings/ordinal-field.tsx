import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { SummaryRow } from '../../../model';
import { usePane, usePaneState, useWords } from '../../state/use-pane';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  ordinal: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  changed: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Times of a year anybody could have been warned. */
const ORDINALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function OrdinalField({ row }: { readonly row: SummaryRow }): ReactElement {
  const id = useId();
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const { generated, current } = row.ordinal;
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <div className={styles.ordinal}>
      <label htmlFor={id}>{words.changeOrdinal}</label>
      <Select
        id={id}
        size="small"
        disabled={busy}
        value={String(current ?? '')}
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
      {generated !== current && (
        <>
          <span className={styles.changed}>
            {words.edited}; {words.ordinalCounted(generated === null ? words.noOrdinal : String(generated))}
          </span>
          <Button
            size="small"
            icon={ICONS.undo}
            disabledFocusable={busy}
            onClick={() => void pane.edit({ kind: 'ordinal', key: row.key, ordinal: generated })}
          >
            {words.ordinalBack}
          </Button>
        </>
      )}
    </div>
  );
}
