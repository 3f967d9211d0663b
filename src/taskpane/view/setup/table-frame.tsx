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
  const { sheet, unitColumn, headerTop, headerBottom, columns } = layout;
  const top = String(headerTop + 1);
  const bottom = String(headerBottom + 1);
  return (
    <Disclosure title={words.frame} badge={words.frameNow(columnLetters(unitColumn), `${top}–${bottom}`)}>
      <Form
        sheets={[sheet]}
        found={{ sheet, column: unitColumn, top, bottom }}
        last={Math.max(unitColumn, ...columns.map(({ column }) => column))}
      />
    </Disclosure>
  );
}

/** Names of units stand among a sheet's first columns; how wide an unread one is, nobody has told. */
const LAST_OFFERED = 25;

/** The same for sheets on which no table was found: nothing is proposed. */
export function UnreadFrameForm({ sheets }: { readonly sheets: readonly string[] }): ReactElement | null {
  const words = useWords();
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  return (
    <Disclosure title={words.frame}>
      <Form sheets={sheets} found={{ sheet, column: undefined, top: '', bottom: '' }} last={LAST_OFFERED} />
    </Disclosure>
  );
}

interface Said {
  readonly sheet: string;
  readonly column: number | undefined;
  readonly top: string;
  readonly bottom: string;
}

interface FormProps {
  /** The sheets it may be said of. */
  readonly sheets: readonly string[];
  /** What the fields begin with. */
  readonly found: Said;
  readonly last: number;
}

function Form({ sheets, found, last }: FormProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [said, setSaid] = useState(found);
  const isTyped = said.column !== found.column || said.top !== found.top || said.bottom !== found.bottom;
  const { column, top, bottom } = said;
  const isFilled = column !== undefined && top.trim() !== '' && bottom.trim() !== '';
  const frame = column === undefined ? undefined : frameFrom(said.sheet, { column, top, bottom });
  return (
    <TypedForm
      className={styles.form}
      isTyped={isTyped}
      onSend={() => {
        if (frame && isTyped && !busy) void pane.saveSettings({ reading: { tables: [frame] } });
      }}
    >
      {sheets.length > 1 && (
        <Field label={words.sheet}>
          <Select value={said.sheet} onChange={(_, { value }) => setSaid({ ...said, sheet: value })}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.frameColumn}>
        <Select
          value={column === undefined ? '' : String(column)}
          onChange={(_, { value }) => setSaid({ ...said, column: value === '' ? undefined : Number(value) })}
        >
          {found.column === undefined && <option value="" />}
          {Array.from({ length: last + 1 }, (_, at) => (
            <option key={at} value={at}>
              {columnLetters(at)}
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
        <Field label={words.frameBottom} {...(isFilled && !frame && { validationState: 'error' as const })}>
          <Input
            inputMode="numeric"
            value={said.bottom}
            onChange={(_, { value }) => setSaid({ ...said, bottom: value })}
          />
        </Field>
      </div>
      <p className={styles.hint}>{found.column === undefined ? words.frameUnread : words.frameHint}</p>
      <div>
        <Button size="small" type="submit" disabledFocusable={busy || !frame || !isTyped}>
          {words.frameSave}
        </Button>
      </div>
    </TypedForm>
  );
}
