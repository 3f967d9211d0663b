import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Pane } from '../state/pane';
import { PaneProvider, usePane, usePaneState, useWords } from '../state/use-pane';
import { Header } from './header';
import { Messages } from './messages';
import { Recognised } from './recognised';
import { Run } from './run';
import { THEMES } from './theme';
import { Welcome } from './welcome';
import { useLetterBeside } from './wide';

const CarryButton = lazy(() => import('./ready/carry-button').then((m) => ({ default: m.CarryButton })));
const SheetView = lazy(() => import('./sheet/sheet-view').then((m) => ({ default: m.SheetView })));
const FirstRun = lazy(() => import('./first-run').then((m) => ({ default: m.FirstRun })));
const LetterBeside = lazy(() => import('./letter/letter-beside').then((m) => ({ default: m.LetterBeside })));
const loadResult = () => import('./result').then((m) => ({ default: m.ResultView }));
const ResultView = lazy(loadResult);
const SelfCheck = lazy(() => import('./self-check').then((m) => ({ default: m.SelfCheck })));
const ColumnsPage = lazy(() => import('./setup/columns-page').then((m) => ({ default: m.ColumnsPage })));
const YearPage = lazy(() => import('./year/year-page').then((m) => ({ default: m.YearPage })));
const RulesPage = lazy(() => import('./setup/rules-page').then((m) => ({ default: m.RulesPage })));
const SettingsPage = lazy(() => import('./setup/settings-page').then((m) => ({ default: m.SettingsPage })));

const useStyles = makeStyles({
  root: { minHeight: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-48px',
    padding: '8px 12px',
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus': { top: '8px' },
  },
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '520px',
    margin: '0 auto',
    padding: '0 12px 24px',
  },
  wide: {
    '@media (min-width: 900px)': {
      display: 'grid',
      gridTemplateColumns: '430px minmax(0, 1fr)',
      height: '100vh',
      overflow: 'hidden',
    },
  },
  // What stands outside the flow, such as the box of a tick, scrolls with it instead of lengthening the page.
  scroll: { '@media (min-width: 900px)': { position: 'relative', overflowY: 'auto', height: '100vh' } },
  sheet: {
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 900px)': {
      borderTop: 'none',
      borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
      height: '100vh',
    },
  },
});

/** The pane, whole; the same in Excel and in a browser. */
export function App({ pane }: { readonly pane: Pane }): ReactElement {
  return (
    <PaneProvider value={pane}>
      <Themed />
    </PaneProvider>
  );
}

function Themed(): ReactElement {
  const { host, store } = usePane();
  const theme = usePaneState((state) => state.theme);
  const language = usePaneState((state) => state.language);
  const words = useWords();
  useEffect(() => host.platform.watchTheme((kind) => store.set({ theme: kind })), [host, store]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  return (
    <FluentProvider theme={THEMES[theme]}>
      <Screen />
    </FluentProvider>
  );
}

function Screen(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { host } = usePane();
  const open = usePaneState((state) => state.prepared ?? state.unclear);
  const fileName = usePaneState((state) => state.fileName);
  const page = usePaneState((state) => state.page);
  const met = usePaneState((state) => state.met);
  const result = usePaneState((state) => state.result !== undefined && state.page === 'main');
  useOutcomeAhead();
  useLeaving();
  const beside = useLetterBeside();
  const [over, setOver] = useState(false);
  const showsSheet = host.openFile !== undefined && fileName !== undefined;
  return (
    <div className={mergeClasses(styles.root, showsSheet && styles.wide)}>
      <FileDrop onOver={setOver} />
      <div className={styles.scroll}>
        <main className={styles.pane} aria-label={words.title}>
          {result && (
            <a className={styles.skip} href="#result">
              {words.skip}
            </a>
          )}
          <Header />
          <Messages />
          {host.openFile !== undefined && fileName === undefined && <Welcome over={over} />}
          {!met ? (
            <Suspense fallback={null}>
              <FirstRun />
            </Suspense>
          ) : page === 'main' ? (
            <>
              {open && <Recognised />}
              {open && (
                <Suspense fallback={null}>
                  <CarryButton appearance="subtle" size="small" />
                </Suspense>
              )}
              {open && <Run />}
              {open && (
                <Suspense fallback={null}>
                  <ResultView />
                </Suspense>
              )}
              {host.platform.kind === 'excel' && (
                <Suspense fallback={null}>
                  <SelfCheck />
                </Suspense>
              )}
            </>
          ) : (
            <Suspense fallback={null}>
              {
                {
                  columns: <ColumnsPage />,
                  settings: <SettingsPage />,
                  rules: <RulesPage />,
                  year: <YearPage />,
                }[page]
              }
            </Suspense>
          )}
        </main>
      </div>
      {showsSheet && (
        <div className={styles.sheet}>
          <Suspense fallback={null}>{beside === true ? <LetterBeside /> : <SheetView />}</Suspense>
        </div>
      )}
    </div>
  );
}

/** Fetches what a click will show while people look at what was recognised, and draws it once out of sight. */
function useOutcomeAhead(): void {
  const pane = usePane();
  const isOpen = usePaneState((state) => state.prepared !== undefined);
  const isDrawn = useRef(false);
  useEffect(() => {
    if (!isOpen || isDrawn.current) return;
    isDrawn.current = true;
    void loadResult();
    pane.host.platform.whenIdle(() => {
      void import('./draw-ahead').then(({ drawAhead }) => drawAhead(pane)).catch(() => undefined);
    });
  }, [pane, isOpen]);
}

/** Closing the page asks first where something would be lost with it. */
function useLeaving(): void {
  const loses = usePaneState(({ unsaved, typing }) => unsaved || typing);
  useEffect(() => {
    if (!loses) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [loses]);
}

/** A workbook may be dropped anywhere on the page. */
function FileDrop({ onOver }: { readonly onOver: (over: boolean) => void }): null {
  const pane = usePane();
  useEffect(() => {
    if (!pane.host.openFile) return undefined;
    const over = (event: DragEvent): void => {
      event.preventDefault();
      onOver(true);
    };
    const leave = (): void => onOver(false);
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      onOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) void file.arrayBuffer().then((bytes) => pane.openFile(file.name, new Uint8Array(bytes)));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [pane, onOver]);
  return null;
}
