import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { readySteps, type ReadyPoint, type ReadyStep } from '../../../actions/ready';
import { PART_NAMES, readyText, type ReadyNames } from '../../../actions/ready-text';
import { registerState } from '../../../actions/register-state';
import { READY_WORK } from '../../../messages/pane/ready-work';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { indicatorTitle } from '../figures';
import { ICONS } from '../icons';
import { Point } from './point';
import { useReadyStyles } from './styles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    scrollMarginTop: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  count: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    marginLeft: '8px',
  },
  steps: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  step: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  icon: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground2 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  part: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  state: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  point: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  question: { margin: 0, whiteSpace: 'pre-line' },
});

/** What is left to do before the letter is signed: each point answered in place, those that are done ticked. */
export function Ready(): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK) };
  const pane = usePane();
  const { summary, prepared: judged } = useResult();
  const prepared = usePaneState((state) => state.prepared) ?? judged;
  const unsaved = usePaneState((state) => state.unsaved);
  const isFile = pane.host.openFile !== undefined;
  const steps = useMemo(
    () => readySteps({ prepared, summary, kept: pane.keptFrame(), unsaved: isFile ? unsaved : null }),
    [pane, prepared, summary, unsaved, isFile],
  );
  const open = steps.reduce((count, { points }) => count + points.length, 0);
  const box = useRef<HTMLElement>(null);
  const isAnswered = useRef(false);
  // The focus stays in the list: at what is open next, or at the list when all is done.
  useEffect(() => {
    if (!isAnswered.current) return;
    isAnswered.current = false;
    (box.current?.querySelector<HTMLElement>('[data-open]') ?? box.current)?.focus({ preventScroll: true });
  }, [steps]);
  const onDone = (): void => {
    isAnswered.current = true;
  };
  return (
    <section id="ready" ref={box} className={styles.box} aria-labelledby="ready-title" tabIndex={-1}>
      <h2 id="ready-title" className={styles.title}>
        {words.ready}
        <span className={styles.count}>{open === 0 ? words.readyAll : words.readyOpen(open)}</span>
      </h2>
      <ul className={styles.steps}>
        {steps.map((step) => (
          <Step key={step.part} step={step} onDone={onDone} />
        ))}
      </ul>
    </section>
  );
}

interface StepProps {
  readonly step: ReadyStep;
  readonly onDone: () => void;
}

function Step({ step: { part, points }, onDone }: StepProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(READY_WORK) };
  const settings = usePaneState((state) => state.prepared?.settings);
  const isDone = points.length === 0;
  const names: ReadyNames = {
    indicator: (id) => (settings ? indicatorTitle(id, words, settings) : id),
    period: words.period,
    cause: (code) => words.problemTitles[code],
  };
  return (
    <li className={styles.step}>
      <span className={mergeClasses(styles.icon, isDone && styles.done)}>
        {isDone ? ICONS.done : ICONS.pencil}
      </span>
      <div className={styles.body}>
        <h3 className={styles.part}>
          {words[PART_NAMES[part]]}
          {isDone && <span className={styles.state}> – {words.stepDone}</span>}
        </h3>
        {isDone && part === 'book' && <Recorded />}
        {points.map((point) => {
          const question = readyText(point, words, names);
          return (
            <div key={keyOf(point)} className={styles.point} data-open="" tabIndex={-1}>
              <p className={styles.question}>{question}</p>
              <Point point={point} question={question} onDone={onDone} />
            </div>
          );
        })}
      </div>
    </li>
  );
}

function keyOf(point: ReadyPoint): string {
  const about = 'indicator' in point ? point.indicator : 'gap' in point ? point.gap : '';
  return `${point.kind}|${about}`;
}

/** The register agrees with the letter; what was entered can be taken back. */
function Recorded(): ReactElement | null {
  const styles = useReadyStyles();
  const words = useWordsOf(READY_WORK);
  const pane = usePane();
  const { summary, prepared: judged } = useResult();
  const { open } = usePaneState((state) => state.prepared) ?? judged;
  const busy = usePaneState((state) => state.busy !== undefined);
  const { recorded } = useMemo(() => registerState({ open, summary }), [open, summary]);
  if (recorded === 0) return null;
  return (
    <div className={styles.choices}>
      <span>{words.recordedCount(recorded)}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => void pane.takeBackRecord()}>
        {words.takeBackRecord}
      </Button>
    </div>
  );
}
