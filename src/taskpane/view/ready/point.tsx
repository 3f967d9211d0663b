import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReadyPoint } from '../../../actions/ready';
import { READY_WORK } from '../../../messages/pane/ready-work';
import type { SettingsPatch } from '../../../settings';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Answers } from '../answers/answers';
import { useShowTab } from '../show-tab';
import { EarlierActs } from './earlier-acts';
import { FrameForm } from './frame-form';
import { useReadyStyles } from './styles';
import { TargetForm } from './target-form';

interface PointProps {
  readonly point: ReadyPoint;
  /** The point in words, as its form is called. */
  readonly question: string;
  /** Something settles it: the focus then goes to what is open next. */
  readonly onDone: () => void;
}

/** What answers an open point, in place. */
export function Point({ point, question, onDone }: PointProps): ReactElement | null {
  const styles = useReadyStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK) };
  const pane = usePane();
  const showTab = useShowTab();
  const busy = usePaneState((state) => state.busy !== undefined);
  const does = (work: Promise<void>): void => {
    onDone();
    void work;
  };
  const answer = (patch: SettingsPatch): void => does(pane.answerReady(patch));
  const button = (name: string, onClick: () => void, isMain = false): ReactElement => (
    <Button
      size="small"
      appearance={isMain ? 'primary' : 'secondary'}
      disabledFocusable={busy}
      onClick={onClick}
    >
      {name}
    </Button>
  );
  switch (point.kind) {
    case 'nothing-judged':
    case 'gap':
    case 'record-waits':
      return null;
    case 'mend':
      return (
        <div className={styles.choices}>{button(words.showData, () => showTab('problems', 'problems'))}</div>
      );
    case 'columns':
      return (
        <div className={styles.choices}>{button(words.chooseColumns, () => pane.showPage('columns'))}</div>
      );
    case 'questions':
      return <Answers problems={point.problems} home="ready" />;
    case 'no-column':
      return (
        <div className={styles.choices}>
          {button(words.notFollowed, () => answer({ indicators: [{ id: point.indicator, enabled: false }] }))}
          {button(words.chooseColumns, () => pane.showPage('columns'))}
        </div>
      );
    case 'target':
      return (
        <TargetForm indicator={point.indicator} question={question} from={point.from} onAnswer={answer} />
      );
    case 'earlier-acts':
      return <EarlierActs period={point.period} onAnswer={answer} onDone={onDone} />;
    case 'authority-differs': {
      const { superior } = point;
      return (
        <div className={styles.choices}>
          {superior !== undefined && button(words.isSuperior, () => answer({ authority: { superior } }))}
          {button(words.openSettings, () => pane.showPage('settings'))}
        </div>
      );
    }
    case 'frame':
      return (
        <FrameForm
          fields={point.fields}
          question={question}
          onKeep={(values) => does(pane.keepFrame(values))}
        />
      );
    case 'record':
      return (
        <div className={styles.choices}>
          {button(
            point.recorded === 0 ? words.recordAll : words.updateRecord,
            () => does(pane.recordNow()),
            true,
          )}
        </div>
      );
    case 'save':
      return (
        <div className={styles.choices}>{button(words.saveFile, () => does(pane.saveWorkbook()), true)}</div>
      );
  }
}
