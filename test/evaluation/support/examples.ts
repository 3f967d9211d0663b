import type { IndicatorId, MonthTable, RuleId } from '../../../src/model';
import { periodKey, rateOfDecimal } from '../../../src/model';
import type { Rule, RuleExample } from '../../../src/rules';
import type { RuleSettings, Settings } from '../../../src/settings';
import { presetSettings } from '../../../src/settings';
import { historyOf } from './history';
import { AUGUST, monthTable, SHEET } from './table';

export const EXAMPLE_FLOOR = 90;

function ruleSettings(id: RuleId, rule: Rule): RuleSettings {
  const usual = presetSettings('default').rules.find(({ rule }) => rule === id);
  return {
    rule: id,
    indicators: [],
    units: usual?.units ?? 'all',
    floor: rateOfDecimal(EXAMPLE_FLOOR, 'percent'),
    ...(id === rule.id && { row: rule }),
  };
}

/** The default settings with only the example's rules on. */
export function exampleSettings(rule: Rule, example: RuleExample): Settings {
  const base = presetSettings('default');
  return {
    ...base,
    rules: [rule.id, ...(example.beside ?? [])].map((id) => ruleSettings(id, rule)),
    indicators: base.indicators.map((indicator) => {
      const target = example.given[indicator.id]?.target;
      if (target === undefined) return indicator;
      const value = target === 'none' ? target : rateOfDecimal(target, 'percent');
      return { ...indicator, target: [{ value }] };
    }),
  };
}

/** The example's unit alone on its sheet, with the averages in the whole-district row. */
export function exampleMonth({ kind = 'commune', given, year = 2023 }: RuleExample): MonthTable {
  const averages = Object.entries(given).flatMap(([id, { average }]) =>
    average === undefined || average === 'unknown' ? [] : [[id, { month: average }] as const],
  );
  const withoutCumulative = Object.entries(given).flatMap(([id, { cumulative = 'absent' }]): IndicatorId[] =>
    cumulative === 'absent' ? [id] : [],
  );
  const month = monthTable({
    period: { year, month: 8 },
    rows: [{ name: 'Hưng Đạo', kind, given }],
    total: Object.fromEntries(averages),
    withoutCumulative,
  });
  const targets = Object.entries(given).flatMap(([indicator, { sheetTarget }]) => {
    if (sheetTarget === undefined) return [];
    const cell = { sheet: SHEET, row: 5, column: 4 };
    return [{ indicator, value: rateOfDecimal(sheetTarget, 'percent'), cell }];
  });
  return { ...month, targets };
}

export function exampleHistory({ exempt = [] }: RuleExample) {
  const month = periodKey(AUGUST);
  const accepted = { month, unitKey: 'Hưng Đạo', kind: 'exemption', covers: exempt } as const;
  return exempt.length > 0 ? historyOf(accepted) : historyOf();
}
