import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../messages/language';
import type { PaneWords } from '../../messages/pane';
import { settingsErrorText } from '../../messages/settings';
import { templateFaultText } from '../../messages/template';
import { failureText } from '../../messages/workbook-errors';
import type { Failure } from '../state/pane-state';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { Bar } from './bar';
import { isDoubtful, NoticeWords } from './notice';

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
            <NoticeWords notice={notice} />
          </Bar>
        )}
      </div>
    </div>
  );
}

function failureWords(failure: Failure, words: PaneWords, language: Language): string {
  switch (failure.kind) {
    case 'workbook':
      return failureText(failure.code, failure.name, failure.detail, language);
    case 'settings':
      return settingsErrorText(failure.error, language);
    case 'issues':
      return settingsErrorText(failure, language);
    case 'form':
      return templateFaultText(failure.fault, failure.name, language);
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
