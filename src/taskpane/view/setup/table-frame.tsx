import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { columnLetters, type TableLayout } from '../../../model';
import { frameFrom } from '../../state/table-frame';
import { usePane, usePaneState, useWords } from '../../state/use-pane';
import { Disclosure } from '../disclosure';
import { TypedForm } from '../typed-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  rows: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Where the units' names and the heading stand on the sheet: shown, and put right where they were taken wrong. */
export function TableFrameForm({ layout }: { readonly layout: TableLayout }): ReactElement {
  const words = useWords();
  const rows = `${layout.headerTop + 1}–${layout.headerBottom + 1}`;
  return (
    <Disclosure title={words.frame} badge={words.frameNow(columnLetters(layout.unitColumn), rows)}>
      <Form layout={layout} />
    </Disclosure>
  );
}

function Form({ layout }: { readonly layout: TableLayout }): ReactElement {
  const { sheet, unitColumn, headerTop, headerBottom, columns } = layout;
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const before = { column: unitColumn, top: String(headerTop + 1), bottom: String(headerBottom + 1) };
  const [said, setSaid] = useState(before);
  const isTyped = said.column !== before.column || said.top !== before.top || said.bottom !== before.bottom;
  const frame = frameFrom(sheet, said);
  const last = Math.max(unitColumn, ...columns.map(({ column }) => column));
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      onSend={() => {
        if (frame && isTyped && !busy) void pane.saveSettings({ reading: { tables: [frame] } });
      }}
    >
      <Field label={words.frameColumn}>
        <Select
          value={String(said.column)}
          onChange={(_, { value }) => setSaid({ ...said, column: Number(value) })}
        >
          {Array.from({ length: last + 1 }, (_, column) => (
            <option key={column} value={column}>
              {columnLetters(column)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.rows}>
        <Field label={words.frameTop}>
          <Input
            inputMode="numeric"
            value={said.top}
            onChange={(_, { value }) => setSaid({ ...said, top: value })}
          />
        </Field>
        <Field label={words.frameBottom} {...(!frame && { validationState: 'error' as const })}>
          <Input
            inputMode="numeric"
            value={said.bottom}
            onChange={(_, { value }) => setSaid({ ...said, bottom: value })}
          />
        </Field>
      </div>
      <p className={styles.hint}>{words.frameHint}</p>
      <div>
        <Button size="small" type="submit" disabledFocusable={busy || !frame || !isTyped}>
          {words.frameSave}
        </Button>
      </div>
    </TypedForm>
  );
}
