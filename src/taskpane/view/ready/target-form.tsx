import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { READY_WORK } from '../../../messages/pane/ready-work';
import type { IndicatorId, Month } from '../../../model';
import { targetText, type SettingsPatch } from '../../../settings';
import { checkedChanges } from '../../state/settings-form';
import { usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { TypedForm } from '../typed-form';
import { useReadyStyles } from './styles';

interface TargetFormProps {
  readonly indicator: IndicatorId;
  readonly question: string;
  /** The month it is proposed to hold from. */
  readonly from: Month;
  readonly onAnswer: (patch: SettingsPatch) => void;
}

/** How much, from when, and who says so; or that none was given. */
export function TargetForm({ indicator, question, from, onAnswer }: TargetFormProps): ReactElement {
  const styles = useReadyStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK) };
  const busy = usePaneState((state) => state.busy !== undefined);
  const isRate = usePaneState(
    ({ prepared }) => prepared?.settings.indicators.find(({ id }) => id === indicator)?.kind === 'rate',
  );
  const [value, setValue] = useState('');
  const [since, setSince] = useState(`${from.month}/${from.year}`);
  const [document, setDocument] = useState('');
  const isTyped = value !== '' || document !== '';
  const patchOf = (target: string): ReturnType<typeof checkedChanges> =>
    checkedChanges({
      indicators: {
        [indicator]: {
          target: [
            { from: since.trim(), value: target, ...(document.trim() && { document: document.trim() }) },
          ],
        },
      },
    });
  const typed = value.trim() === '' ? undefined : patchOf(value.trim());
  const isWrong = typed !== undefined && 'issues' in typed;
  const none = checkedChanges({ indicators: { [indicator]: { target: targetText({ value: 'none' }) } } });
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      label={question}
      onSend={() => {
        if (!busy && typed && 'patch' in typed) onAnswer(typed.patch);
      }}
    >
      <div className={styles.pair}>
        <Field
          label={isRate ? words.targetPercent : words.targetPlain}
          {...(isWrong && {
            validationState: 'error' as const,
            validationMessage: `${words.expected}: 60; 10/2025`,
          })}
        >
          <Input inputMode="decimal" value={value} onChange={(_, data) => setValue(data.value)} />
        </Field>
        <Field label={words.targetFrom}>
          <Input value={since} onChange={(_, data) => setSince(data.value)} />
        </Field>
      </div>
      <Field label={words.targetDocument}>
        <Input value={document} onChange={(_, data) => setDocument(data.value)} />
      </Field>
      <div className={styles.choices}>
        <Button
          size="small"
          appearance="primary"
          type="submit"
          disabledFocusable={busy || typed === undefined || isWrong}
        >
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => 'patch' in none && onAnswer(none.patch)}>
          {words.targetNone}
        </Button>
      </div>
    </TypedForm>
  );
}
