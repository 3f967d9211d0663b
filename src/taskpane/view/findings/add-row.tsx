import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import { LETTER_WORK } from '../../../messages/pane/letter-work';
import type { FindingGroup } from '../../../model';
import { headingsOf } from '../../../reporting/letter/headings';
import { onceDone } from '../../state/once-done';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { ICONS } from '../icons';
import { TextForm } from '../text-form';

/** Adds what no sheet knows to a list of the letter: a heading, perhaps a unit, and the sentence itself. */
export function AddRow({ group }: { readonly group: FindingGroup }): ReactElement {
  const words = { ...useWords(), ...useWordsOf(LETTER_WORK) };
  const pane = usePane();
  const { summary, prepared } = useResult();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [open, setOpen] = useState(false);
  const [heading, setHeading] = useState(0);
  const [unitName, setUnitName] = useState('');
  const place = useRef<HTMLDivElement>(null);
  if (!open)
    return (
      <div ref={place}>
        <Button
          size="small"
          appearance="subtle"
          icon={ICONS.add}
          disabledFocusable={busy}
          aria-label={words.addRowTo(words[group])}
          onClick={() => setOpen(true)}
        >
          {words.addRow}
        </Button>
      </div>
    );
  const headings = headingsOf(group, summary, prepared.settings);
  const chosen = headings[heading] ?? headings[0];
  const close = (): void => {
    setOpen(false);
    setUnitName('');
    setTimeout(() => place.current?.querySelector('button')?.focus(), 0);
  };
  return (
    <TextForm
      label={words.addRowText}
      hint={words.addRowHint}
      text=""
      rows={4}
      above={
        <>
          <Field label={words.addRowHeading}>
            <Select value={String(heading)} onChange={(_, { value }) => setHeading(Number(value))}>
              {headings.map(({ title }, i) => (
                <option key={title} value={i}>
                  {title}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.addRowUnit}>
            <Select value={unitName} onChange={(_, { value }) => setUnitName(value)}>
              <option value="">{words.addRowNoUnit}</option>
              {prepared.table.units.map(({ unit, nameCell }) => (
                <option key={`${unit.key}|${nameCell.row}`}>{unit.name}</option>
              ))}
            </Select>
          </Field>
        </>
      }
      onSave={(text) => {
        if (!chosen) return;
        const { title: section, step } = chosen;
        const row = { group, section, step, unitName, text };
        void onceDone(pane, () => pane.edit({ kind: 'addRow', row }), close);
      }}
      onClose={close}
    />
  );
}
