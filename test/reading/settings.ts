import { rate } from '../../src/model';
import { presetSettings } from '../../src/settings';
import type { IndicatorSettings, Settings } from '../../src/settings/settings';

const indicator = (id: string, kind: IndicatorSettings['kind'], more: Partial<IndicatorSettings> = {}) => ({
  id,
  kind,
  enabled: true,
  units: 'all' as const,
  headers: [],
  windowStart: [],
  target: [],
  builtInTarget: [],
  better: 'higher' as const,
  maximum: null,
  unit: null,
  mayExceed100: false,
  standsFor: [],
  bands: [],
  ...more,
});

const base: Settings = {
  preset: 'default',
  opening2025: 'sheet',
  indicators: [
    indicator('intake', 'rate'),
    indicator('results', 'rate'),
    indicator('payment', 'rate', {
      windowStart: [{ value: 4, from: { year: 2023, month: 1 }, to: { year: 2023, month: 12 } }],
      target: [{ value: rate(3000) }],
    }),
    indicator('certified', 'count', { units: 'communes' }),
    indicator('overdue', 'count'),
    indicator('posts', 'note'),
    indicator('email', 'note'),
  ],
  rules: [],
  ladder: {
    rungs: [
      { from: 1, form: 'Nhắc nhở' },
      { from: 2, form: 'Phê bình' },
    ],
    otherForms: [],
    noneBefore: undefined,
    reset: 'year',
  },
  averageFrom: 'sheet',
  listOrder: 'sheet',
  compareWithin: 'all',
  units: [],
  reading: { mappings: [], aliases: [], totals: [], tables: [], desks: undefined, answers: [] },
  authority: presetSettings('default').authority,
  letter: presetSettings('default').letter,
};

/** Settings a reader test needs: every indicator, no list, nothing remembered. */
export function settingsFor(more: Partial<Settings> = {}): Settings {
  return { ...base, ...more };
}
