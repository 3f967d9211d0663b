import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import { parsePeriodKey, type SummaryRow } from '../../../model';
import { usePane, usePaneState, useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { cellName, distinctCells } from '../figures';
import { ICONS } from '../icons';
import { Numbers } from './numbers';
import { OrdinalField } from './ordinal-field';
import { stepText } from './step-text';

const Rewrite = lazy(() => import('./rewrite').then((m) => ({ default: m.Rewrite })));

const AcceptForm = lazy(() => import('./accept-form').then((m) => ({ default: m.AcceptForm })));

const useStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '2px 10px 12px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  remark: {
    margin: 0,
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorPaletteYellowForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What a finding rests on, and what the officer can do with it. */
export function Explanation({ row }: { readonly row: SummaryRow }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const result = useResult();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [rewriting, setRewriting] = useState(false);
  const [accepting, setAccepting] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const { finding } = row;
  const cells = finding ? distinctCells(finding.evidence.map(({ cell }) => cell)) : [];
  const home = result.summary.sourceSheet;
  return (
    <div className={styles.body}>
      {row.remark !== '' && <p className={styles.remark}>{row.remark}</p>}
      {rewriting ? (
        <Suspense fallback={null}>
          <Rewrite
            row={row}
            onClose={() => {
              setRewriting(false);
              buttons.current?.querySelector<HTMLElement>('[data-rewrite]')?.focus();
            }}
          />
        </Suspense>
      ) : (
        <p className={styles.text} lang="vi">
          {row.text.current}
        </p>
      )}
      {finding && (
        <>
          <p className={styles.text}>
            <span className={styles.label}>{words.rule}: </span>
            {words.rules[finding.rule] ?? finding.rule}
          </p>
          <Numbers finding={finding} />
        </>
      )}
      {row.group === 'warn' && finding && (
        <p className={styles.text}>
          <span className={styles.label}>{words.step}: </span>
          {stepText(row, words)}. {earlierText(finding.earlierActs)}
        </p>
      )}
      {cells.length > 0 && (
        <p className={styles.hint}>
          {words.cells}: {cells.map((cell) => cellName(cell, home)).join(', ')}
        </p>
      )}
      <div ref={buttons} className={styles.buttons}>
        {finding && (
          <Button
            size="small"
            icon={ICONS.target}
            onClick={() => void pane.goTo([...cells, finding.nameCell])}
          >
            {words.goTo}
          </Button>
        )}
        <Button
          size="small"
          icon={ICONS.pencil}
          data-rewrite=""
          disabledFocusable={busy || rewriting}
          onClick={() => setRewriting(true)}
        >
          {words.rewrite}
        </Button>
        {row.state === 'hand' && (
          <Button
            size="small"
            icon={ICONS.bin}
            disabledFocusable={busy}
            aria-label={`${words.remove}: ${row.unitName || row.text.current}`}
            onClick={() => void pane.edit({ kind: 'remove', key: row.key })}
          >
            {words.remove}
          </Button>
        )}
        {row.group === 'warn' && finding && (
          <Button
            size="small"
            disabledFocusable={busy || accepting}
            title={words.acceptHint}
            onClick={() => setAccepting(true)}
          >
            {words.accept}
          </Button>
        )}
      </div>
      {accepting && (
        <Suspense fallback={null}>
          <AcceptForm row={row} onClose={() => setAccepting(false)} />
        </Suspense>
      )}
      <Checkbox
        label={words.inLetter}
        checked={row.inLetter.current}
        disabled={busy}
        onChange={(_, { checked }) =>
          void pane.edit({ kind: 'inLetter', key: row.key, inLetter: checked === true })
        }
      />
      {row.group === 'warn' && <OrdinalField row={row} />}
    </div>
  );

  function earlierText(acts: readonly string[]): string {
    if (acts.length === 0) return words.earlierNone;
    const months = acts.map((act) => {
      const period = parsePeriodKey(act);
      return period ? words.period(period) : act;
    });
    return words.earlierActs(acts.length, months.join(', '));
  }
}
