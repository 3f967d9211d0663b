import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { usePane, useWords } from '../state/use-pane';
import { TypedForm } from './typed-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface TextFormProps {
  readonly label: string;
  readonly hint?: string;
  /** What stands in it at first. */
  readonly text: string;
  /** Whether it may be kept empty. */
  readonly mayBeEmpty?: boolean;
  readonly rows?: number;
  /** Fields above the text. */
  readonly above?: ReactNode;
  /** Buttons beside "Lưu" and "Quay lại". */
  readonly more?: ReactNode;
  readonly onSave: (text: string) => void;
  readonly onClose: () => void;
}

/** A text of the letter, being written; Escape and "Quay lại" leave it as it was, and ask first where it is not. */
export function TextForm(props: TextFormProps): ReactElement {
  const { label, hint, text: given, mayBeEmpty = false, rows = 6, above, more, onSave, onClose } = props;
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const [text, setText] = useState(given);
  const isTyped = text !== given;
  const close = (): void => pane.leave(isTyped, onClose);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      onSend={() => {
        if (mayBeEmpty || text.trim() !== '') onSave(text);
      }}
      onEscape={close}
    >
      {above}
      <Field label={label} {...(hint !== undefined && { hint })}>
        <Textarea
          lang="vi"
          textarea={{ ref: area }}
          rows={rows}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={!mayBeEmpty && text.trim() === ''}
        >
          {words.save}
        </Button>
        <Button size="small" onClick={close}>
          {words.back}
        </Button>
        {more}
      </div>
    </TypedForm>
  );
}
