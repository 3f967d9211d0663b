import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { TAKE_UP } from '../../../messages/pane/take-up';
import { columnLetters, type TableColumn, type TableLayout } from '../../../model';
import { hundredths } from '../../../rules';
import type { Settings } from '../../../settings';
import { COMPARED, proposedFor, takeUpPatch, type TakenKind, type TakeUp } from '../../state/take-up';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Choice } from '../choice';
import { ICONS } from '../icons';
import { TypedForm } from '../typed-form';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    marginTop: '6px',
    paddingTop: '8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 130px), 1fr))',
    gap: '8px',
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface TakeUpProps {
  readonly column: TableColumn;
  readonly layout: TableLayout;
  readonly settings: Settings;
}

/** "Đưa vào đánh giá": name, kind, better side and what to compare with, asked where the column stands. */
export function TakeUpColumn({ column, layout, settings }: TakeUpProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(TAKE_UP) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [asProposed, setAsProposed] = useState<TakeUp>();
  const [said, setSaid] = useState<TakeUp>();
  const [level, setLevel] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const isOpen = said !== undefined;
  const isTyped = said !== undefined && (said !== asProposed || level !== '');
  useEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [isOpen]);
  if (!said)
    return (
      <div ref={place}>
        <Button
          size="small"
          icon={ICONS.add}
          disabledFocusable={busy}
          aria-label={words.takeUpOf(words.columnOf(columnLetters(column.column)))}
          onClick={() => {
            const proposed = proposedFor(column, settings);
            setAsProposed(proposed);
            setSaid(proposed);
          }}
        >
          {words.takeUp}
        </Button>
      </div>
    );
  const close = (): void =>
    pane.leave(isTyped, () => {
      setSaid(undefined);
      setLevel('');
      setTimeout(() => place.current?.querySelector('button')?.focus(), 0);
    });
  const isNew = column.meaning === undefined;
  const read = said.compared === 'level' ? hundredths(level) : undefined;
  const lacks = said.compared === 'level' && read === undefined;
  const kinds: Readonly<Record<TakenKind, string>> = {
    rate: words.kindRate,
    score: words.kindScore,
    count: words.kindCount,
    amount: words.kindAmount,
  };
  const compared: Readonly<Record<TakeUp['compared'], string>> = {
    average: words.comparedAverage,
    target: words.comparedTarget,
    level: words.comparedLevel,
    zero: words.comparedZero,
  };
  return (
    <div ref={place}>
      <TypedForm
        className={styles.form}
        isTyped={isTyped}
        onSend={() => {
          if (lacks || said.name.trim() === '') return;
          void pane.saveSettings(takeUpPatch({ ...said, level: read }, column, layout, settings));
        }}
        onEscape={close}
      >
        <h3 className={styles.title}>{words.takeUpTitle}</h3>
        {isNew && (
          <>
            <Field label={words.takeUpName} required>
              <Input value={said.name} onChange={(_, { value }) => setSaid({ ...said, name: value })} />
            </Field>
            <div className={styles.pair}>
              <Choice
                label={words.takeUpKind}
                value={said.kind}
                names={kinds}
                onChoose={(kind) => setSaid({ ...said, kind, compared: COMPARED[kind][0] ?? 'level' })}
              />
              <Choice
                label={words.takeUpBetter}
                value={said.better}
                names={{ higher: words.betterHigher, lower: words.betterLower }}
                onChoose={(better) => setSaid({ ...said, better })}
              />
            </div>
          </>
        )}
        <div className={styles.pair}>
          <Choice
            label={words.takeUpCompared}
            value={said.compared}
            names={compared}
            only={COMPARED[said.kind]}
            onChoose={(what) => setSaid({ ...said, compared: what })}
          />
          {said.compared === 'level' && (
            <Field
              label={words.takeUpLevel}
              {...(level !== '' &&
                lacks && { validationState: 'error', validationMessage: words.levelWanted })}
            >
              <Input inputMode="decimal" value={level} onChange={(_, { value }) => setLevel(value)} />
            </Field>
          )}
        </div>
        <p className={styles.hint}>{words.takeUpHint}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="primary"
            type="submit"
            disabledFocusable={busy || lacks || said.name.trim() === ''}
          >
            {words.takeUp}
          </Button>
          <Button size="small" onClick={close}>
            {words.back}
          </Button>
        </div>
      </TypedForm>
    </div>
  );
}
