import { columnsLine } from '../messages/columns';
import { fullAddress } from '../model';
import type { MonthTable, TableColumn } from '../model';
import type { Settings } from '../settings';
import { indicatorsOf, withStandIns } from '../settings';
import { indicatorName } from './summary/indicator-name';

/** A column of the sheet and what it was read as. */
export interface ColumnJson {
  readonly cell: string;
  readonly heading: string;
  readonly indicator: string | null;
  readonly part: string | null;
  readonly span: string | null;
}

/** Figures, and what belongs to figures of ours: a field, a remark. */
function countedColumns({ layouts }: MonthTable): TableColumn[] {
  return layouts
    .flatMap(({ columns }) => columns)
    .filter(
      ({ meaning, figures }) => meaning?.role !== 'rank' && (meaning !== undefined || figures !== 'none'),
    );
}

/** Every column of figures: what it was read as, null where it was left aside. */
export function columnsJson(table: MonthTable): ColumnJson[] {
  return countedColumns(table).map(({ heading, path, meaning }) => ({
    cell: fullAddress(heading),
    heading: path.join(' › '),
    indicator: meaning?.indicator ?? null,
    part: meaning?.role ?? null,
    span: meaning?.span ?? null,
  }));
}

/** What became of a month's columns of figures. */
export interface ColumnUse {
  readonly judged: readonly TableColumn[];
  /** Left aside or known but judged by no rule; those that could be taken up say so by their figures. */
  readonly aside: readonly TableColumn[];
  /** "9 cột số liệu: 4 được xét, 5 chưa xét (đúng hạn, mức độ hài lòng …)" */
  readonly line: string;
}

/** Which columns the active rules look at, and which they leave. */
export function columnUse(table: MonthTable, settings: Settings): ColumnUse {
  const columns = countedColumns(table);
  const kept = new Set(columns.flatMap(({ meaning }) => (meaning ? [meaning.indicator] : [])));
  const wanted = new Set(
    settings.rules.flatMap((entry) => withStandIns(indicatorsOf(entry), settings, (id) => kept.has(id))),
  );
  const notes = new Set(settings.indicators.filter(({ kind }) => kind === 'note').map(({ id }) => id));
  const isJudged = ({ meaning }: TableColumn): boolean =>
    meaning !== undefined && (wanted.has(meaning.indicator) || notes.has(meaning.indicator));
  const judged = columns.filter(isJudged);
  const aside = columns.filter((column) => !isJudged(column));
  const names = aside.map(({ meaning, path }) =>
    meaning ? indicatorName(meaning.indicator, settings) : (path.at(-1) ?? ''),
  );
  return { judged, aside, line: columnsLine(columns.length, judged.length, [...new Set(names)]) };
}
