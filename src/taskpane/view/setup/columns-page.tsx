import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { PaneWords } from '../../../messages/pane';
import { columnLetters, type ColumnMeaning, type Period, type TableColumn } from '../../../model';
import { columnUse } from '../../../reporting/columns';
import type { Settings } from '../../../settings';
import { mappingPatch, meaningKey, possibleMeanings, type MeaningKey } from '../../state/column-choices';
import { usePane, usePaneState, useTyping, useWords } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { PageFoot, SetupPage } from './page';
import { TableFrameForm } from './table-frame';
import { TakeUpColumn } from './take-up';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  use: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  asked: { border: `2px solid ${tokens.colorPaletteRedBorder2}` },
  head: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  ask: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  save: { width: '100%', maxWidth: 'none' },
});

/** Which column is what: the sheet's own headers and values beside each proposal, ambiguous ones asked first. */
export function ColumnsPage(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const prepared = usePaneState((state) => state.prepared);
  const busy = usePaneState((state) => state.busy !== undefined);
  const [chosen, setChosen] = useState<ReadonlyMap<number, MeaningKey>>(new Map());
  useTyping(chosen.size > 0);
  const layout = prepared?.table.layouts[0];
  if (!prepared || !layout) return null;
  const { settings } = prepared;
  const use = columnUse(prepared.table, settings);
  const isAside = (column: TableColumn): boolean => use.aside.includes(column) && !isAsked(column);
  const weight = (column: TableColumn): number => (isAsked(column) ? 2 : isAside(column) ? 1 : 0);
  const columns = [...layout.columns].sort((a, b) => weight(b) - weight(a));
  return (
    <SetupPage title={words.columnsTitle}>
      <p className={styles.lead}>{words.columnsLead}</p>
      <p className={styles.use} lang="vi">
        {use.line}
      </p>
      <TableFrameForm layout={layout} />
      <ul className={styles.list}>
        {columns.map((column) => (
          <Column
            key={column.column}
            column={column}
            settings={settings}
            value={chosen.get(column.column) ?? meaningKey(column.meaning)}
            onChoose={(key) => setChosen(new Map([...chosen, [column.column, key]]))}
          >
            {isAside(column) && column.figures === 'figures' && (
              <TakeUpColumn column={column} layout={layout} settings={settings} />
            )}
          </Column>
        ))}
      </ul>
      <PageFoot>
        <Button
          appearance="primary"
          className={styles.save}
          disabledFocusable={busy || chosen.size === 0}
          onClick={() => void pane.saveSettings(mappingPatch(layout, chosen, settings))}
        >
          {words.columnsSave}
        </Button>
      </PageFoot>
    </SetupPage>
  );
}

function isAsked({ meaning, candidates }: TableColumn): boolean {
  return !meaning && candidates.length > 0;
}

interface ColumnProps {
  readonly column: TableColumn;
  readonly settings: Settings;
  readonly value: MeaningKey;
  readonly onChoose: (key: MeaningKey) => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

function Column({ column, settings, value, onChoose, children }: ColumnProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const name = words.columnOf(columnLetters(column.column));
  const period = usePaneState((state) => state.prepared?.evaluation.period);
  const asked = isAsked(column) && value === '';
  const others = possibleMeanings(settings).filter(
    (meaning) => !column.candidates.some((candidate) => meaningKey(candidate) === meaningKey(meaning)),
  );
  return (
    <li className={mergeClasses(styles.column, asked && styles.asked)}>
      <span className={styles.head}>
        {name}: {column.path.join(' › ')}
      </span>
      {column.samples.length > 0 && (
        <span className={styles.small}>
          {words.samples}: {column.samples.join(' · ')}
        </span>
      )}
      <Select size="small" aria-label={name} value={value} onChange={(_, data) => onChoose(data.value)}>
        <option value="">{words.columnUnused}</option>
        {[...column.candidates, ...others].map((meaning) => (
          <option key={meaningKey(meaning)} value={meaningKey(meaning)}>
            {meaningText(meaning, words, settings, period)}
          </option>
        ))}
      </Select>
      <span className={mergeClasses(styles.small, asked && styles.ask)}>
        {asked ? words.columnAsk : column.decidedBy === 'user' ? words.columnByUser : column.why}
      </span>
      {children}
    </li>
  );
}

function meaningText(
  { indicator, role, span }: ColumnMeaning,
  words: PaneWords,
  settings: Settings,
  period: Period | undefined,
): string {
  const roles = {
    rate: words.roleRate,
    numerator: words.roleNumerator,
    denominator: words.roleDenominator,
    count: words.roleCount,
    field: words.roleField,
    note: words.roleNote,
    maximum: words.roleMaximum,
    target: words.roleTarget,
    rank: words.roleRank,
  };
  const spans = {
    month: words.spanMonth(period),
    previous: words.spanPrevious(period),
    cumulative: words.spanCumulative,
    lastYear: words.spanLastYear,
  };
  return `${indicatorTitle(indicator, words, settings)}, ${roles[role]}, ${spans[span]}`;
}
