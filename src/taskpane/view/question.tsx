import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { SAFETY } from '../../messages/pane/safety';
import type { Answer } from '../state/keep-safe';
import type { Asking } from '../state/pane-state';
import { usePane, usePaneState, useWordsOf } from '../state/use-pane';
import { Bar } from './bar';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
});

/** Asks before something is lost; Escape stays. */
export function Question({ asking }: { readonly asking: Asking }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(SAFETY);
  const pane = usePane();
  const fileName = usePaneState((state) => state.fileName) ?? '';
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector('button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const isLeaving = asking.kind === 'leave' || asking.kind === 'close';
  const text = isLeaving ? words.askLeave : words.askReplace(fileName);
  const answers: readonly (readonly [Answer, string])[] = isLeaving
    ? [
        ['stay', words.stay],
        ['discard', words.leaveBehind],
      ]
    : [
        ['save', words.saveFirst],
        ['discard', words.openAnyway],
        ['stay', words.stay],
      ];
  return (
    <div
      ref={box}
      role="alertdialog"
      aria-label={text}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        void pane.settle('stay');
      }}
    >
      <Bar intent="warning">
        {text}
        <div className={styles.buttons}>
          {answers.map(([answer, name], i) => (
            <Button
              key={answer}
              size="small"
              appearance={i === 0 ? 'primary' : 'secondary'}
              onClick={() => void pane.settle(answer)}
            >
              {name}
            </Button>
          ))}
        </div>
      </Bar>
    </div>
  );
}
