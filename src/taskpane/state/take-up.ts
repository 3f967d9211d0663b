import {
  rate,
  type ColumnRole,
  type Direction,
  type IndicatorKind,
  type Rate,
  type TableColumn,
  type TableLayout,
} from '../../model';
import { ownRule, type Wanted } from '../../rules';
import type { Settings, SettingsPatch } from '../../settings';

/** Kinds of figures a single column can hold. */
export type TakenKind = Exclude<IndicatorKind, 'note'>;

/** What people say of a column that no rule looks at. */
export interface TakeUp {
  readonly name: string;
  readonly kind: TakenKind;
  readonly better: Direction;
  readonly compared: 'average' | 'target' | 'level' | 'zero';
  /** Hundredths of the indicator's unit; asked for a level. */
  readonly level: Rate | undefined;
}

/** What figures of a kind can be compared with without knowing anything else. */
export const COMPARED: Readonly<Record<TakenKind, readonly TakeUp['compared'][]>> = {
  rate: ['average', 'target', 'level'],
  score: ['average', 'target', 'level'],
  amount: ['target', 'level'],
  count: ['zero', 'target', 'level'],
};

const ROLE: Readonly<Record<TakenKind, ColumnRole>> = {
  rate: 'rate',
  score: 'rate',
  amount: 'rate',
  count: 'count',
};

/** What is proposed for a column: the name of its heading, and what its indicator is known to be. */
export function proposedFor({ path, meaning }: TableColumn, settings: Settings): TakeUp {
  const known = settings.indicators.find(({ id }) => id === meaning?.indicator);
  const kind = known === undefined || known.kind === 'note' ? 'rate' : known.kind;
  const [compared = 'level'] = COMPARED[kind];
  return { name: path.at(-1) ?? '', kind, better: known?.better ?? 'higher', compared, level: undefined };
}

/**
 * Takes a column up into the evaluation: an indicator of people's own where the column is none yet, what the column
 * means, and a row that lists whoever is worse.
 */
export function takeUpPatch(
  { name, kind, better, compared, level }: TakeUp,
  column: TableColumn,
  layout: TableLayout,
  settings: Settings,
): SettingsPatch {
  const known = column.meaning?.indicator;
  const id = known ?? free(idOf(name), new Set(settings.indicators.map((indicator) => indicator.id)));
  const ruleId = free(`${idOf(name)} kém`, new Set(settings.rules.map(({ rule }) => rule)));
  const wanted: Wanted =
    compared === 'level' ? { with: 'level', level: level ?? rate(0) } : { with: compared };
  const row = ownRule(
    ruleId,
    { group: 'low', indicators: [id], span: 'period', wanted, units: 'all' },
    better,
  );
  const rules = { [ruleId]: { row } };
  if (known !== undefined) return { rules };
  return {
    rules,
    indicators: [{ id, kind, better, name: name.trim() }],
    reading: {
      mappings: [
        {
          signature: layout.headerSignature,
          columns: layout.columns.map(({ column: at, meaning }) => ({
            column: at,
            meaning:
              at === column.column ? { indicator: id, role: ROLE[kind], span: 'month' } : (meaning ?? null),
          })),
        },
      ],
    },
  };
}

const LONGEST = 50;

/** A name as rows of "Cấu hình" can bear it: letters and digits, single spaces. */
export function idOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? ['chỉ tiêu'];
  return words.join(' ').slice(0, LONGEST).trim();
}

export function free(wanted: string, taken: ReadonlySet<string>): string {
  let found = wanted;
  for (let number = 2; taken.has(found); number++) found = `${wanted} ${number}`;
  return found;
}
