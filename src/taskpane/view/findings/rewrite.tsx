import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { SummaryRow } from '../../../model';
import { usePane, useWords } from '../../state/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

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
