import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { registerState } from '../../../actions/register-state';
import { LETTER_WAYS } from '../../../messages/pane/letter-ways';
import { READY_WORK } from '../../../messages/pane/ready-work';
import { periodKey } from '../../../model';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { Bar } from '../bar';
import { ICONS } from '../icons';
import { useLetterBeside } from '../wide';
import { AnnexTable } from './annex-table';
import { EditsList } from './edits-list';
import { LetterPage } from './letter-page';
import { LetterOptions } from './options';
import { OtherWays } from './other-ways';
import { RegisterLine } from './register-line';
import { useLetter } from './use-letter';
import { Wording } from './wording';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '10px' },
  word: { width: '100%', maxWidth: 'none' },
  list: { margin: '4px 0', paddingLeft: '18px' },
});

/** The letter as it would be written now, and its way to Word. */
export function LetterTab(): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK), ...useWordsOf(LETTER_WAYS) };
  const pane = usePane();
  const { summary, prepared } = useResult();
  const busy = usePaneState((state) => state.busy !== undefined);
  // The workbook as read last: the book may have been written to since the month was evaluated.
  const open = usePaneState((state) => state.prepared)?.open ?? prepared.open;
  const register = useMemo(() => registerState({ open, summary }), [open, summary]);
  const ticked = usePaneState((state) => state.recording[periodKey(summary.period)]);
  // Once recorded, a month is recorded with its letter until somebody says otherwise.
  const record = ticked ?? register.recorded > 0;
  const isBeside = useLetterBeside();
  const letter = useLetter({ summary, prepared });
  if (!letter) return <Bar intent="warning">{words.nothingJudged}</Bar>;
  return (
    <div className={styles.tab}>
      {letter.missing.length > 0 && (
        <Bar intent="warning">
          <strong>{words.missing}</strong>
          <ul className={styles.list}>
            {letter.missing.map((slot) => (
              <li key={slot}>{slot}</li>
            ))}
          </ul>
          {words.missingTodo}{' '}
          <Button size="small" onClick={() => document.getElementById('ready')?.focus()}>
            {words.toReady}
          </Button>
        </Bar>
      )}
      <Checkbox
        label={words.record}
        title={words.recordHint}
        checked={record}
        onChange={(_, { checked }) => pane.tickRecording(summary.period, checked === true)}
      />
      <RegisterLine state={register} />
      <Button
        appearance="primary"
        icon={ICONS.word}
        className={styles.word}
        disabledFocusable={busy}
        onClick={() => void pane.exportLetter(record)}
      >
        {words.exportWord}
      </Button>
      <Button
        icon={ICONS.letters}
        className={styles.word}
        title={words.unitLettersHint}
        disabledFocusable={busy}
        onClick={() => void pane.exportNotices()}
      >
        {words.unitLetters}
      </Button>
      <OtherWays letter={letter} />
      <LetterOptions settings={prepared.settings} />
      <EditsList summary={summary} judged={prepared.summary.rows} />
      <Wording summary={summary} />
      {isBeside === 'sheet' && (
        <Button icon={ICONS.undo} onClick={() => pane.store.set({ peeking: false })}>
          {words.backToLetter}
        </Button>
      )}
      {!isBeside && <LetterPage letter={letter} isPaper={false} summary={summary} />}
      {letter.annex && <AnnexTable annex={letter.annex} />}
    </div>
  );
}
