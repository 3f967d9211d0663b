import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { REGISTER } from '../../../messages/pane/register';
import type { SummaryRow } from '../../../model';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { TypedForm } from '../typed-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Asks number and date of the report that explains a warning, and accepts it. */
export function AcceptForm(props: { readonly row: SummaryRow; readonly onClose: () => void }): ReactElement {
  const { row, onClose } = props;
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(REGISTER) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [number, setNumber] = useState('');
  const [date, setDate] = useState('');
  const isTyped = number !== '' || date !== '';
  const close = (): void => pane.leave(isTyped, onClose);
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      onSend={() => {
        void pane.acceptExplanation(row, { number, date });
      }}
      onEscape={close}
    >
      <Field label={words.reportNumber}>
        <Input value={number} placeholder="15/BC-UBND" onChange={(_, { value }) => setNumber(value)} />
      </Field>
      <Field label={words.reportDate}>
        <Input value={date} placeholder="03/9/2025" onChange={(_, { value }) => setDate(value)} />
      </Field>
      <p className={styles.hint}>{words.reportHint}</p>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy}>
          {words.accept}
        </Button>
        <Button size="small" onClick={close}>
          {words.acceptCancel}
        </Button>
      </div>
    </TypedForm>
  );
}
