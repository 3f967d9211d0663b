import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../messages/language';
import type { PaneWords } from '../../messages/pane';
import { settingsErrorText } from '../../messages/settings';
import { failureText } from '../../messages/workbook-errors';
import { localAddress } from '../../model';
import type { Failure, Notice } from '../state/pane-state';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { Bar } from './bar';
import { effectsText } from './effects-text';

/** What went wrong, or what has just been done; said aloud to screen readers too. */
export function Messages(): ReactElement {
  const words = useWords();
  const language = usePaneState((state) => state.language);
  const failure = usePaneState((state) => state.failure);
  const notice = usePaneState((state) => state.notice);
  const pane = usePane();
  const close = (
    <Button size="small" appearance="transparent" onClick={() => pane.dismiss()}>
      {words.close}
    </Button>
  );
  return (
    <div>
      <div role="alert">
        {failure && (
          <Bar intent="error" focus action={close}>
            {failureWords(failure, words, language)}
          </Bar>
        )}
      </div>
      <div role="status">
        {notice && (
          <Bar intent={isDoubtful(notice) ? 'warning' : 'success'} action={close}>
            <NoticeWords notice={notice} words={words} />
          </Bar>
        )}
      </div>
    </div>
  );
}

function isDoubtful(notice: Notice): boolean {
  return notice.kind === 'written' && notice.changedMeanwhile.length > 0;
}

function failureWords(failure: Failure, words: PaneWords, language: Language): string {
  switch (failure.kind) {
    case 'workbook':
      return failureText(failure.code, failure.name, failure.detail, language);
    case 'settings':
      return settingsErrorText(failure.error, language);
    case 'issues':
      return settingsErrorText(failure, language);
    case 'sample':
      return words.sampleFailed;
    case 'row-gone':
      return words.rowGone;
    case 'summary-gone':
      return words.summaryGone;
    case 'unexpected':
      return failure.detail === '' ? words.unexpected : `${words.unexpected} (${failure.detail})`;
  }
}

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

function NoticeWords({ notice, words }: { readonly notice: Notice; readonly words: PaneWords }): ReactNode {
  const styles = useStyles();
  switch (notice.kind) {
    case 'written':
      return [
        words.done(effectsText(notice.effects, words)),
        ...(notice.changedMeanwhile.length > 0
          ? [words.changedMeanwhile(notice.changedMeanwhile.map(localAddress).join(', '))]
          : []),
      ].join(' ');
    case 'edited':
      return words.editSaved(notice.sheet);
    case 'accepted':
      return words.accepted(notice.unit);
    case 'settings-saved':
      return words.settingsSaved;
    case 'cleared':
      return words.clearedMarks;
    case 'restored':
      return words.restored;
    case 'cancelled':
      return words.cancelled;
    case 'saved':
      return (
        <>
          {words.saved(notice.name)}{' '}
          {notice.link !== undefined && (
            <a className={styles.link} href={notice.link} download={notice.name}>
              {words.savedLink(notice.name)}
            </a>
          )}
          {notice.recorded > 0 && ` ${words.recorded(notice.recorded)}`}
        </>
      );
  }
}
