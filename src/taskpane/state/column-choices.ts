import type { ColumnMeaning, ColumnRole, ColumnSpan, TableLayout } from '../../model';
import type { Settings, SettingsPatch } from '../../settings';

/** How many columns were recognised, of those that were and those to be asked about. */
export function columnCounts(layout: TableLayout | undefined): {
  readonly known: number;
  readonly all: number;
} {
  const columns = layout?.columns ?? [];
  const known = columns.filter(({ meaning }) => meaning !== undefined).length;
  const asked = columns.filter(({ meaning, candidates }) => !meaning && candidates.length > 0).length;
  return { known, all: known + asked };
}

/** "payment|rate|month"; "" for a column that is not used. */
export type MeaningKey = string;

export function meaningKey(meaning: ColumnMeaning | undefined | null): MeaningKey {
  return meaning ? [meaning.indicator, meaning.role, meaning.span].join('|') : '';
}

const ROLES: Readonly<Record<Settings['indicators'][number]['kind'], readonly ColumnRole[]>> = {
  rate: ['rate', 'numerator', 'denominator', 'target', 'rank'],
  count: ['count', 'field'],
  note: ['note'],
  score: ['rate', 'maximum', 'rank'],
  amount: ['rate'],
};
const SPANS: Readonly<Record<ColumnRole, readonly ColumnSpan[]>> = {
  rate: ['month', 'previous', 'cumulative', 'lastYear'],
  numerator: ['month', 'previous', 'cumulative', 'lastYear'],
  denominator: ['month', 'previous', 'cumulative', 'lastYear'],
  count: ['month', 'cumulative'],
  field: ['month'],
  note: ['month'],
  maximum: ['month'],
  target: ['month'],
  rank: ['month', 'previous'],
};

/** Everything a column can mean under these settings. */
export function possibleMeanings(settings: Settings): ColumnMeaning[] {
  return settings.indicators
    .filter(({ enabled }) => enabled)
    .flatMap(({ id, kind }) =>
      ROLES[kind].flatMap((role) => SPANS[role].map((span) => ({ indicator: id, role, span }))),
    );
}

/** What to remember of a table whose columns people looked through. */
export function mappingPatch(
  layout: TableLayout,
  chosen: ReadonlyMap<number, MeaningKey>,
  settings: Settings,
): SettingsPatch {
  const meanings = new Map(possibleMeanings(settings).map((meaning) => [meaningKey(meaning), meaning]));
  return {
    reading: {
      mappings: [
        {
          signature: layout.headerSignature,
          columns: layout.columns.map(({ column, meaning }) => {
            const key = chosen.get(column);
            return { column, meaning: key === undefined ? (meaning ?? null) : (meanings.get(key) ?? null) };
          }),
        },
      ],
    },
  };
}
