import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, type ReactElement } from 'react';
import { columnCounts } from '../state/column-choices';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { Choices } from './choices';
import { Facts } from './facts';
import { ICONS } from './icons';
import { useRowButton } from './row-button';
import { Unclear } from './unclear';

const BadSettings = lazy(() => import('./answers/bad-settings').then((m) => ({ default: m.BadSettings })));

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  folded: { padding: '4px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  body: { display: 'flex', flexDirection: 'column', gap: '10px' },
  unfolded: { padding: '8px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
  },
  line: { display: 'flex', alignItems: 'center', gap: '6px', padding: '6px 8px' },
  summary: { flexGrow: 1, minWidth: 0 },
  grow: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  chevron: { display: 'flex', transform: 'rotate(-90deg)' },
  turned: { transform: 'none' },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What was recognised, each part open to correction; one line of it once the month is evaluated. */
export function Recognised(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const fresh = usePaneState((state) => state.result?.fresh === true);
  if (fresh) return <Folded />;
  return (
    <section className={styles.card} aria-labelledby="recognised">
      <div className={styles.body}>
        <div className={styles.head}>
          <h2 id="recognised" className={styles.title}>
            {words.recognised}
          </h2>
          <SettingsButton isNarrow={false} />
        </div>
        <Body />
      </div>
    </section>
  );
}

/** "T8 · 8/2023 · 27/27 cột ▸ Đánh giá lại": opens what it sums up. */
function Folded(): ReactElement | null {
  const styles = useStyles();
  const rowButton = useRowButton();
  const words = useWords();
  const pane = usePane();
  const id = useId();
  const prepared = usePaneState((state) => state.prepared);
  const busy = usePaneState((state) => state.busy !== undefined);
  const isOpen = usePaneState((state) => state.unfolded);
  if (!prepared) return null;
  const { known, all } = columnCounts(prepared.table.layouts[0]);
  const parts = [
    prepared.evaluation.sheet,
    words.period(prepared.evaluation.period),
    words.columnsShort(known, all),
  ];
  return (
    <section className={mergeClasses(styles.card, styles.folded)} aria-label={words.recognised}>
      <div className={styles.head}>
        <h2 className={mergeClasses(styles.title, styles.grow)}>
          <button
            type="button"
            className={mergeClasses(rowButton, styles.line)}
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={`${words.recognised}: ${parts.join(' · ')}`}
            onClick={() => pane.store.set({ unfolded: !isOpen })}
          >
            <span className={styles.summary}>{parts.join(' · ')}</span>
            <span className={mergeClasses(styles.chevron, isOpen && styles.turned)}>{ICONS.chevron}</span>
          </button>
        </h2>
        <Button size="small" icon={ICONS.play} disabledFocusable={busy} onClick={() => void pane.evaluate()}>
          {words.evaluateAgain}
        </Button>
        <SettingsButton isNarrow />
      </div>
      <div
        id={id}
        hidden={!isOpen}
        className={isOpen ? mergeClasses(styles.body, styles.unfolded) : undefined}
      >
        {isOpen && <Body />}
      </div>
    </section>
  );
}

function SettingsButton({ isNarrow }: { readonly isNarrow: boolean }): ReactElement | null {
  const words = useWords();
  const pane = usePane();
  const isReady = usePaneState((state) => state.prepared !== undefined);
  if (!isReady) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={ICONS.settings}
      data-opens="settings"
      aria-label={words.settings}
      title={words.settings}
      onClick={() => pane.showPage('settings')}
    >
      {isNarrow ? undefined : words.settings}
    </Button>
  );
}

function Body(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const prepared = usePaneState((state) => state.prepared);
  const earlier = usePaneState((state) => state.earlier);
  const fresh = usePaneState((state) => state.result?.fresh === true);
  return (
    <>
      <Choices />
      <Unclear />
      {prepared?.problems.some(({ code }) => code === 'bad-setting') && (
        <Suspense fallback={null}>
          <BadSettings problems={prepared.problems} preset={prepared.settings.preset} />
        </Suspense>
      )}
      {prepared && <Facts />}
      {earlier && !fresh && (
        <p className={styles.note}>
          {words.earlier(earlier.summary.evaluatedAt, earlier.summary.sourceSheet)}{' '}
          {earlier.changed > 0 ? words.earlierChanged(earlier.changed) : words.earlierSame}
        </p>
      )}
    </>
  );
}
