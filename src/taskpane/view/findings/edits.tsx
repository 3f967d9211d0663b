import { Button, Field, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { SummaryRow } from '../../../model';
import { usePane, usePaneState, useWords } from '../../state/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  ordinal: { display: 'flex', alignItems: 'center', gap: '8px' },
});

/** Times of a year anybody could have been warned. */
const ORDINALS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Writes another sentence for the letter; what was generated can always be had back. */
export function Rewrite(props: { readonly row: SummaryRow; readonly onClose: () => void }): ReactElement {
  const { row, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const [text, setText] = useState(row.text.current);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const keep = (chosen: string | null): void => {
    void pane.edit({ kind: 'text', key: row.key, text: chosen }).then(onClose);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        keep(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field label={words.rewriteOf(row.unitName)}>
        <Textarea
          lang="vi"
          textarea={{ ref: area }}
          rows={6}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
        {row.text.current !== row.text.generated && (
          <Button size="small" appearance="subtle" onClick={() => keep(null)}>
            {words.useGenerated}
          </Button>
        )}
      </div>
    </form>
  );
}

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
