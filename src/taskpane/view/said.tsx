import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '../../messages/language';
import type { PaneWords } from '../../messages/pane';
import { settingsErrorText } from '../../messages/settings';
import { templateFaultText } from '../../messages/template';
import { failureText } from '../../messages/workbook-errors';
import type { Failure, Notice } from '../state/pane-state';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { Bar } from './bar';
import { isDoubtful, NoticeWords } from './notice';

interface SaidProps {
  readonly failure?: Failure | undefined;
  readonly notice?: Notice | undefined;
}

/** A failure in one plain message that takes the focus, or a notice. */
export function Said({ failure, notice }: SaidProps): ReactElement | null {
  const words = useWords();
  const language = usePaneState((state) => state.language);
  if (failure)
    return (
      <Bar intent="error" focus action={<Close />}>
        {failureWords(failure, words, language)}
      </Bar>
    );
  if (!notice) return null;
  return (
    <Bar intent={isDoubtful(notice) ? 'warning' : 'success'} action={<Close />}>
      <NoticeWords notice={notice} />
    </Bar>
  );
}

const useStyles = makeStyles({
  close: { flexShrink: 0, minWidth: 0, padding: '3px 6px' },
});

function Close(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  return (
    <Button size="small" appearance="transparent" className={styles.close} onClick={() => pane.dismiss()}>
      {words.close}
    </Button>
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
    case 'nothing-judged':
      return words.nothingJudged;
    case 'unexpected':
      return failure.detail === '' ? words.unexpected : `${words.unexpected} (${failure.detail})`;
  }
}
