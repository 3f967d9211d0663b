import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ANSWERS } from '../../../messages/pane/answers';
import type { ProblemFacts } from '../../../model';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { useQuestionStyles } from './styles';

/** Which of the sheets that speak of one period is meant, for as long as the pane is open. */
export function Sheets({ period, used, others }: ProblemFacts['two-sheets']): ReactElement {
  const styles = useQuestionStyles();
  const words = useWordsOf(ANSWERS);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  return (
    <fieldset className={styles.question}>
      <legend className={styles.ask}>{words.askSheet}</legend>
      <div className={styles.choices}>
        {[used, ...others].map((sheet) => (
          <Button
            key={sheet}
            size="small"
            disabledFocusable={busy}
            onClick={() => void pane.choose({ sheet, period })}
          >
            {sheet}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}
