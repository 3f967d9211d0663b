import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { FindingGroup } from '../../../model';
import { MARK_LOOKS } from '../../../reporting/marks/looks';
import { markedCells } from '../../state/effects';
import { usePaneState, useWords } from '../../state/use-pane';
import { usedSize } from './merged';
import { SheetTable } from './sheet-table';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', maxHeight: '100vh' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'flex', alignItems: 'center', gap: '6px' },
  swatch: {
    padding: '0 6px',
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: 'none',
    fontSize: tokens.fontSizeBase200,
  },
  scroller: {
    flexGrow: 1,
    minHeight: '320px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  more: { display: 'flex', alignItems: 'center', gap: '8px', padding: '8px 12px' },
});

/** Rows drawn at once: enough for a province's communes, few enough for an old computer. */
const PAGE = 100;

/** The workbook's sheets where no Excel shows them, with the marks as they stand. */
export function SheetView(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  // The table is the largest thing on the page: it follows when there is time.
  const sheets = useDeferredValue(usePaneState((state) => state.sheets));
  const result = useDeferredValue(usePaneState((state) => state.result));
  const target = usePaneState((state) => state.target);
  const judged = usePaneState((state) => state.prepared?.evaluation.sheet);
  const layout = usePaneState((state) => state.prepared?.table.layouts[0]);
  const [chosen, setChosen] = useState<string>();
  const [shown, setShown] = useState(PAGE);
  const scroller = useRef<HTMLDivElement>(null);

  const content = sheets.find((sheet) => sheet.name === (chosen ?? judged)) ?? sheets[0];
  const name = content?.name;
  const marks = useMemo(
    () =>
      result?.marked === true
        ? markedCells(result.summary, result.prepared.table, shown).filter(({ cell }) => cell.sheet === name)
        : [],
    [result, shown, name],
  );
  const targets = useMemo(() => (target ?? []).filter(({ sheet }) => sheet === name), [target, name]);
  useEffect(() => setChosen(undefined), [judged]);
  useEffect(() => {
    const [first] = target ?? [];
    if (!target || !first) return;
    setChosen(first.sheet);
    setShown((rows) => Math.max(rows, first.row + 20));
  }, [target]);
  useEffect(() => {
    const [first] = target ?? [];
    if (!first || first.sheet !== name) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${first.row}:${first.column}"]`);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    cell?.scrollIntoView({ block: 'center', inline: 'center', behavior: still ? 'auto' : 'smooth' });
    cell?.focus({ preventScroll: true });
  }, [target, name, shown]);

  if (!content) return null;
  const { rows } = usedSize(content);
  return (
    <section className={styles.view} aria-label={words.sheetView}>
      <div className={styles.bar}>
        <h2 className={styles.title}>{words.sheetView}</h2>
        <Select
          size="small"
          aria-label={words.sheetView}
          value={content.name}
          onChange={(_, { value }) => setChosen(value)}
        >
          {sheets.map((sheet) => (
            <option key={sheet.name}>{sheet.name}</option>
          ))}
        </Select>
        {marks.length > 0 && <Legend />}
      </div>
      <div ref={scroller} className={styles.scroller} tabIndex={0} role="region" aria-label={content.name}>
        <SheetTable
          content={content}
          rows={Math.min(shown, rows)}
          marks={marks}
          target={targets}
          nameColumn={layout?.sheet === content.name ? layout.unitColumn : undefined}
        />
        {shown < rows && (
          <div className={styles.more}>
            {words.rowsShown(shown, rows)}
            <Button size="small" onClick={() => setShown(shown + PAGE)}>
              {words.rowsMore}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function Legend(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const names: readonly (readonly [FindingGroup, string])[] = [
    ['warn', words.markWarn],
    ['low', words.markLow],
    ['commend', words.markCommend],
  ];
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      {names.map(([look, text]) => {
        const { fill, color, bold, italic } = MARK_LOOKS[look];
        return (
          <li key={look} className={styles.key}>
            <span
              className={styles.swatch}
              style={{
                backgroundColor: fill,
                color,
                fontWeight: bold ? 700 : 400,
                fontStyle: italic ? 'italic' : 'normal',
              }}
            >
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
