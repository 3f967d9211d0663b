import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, lazy, Suspense, type ReactElement, type ReactNode } from 'react';
import type { PaneWords } from '../../messages/pane';
import { OUTCOMES } from '../../messages/pane/outcomes';
import type { WordsOf } from '../../messages/pane/words';
import { localAddress, type CellAddress } from '../../model';
import type { Ornament } from '../../workbook/port';
import type { Notice, SavedNotice, WaitingFor } from '../state/pane-state';
import { usePane, useWords, useWordsOf } from '../state/use-pane';
import { effectsText } from './effects-text';

const CarriedList = lazy(() => import('./ready/carried-list').then((m) => ({ default: m.CarriedList })));

type NoticeWording = PaneWords & WordsOf<typeof OUTCOMES>;

const ORNAMENTS = {
  looks: 'ornamentLooks',
  freeze: 'ornamentFreeze',
  chart: 'ornamentChart',
  page: 'ornamentPage',
  marks: 'ornamentMarks',
  repaint: 'ornamentRepaint',
} as const satisfies Readonly<Record<Ornament, keyof typeof OUTCOMES>>;

/** Done, but not as wished, or not before somebody does something more. */
export function isDoubtful(notice: Notice): boolean {
  switch (notice.kind) {
    case 'written':
      return (
        notice.changedMeanwhile.length > 0 || notice.marksLeft !== undefined || notice.leftOut !== undefined
      );
    case 'settings-saved':
    case 'answer-saved':
      return notice.then !== undefined && isDoubtful(notice.then);
    case 'cleared':
    case 'edited':
    case 'restored':
      return notice.marksLeft !== undefined;
    case 'saved':
      return notice.way === 'none';
    case 'copied':
      return notice.newer;
    case 'copy-refused':
    case 'waiting':
      return true;
    default:
      return false;
  }
}

/** What has just been done, in words; where a file went, and what to do if it is not seen there. */
export function NoticeWords({ notice }: { readonly notice: Notice }): ReactNode {
  const words = { ...useWords(), ...useWordsOf(OUTCOMES) };
  const lines = linesOf(notice, words);
  switch (notice.kind) {
    case 'saved':
      return (
        <>
          {lines.join(' ')} <FileLink notice={notice} />
        </>
      );
    case 'sheet-made':
      return (
        <>
          {lines.join(' ')} <SheetButton sheet={notice.sheet} />
        </>
      );
    case 'carried':
      return (
        <>
          {lines.join(' ')}
          {notice.carried.settings.length + notice.carried.acts.length > 0 && (
            <Suspense>
              <CarriedList from={notice.from} carried={notice.carried} />
            </Suspense>
          )}
        </>
      );
    default:
      return lines.map((line) => <Fragment key={line}>{line} </Fragment>);
  }
}

