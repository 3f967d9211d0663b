import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { PaneWords } from '../../messages/pane';
import { problemText } from '../../messages/problems';
import type { Problem, Severity } from '../../model';
import { indicatorTexts } from '../../reporting/summary/indicator-name';
import { causesOf, countBySeverity } from '../state/groups';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { Answers } from './answers/answers';
import { cellName } from './figures';
import { ICONS, SEVERITY_ICONS } from './icons';
import { useInPortions } from './in-portions';
import { useRowButton } from './row-button';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  quiet: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    paddingTop: '10px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  grave: { border: `2px solid ${tokens.colorPaletteRedBorder2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  lead: { margin: 0, flexGrow: 1, color: tokens.colorNeutralForeground2 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  cause: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteYellowForeground2 },
  notice: { color: tokens.colorNeutralForeground2 },
  todo: { margin: '2px 0 0 28px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: '4px 0 0 28px', padding: 0, listStyle: 'none' },
  link: { display: 'block', padding: '4px 6px' },
  where: { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline', marginRight: '6px' },
});

/** Data problems by cause: where, what was found, what was expected, what to do. ↑ and ↓ walk through them. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const causes = causesOf(problems);
  const count = countBySeverity(problems);
  const box = useRef<HTMLElement>(null);
  const [at, setAt] = useState(-1);

  // What blocks a verdict is brought to attention, as an error summary should be.
  const grave = count.error > 0;
  useEffect(() => {
    if (grave) box.current?.focus({ preventScroll: true });
  }, [grave]);

  const walk = (by: number): void => {
    const links = [...(box.current?.querySelectorAll<HTMLButtonElement>('[data-problem]') ?? [])];
    if (links.length === 0) return;
    const focused = links.findIndex((link) => link === document.activeElement);
    const from = focused >= 0 ? focused : at;
    const next = (from + by + links.length) % links.length;
    setAt(next);
    links[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    walk(event.key === 'ArrowDown' ? 1 : at < 0 ? 0 : -1);
  };

  if (problems.length === 0)
    return (
      <p id="problems" className={styles.hint} tabIndex={-1}>
        {words.noProblems}
      </p>
    );
  return (
    // The keys are a shortcut beside the buttons and Tab; the region itself is no control.
    <section
      id="problems"
      ref={box}
      className={mergeClasses(styles.box, grave && styles.grave)}
      aria-labelledby="problems-title"
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <h2 id="problems-title" className={styles.title}>
        {count.error + count.warning > 0 ? words.summaryLead : words.noticesLead}
      </h2>
      <div className={styles.line}>
        <p className={styles.lead}>{countText(count, words)}</p>
        <Button
          size="small"
          icon={ICONS.up}
          aria-label={words.previousProblem}
          title={words.previousProblem}
          onClick={() => walk(at < 0 ? 0 : -1)}
        />
        <Button
          size="small"
          icon={ICONS.down}
          aria-label={words.nextProblem}
          title={words.nextProblem}
          onClick={() => walk(1)}
        />
      </div>
      <p className={styles.hint}>{words.keys}</p>
      {causes
        .filter(({ severity }) => severity !== 'notice')
        .map(({ code, severity, problems: alike }) => (
          <Cause key={`${code}|${severity}`} severity={severity} problems={alike} />
        ))}
      {count.notice > 0 && (
        <div className={styles.quiet}>
          {count.error + count.warning > 0 && <p className={styles.hint}>{words.notices(count.notice)}</p>}
          {causes
            .filter(({ severity }) => severity === 'notice')
            .map(({ code, severity, problems: alike }) => (
              <Cause key={`${code}|${severity}`} severity={severity} problems={alike} />
            ))}
        </div>
      )}
    </section>
  );
}

interface CauseProps {
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

function Cause({ severity, problems }: CauseProps): ReactElement | null {
  const styles = useStyles();
  const rowButton = useRowButton();
  const words = useWords();
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const home = usePaneState((state) => state.prepared?.evaluation.sheet ?? '');
  const settings = usePaneState((state) => state.prepared?.settings);
  const texts = settings && indicatorTexts(settings);
  const { shown, more } = useInPortions(problems);
  const [first] = problems;
  if (!first) return null;
  const title = problemText(first, language, texts);
  return (
    <div>
      <h3 className={mergeClasses(styles.cause, styles[severity])}>
        {SEVERITY_ICONS[severity]}
        <span>
          {words[severity]}: {words.problemTitles[first.code]} ({problems.length})
        </span>
      </h3>
      <p className={styles.todo}>
        {words.expected}: {title.expected}. {title.todo}
      </p>
      <Answers problems={problems} home="problems" />
      <ul className={styles.list}>
        {shown.map((problem, i) => {
          const { cell } = problem;
          const text = problemText(problem, language, texts);
          return (
            <li key={i}>
              <button
                type="button"
                data-problem=""
                className={mergeClasses(rowButton, styles.link)}
                onClick={() => void pane.goTo(cell ? [cell] : [])}
              >
                {cell && <span className={styles.where}>{cellName(cell, home)}</span>}
                {[problem.unit, text.found || text.text].filter(Boolean).join(': ')}
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}

function countText(count: Readonly<Record<Severity, number>>, words: PaneWords): string {
  return [
    count.error > 0 && words.errors(count.error),
    count.warning > 0 && words.warnings(count.warning),
    count.notice > 0 && words.notices(count.notice),
  ]
    .filter((part) => part !== false)
    .join(', ');
}
