import type { Rule, RuleExample } from '../../../src/evaluation/rule';
import type { IndicatorId, MonthTable, RuleId } from '../../../src/model';
import { periodKey, rateOfDecimal } from '../../../src/model';
import type { RuleSettings, Settings } from '../../../src/settings';
import { presetSettings } from '../../../src/settings';
import { historyOf } from './history';
import { AUGUST, monthTable } from './table';

export const EXAMPLE_FLOOR = 90;

function ruleSettings(id: RuleId): RuleSettings {
  const usual = presetSettings('default').rules.find(({ rule }) => rule === id);
  return {
    rule: id,
    indicators: [],
    units: usual?.units ?? 'all',
    floor: rateOfDecimal(EXAMPLE_FLOOR, 'percent'),
  };
}

/** The default settings with only the example's rules on. */
export function exampleSettings(rule: Rule, example: RuleExample): Settings {
  const base = presetSettings('default');
  return {
    ...base,
    rules: [rule.id, ...(example.beside ?? [])].map(ruleSettings),
    indicators: base.indicators.map((indicator) => {
      const target = example.given[indicator.id]?.target;
      return target === undefined
        ? indicator
        : { ...indicator, target: [{ value: rateOfDecimal(target, 'percent') }] };
    }),
  };
}

/** The example's unit alone on its sheet, with the averages in the whole-district row. */
export function exampleMonth({ kind = 'commune', given }: RuleExample): MonthTable {
  const averages = Object.entries(given).flatMap(([id, { average }]) =>
    average === undefined || average === 'unknown' ? [] : [[id, { month: average }] as const],
  );
  const withoutCumulative = Object.entries(given).flatMap(([id, { cumulative = 'absent' }]): IndicatorId[] =>
    cumulative === 'absent' ? [id] : [],
  );
  return monthTable({
    rows: [{ name: 'Hưng Đạo', kind, given }],
    total: Object.fromEntries(averages),
    withoutCumulative,
  });
}

export function exampleHistory({ exempt = [] }: RuleExample) {
  const month = periodKey(AUGUST);
  const accepted = { month, unitKey: 'Hưng Đạo', kind: 'exemption', covers: exempt } as const;
  return exempt.length > 0 ? historyOf(accepted) : historyOf();
}