function linesOf(notice: Notice, words: NoticeWording): string[] {
  switch (notice.kind) {
    case 'written': {
      const { effects, changedMeanwhile, changedBefore = [] } = notice;
      return [
        words.done(effectsText(effects, words)),
        ...(changedMeanwhile.length > 0 ? [words.changedMeanwhile(cellsText(changedMeanwhile))] : []),
        ...(changedMeanwhile.length === 0 && changedBefore.length > 0
          ? [words.evaluatedAnew(cellsText(changedBefore))]
          : []),
        ...marksLeft(notice, words),
        ...(notice.leftOut
          ? [words.ornamentsRefused(notice.leftOut.map((ornament) => words[ORNAMENTS[ornament]]).join(', '))]
          : []),
      ];
    }
    case 'edited':
      return [words.editSaved(notice.sheet), ...marksLeft(notice, words)];
    case 'accepted':
      return [words.accepted(notice.unit)];
    case 'explanation-taken-back':
      return [words.explanationTakenBack(notice.unit)];
    case 'settings-saved':
    case 'answer-saved':
      return [
        notice.kind === 'settings-saved' ? words.settingsSaved : words.answerSaved,
        ...(notice.then ? linesOf(notice.then, words) : []),
      ];
    case 'carried': {
      const settings = notice.carried.settings.map(({ name }) => name);
      const acts = notice.carried.acts.map(({ unitName, form }) => `${unitName} (${form})`);
      return [
        words.carriedFrom(notice.from),
        ...(settings.length > 0 ? [words.carriedSettings(settings.length, settings.join('; '))] : []),
        ...(acts.length > 0 ? [words.carriedActs(acts.length, acts.join('; '))] : []),
        ...(settings.length + acts.length === 0 ? [words.carriedNothing] : []),
      ];
    }
    case 'carried-declined':
      return [words.carriedDeclined];
    case 'acts-recorded':
      return [words.actsRecorded];
    case 'record-taken-back':
      return [words.recordTakenBack];
    case 'form-taken':
      return [words.formTaken(notice.name), ...(notice.untilClosed ? [words.formUntilClosed] : [])];
    case 'cleared':
      return [notice.marksLeft ? words.clearedNone : words.clearedMarks, ...marksLeft(notice, words)];
    case 'restored':
      return [words.restored, ...marksLeft(notice, words)];
    case 'cancelled':
      return [words.cancelled];
    case 'saved':
      return [
        ...(notice.recorded ? [words.recorded(notice.recorded)] : []),
        ...(notice.letters ? [words.noticesMade(notice.letters)] : []),
        wayOut(notice, words),
      ];
    case 'copied':
      return [notice.newer ? words.copiedOlder : words.copied];
    case 'copy-refused':
      return [words.copyRefused];
    case 'nobody-named':
      return [words.nobodyNamed];
    case 'sheet-made':
      return [words.sheetMade(notice.sheet)];
    case 'waiting':
      return [waitingWords(notice.why, words)];
  }
}

/** "T8!E9, F9; Tổng hợp T8-2023!M12" */
function cellsText(cells: readonly CellAddress[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .map((sheet) => {
      const here = cells.filter((cell) => cell.sheet === sheet).map(localAddress);
      return `${sheet}!${here.join(', ')}`;
    })
    .join('; ');
}

function marksLeft(
  notice: { readonly marksLeft?: readonly string[] | undefined },
  words: NoticeWording,
): string[] {
  return notice.marksLeft ? [words.marksLeft(notice.marksLeft.map((sheet) => `“${sheet}”`).join(', '))] : [];
}

function waitingWords(why: WaitingFor, words: NoticeWording): string {
  switch (why) {
    case 'ambiguous-column':
      return words.waitingColumn;
    case 'edited-summary':
      return words.waitingEdited;
    case 'no-summary':
      return words.waitingSummary;
    case 'letter-lacks':
      return words.waitingLetter;
  }
}

function wayOut({ way, name, isLetter }: SavedNotice, words: NoticeWording): string {
  switch (way) {
    case 'download':
      return words.saved(name);
    case 'page':
      return isLetter ? words.savedPage(name) : words.savedPageFile(name);
    case 'copied':
      return words.savedCopied;
    case 'none':
      return isLetter ? words.savedNone : words.savedNoneFile;
  }
}

const useStyles = makeStyles({
  link: {
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  button: { display: 'block', marginTop: '6px' },
});

/** A download that nobody saw is had again by this. */
function FileLink({ notice: { link, name } }: { readonly notice: SavedNotice }): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  if (link === undefined) return null;
  return (
    <a className={styles.link} href={link} download={name}>
      {words.savedLink(name)}
    </a>
  );
}

function SheetButton({ sheet }: { readonly sheet: string }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(OUTCOMES);
  const pane = usePane();
  return (
    <Button
      size="small"
      className={styles.button}
      onClick={() => void pane.goTo([{ sheet, row: 0, column: 0 }])}
    >
      {words.sheetOpen(sheet)}
    </Button>
  );
}
