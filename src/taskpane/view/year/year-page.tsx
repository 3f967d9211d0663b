import { Button, Checkbox, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { doubtfulSheets } from '../../../actions/doubtful-sheets';
import { YEAR, type YearWords } from '../../../messages/pane/year';
import { problemText } from '../../../messages/problems';
import { unclearText } from '../../../messages/unclear';
import { localAddress, periodKey } from '../../../model';
import { nounsOfAll } from '../../../text/period-nouns';
import type { Busy, YearReview } from '../../state/pane-state';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Bar } from '../bar';
import { ICONS } from '../icons';
import { SetupPage } from '../setup/page';
import { MonthCard } from './month-card';
import { YearTable } from './year-table';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  progress: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '6px' },
  months: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  write: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    margin: '-6px 0 0 36px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  big: { minHeight: '44px', width: '100%', maxWidth: 'none' },
  list: { margin: '4px 0 0', paddingLeft: '18px' },
});

/** All months in one go: first what each comes to, then, at a press, what is written. */
export function YearPage(): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  const pane = usePane();
  const year = usePaneState((state) => state.year);
  const busy = usePaneState((state) => state.busy);
  const fileName = usePaneState((state) => state.fileName) ?? 'Excel';
  // Looked at anew whenever the page opens: figures and edits may have changed since.
  useEffect(() => void pane.reviewYear(), [pane]);
  return (
    <SetupPage title={words.year}>
      <p className={styles.lead}>{words.yearLead}</p>
      {busy && <Progress busy={busy} />}
      {!busy && !year && (
        <Button icon={ICONS.refresh} onClick={() => void pane.reviewYear()}>
          {words.yearAgain}
        </Button>
      )}
      {year && 'unclear' in year && (
        <Bar intent="warning">
          {unclearText(year.unclear.unclear, fileName, year.unclear.candidates, words.language)}
        </Bar>
      )}
      {year && 'prepared' in year && <Review year={year} />}
    </SetupPage>
  );
}

function Progress({ busy }: { readonly busy: Busy }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  const pane = usePane();
  const { month, done, doing, canStop } = busy;
  const text = month ? words.yearMonth(words.period(month.period), month.number, month.all) : words[doing];
  return (
    <div className={styles.progress}>
      <div className={styles.text} role="status">
        {text}
        <ProgressBar aria-label={text} {...(done !== undefined && { value: done })} />
      </div>
      {canStop && (
        <Button size="small" onClick={() => pane.stop()}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

function Review({ year }: { readonly year: YearReview }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const fileName = usePaneState((state) => state.fileName) ?? 'Excel';
  const [record, setRecord] = useState(false);
  const { prepared, written } = year;
  const doubtful = doubtfulSheets(prepared);
  const nouns = nounsOfYear(prepared);
  const undo = pane.host.platform.undo;
  return (
    <>
      {written && (
        <Bar intent={written.changedMeanwhile.length > 0 ? 'warning' : 'success'} focus>
          {words.done(effectsText(year, words))}{' '}
          {written.recorded ? words.yearRecorded(nouns) : words.yearNotRecorded}
          {written.changedMeanwhile.length > 0 &&
            ` ${words.changedMeanwhile(written.changedMeanwhile.map(localAddress).join(', '))}`}
        </Bar>
      )}
      {prepared.leftOut.length + doubtful.length > 0 && (
        <Bar intent="warning">
          <strong>{words.yearLeftOut}</strong>
          <ul className={styles.list}>
            {prepared.leftOut.map(({ period, why }) => (
              <li key={periodKey(period)}>
                {words.periodTitle(period)}:{' '}
                {unclearText(why.unclear, fileName, why.candidates, words.language)}
              </li>
            ))}
            {doubtful.map((problem) => {
              const { text } = problemText(problem, words.language);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        </Bar>
      )}
      <ul className={styles.months}>
        {prepared.months.map((month) => (
          <MonthCard
            key={periodKey(month.prepared.summary.period)}
            month={month}
            written={written !== undefined}
          />
        ))}
      </ul>
      {!written && (
        <div className={styles.write}>
          <Checkbox
            label={words.yearRecord(nouns)}
            checked={record}
            disabled={busy}
            onChange={(_, { checked }) => setRecord(checked === true)}
          />
          <p className={styles.hint}>{words.yearRecordHint}</p>
          <p className={styles.lead}>
            {words.will(effectsText(year, words))}
            {undo && ` ${undo === 'works' ? words.undoWorks : words.undoLost}`}
          </p>
          <Button
            appearance="primary"
            className={styles.big}
            icon={ICONS.play}
            disabledFocusable={busy}
            onClick={() => void pane.writeYear(record)}
          >
            {words.yearWrite}
          </Button>
        </div>
      )}
      {prepared.overviews.map((overview, i) => (
        <YearTable
          key={overview.year}
          overview={overview}
          months={prepared.months}
          sheet={written ? prepared.overviewSheets[i] : undefined}
        />
      ))}
    </>
  );
}

/** What the periods of the year are called together. */
const nounsOfYear = ({ months }: YearReview['prepared']): ReturnType<typeof nounsOfAll> =>
  nounsOfAll(months.map(({ prepared }) => prepared.summary.period));

/** "tô 96 ô, tạo 8 trang tổng hợp tháng và lập trang “Tổng hợp năm 2023”" */
function effectsText({ effects, prepared }: YearReview, words: YearWords): string {
  const { marked, created, updated, left } = effects;
  const nouns = nounsOfYear(prepared);
  const parts = [
    words.yearWillMark(marked),
    ...(created > 0 ? [words.yearWillCreate(created, nouns)] : []),
    ...(updated > 0 ? [words.yearWillUpdate(updated, nouns)] : []),
    ...(left > 0 ? [words.yearWillLeave(left, nouns)] : []),
  ];
  const sheets = prepared.overviewSheets.map((sheet) => `“${sheet}”`).join(', ');
  return `${parts.join(', ')}${words.and}${words.yearWillOverview(sheets)}`;
}
