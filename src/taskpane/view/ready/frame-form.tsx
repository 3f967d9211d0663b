import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { OpenField, Proposals } from '../../../actions/ready-authority';
import { READY_WORK } from '../../../messages/pane/ready-work';
import { AUTHORITY } from '../../../settings/fields';
import { capitalised } from '../../../text/letter-case';
import { usePaneState, useWordsOf } from '../../state/use-pane';
import { TypedForm } from '../typed-form';
import { useReadyStyles } from './styles';

interface FrameFormProps {
  readonly fields: readonly OpenField[];
  readonly question: string;
  readonly onKeep: (values: Proposals) => void;
}

/** Who writes, to whom and who signs: a field for each gap, filled in with what can be proposed. */
export function FrameForm({ fields, question, onKeep }: FrameFormProps): ReactElement {
  const styles = useReadyStyles();
  const words = useWordsOf(READY_WORK);
  const busy = usePaneState((state) => state.busy !== undefined);
  const [typed, setTyped] = useState<Proposals>({});
  const valueOf = ({ field, proposed }: OpenField): string => typed[field] ?? proposed;
  const values = Object.fromEntries(fields.map((one) => [one.field, valueOf(one)]));
  const isTyped = fields.some((one) => valueOf(one) !== one.proposed);
  const isEmpty = Object.values(values).every((value) => value.trim() === '');
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      label={question}
      onSend={() => {
        if (!busy && !isEmpty) onKeep(values);
      }}
    >
      {fields.some(({ proposed }) => proposed !== '') && <p className={styles.hint}>{words.fromHead}</p>}
      {fields.map((one) => (
        <FrameInput
          key={one.field}
          open={one}
          value={valueOf(one)}
          onChange={(value) => setTyped({ ...typed, [one.field]: value })}
        />
      ))}
      <div className={styles.choices}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={busy || isEmpty}>
          {words.keepFrame}
        </Button>
      </div>
    </TypedForm>
  );
}

interface FrameInputProps {
  readonly open: OpenField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FrameInput({ open: { field, gap }, value, onChange }: FrameInputProps): ReactElement {
  const language = usePaneState((state) => state.language);
  const known = Object.entries(AUTHORITY).find(([key]) => key === field)?.[1].note;
  const note = { vi: known, en: undefined }[language];
  const label = capitalised(gap);
  switch (field) {
    case 'capacity':
      return <CapacityInput label={label} value={value} onChange={onChange} />;
    case 'agency':
    case 'recipients':
    case 'copies':
      return (
        <Field label={label}>
          <Textarea
            lang="vi"
            rows={value.split('\n').length + 1}
            resize="vertical"
            value={value}
            onChange={(_, data) => onChange(data.value)}
          />
        </Field>
      );
    default:
      return (
        <Field label={label} {...(note !== undefined && { hint: note })}>
          <Input lang="vi" value={value} onChange={(_, data) => onChange(data.value)} />
        </Field>
      );
  }
}

const CAPACITIES = [
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
  'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
  'CHỦ TỊCH',
];

/** The usual capacities to choose from, or another typed. */
function CapacityInput(props: Omit<FrameInputProps, 'open'> & { readonly label: string }): ReactElement {
  const { label, value, onChange } = props;
  const words = useWordsOf(READY_WORK);
  const [isOther, setOther] = useState(value !== '' && !CAPACITIES.includes(value));
  return (
    <>
      <Field label={label}>
        <Select
          lang="vi"
          value={isOther ? OTHER : value}
          onChange={(_, data) => {
            setOther(data.value === OTHER);
            onChange(data.value === OTHER ? '' : data.value);
          }}
        >
          <option value="">{words.choose}</option>
          {CAPACITIES.map((capacity) => (
            <option key={capacity} value={capacity}>
              {capacity.split('\n').join(' / ')}
            </option>
          ))}
          <option value={OTHER}>{words.otherCapacity}</option>
        </Select>
      </Field>
      {isOther && (
        <Field label={words.otherCapacityText}>
          <Textarea lang="vi" rows={2} value={value} onChange={(_, data) => onChange(data.value)} />
        </Field>
      )}
    </>
  );
}

const OTHER = 'other';
