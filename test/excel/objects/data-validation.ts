import type { Json } from '../json';
import { isRecord } from '../json';
import { sameArea } from '../model/area';
import { overlaps } from './addresses';
import { invalidArgument } from './errors';
import { guardSheet } from './guard';
import { objectType } from './live-object';
import type { RangeTarget } from './session';

const types: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const over = ({ sheet, area }: RangeTarget) => sheet.validations.find((known) => overlaps(known.area, area));

function remove({ sheet, area }: RangeTarget) {
  guardSheet(sheet);
  sheet.validations = sheet.validations.filter((known) => !overlaps(known.area, area));
}

function setRule(range: RangeTarget, rule: Json) {
  if (!isRecord(rule) || !Object.keys(rule).some((kind) => types[kind])) throw invalidArgument();
  remove(range);
  range.sheet.validations.push({ area: range.area, rule, ignoreBlanks: true });
}

/** Minimal: one rule an area, kept and given back; it refuses no entry. */
export const dataValidation = objectType<RangeTarget>('DataValidation', {
  since: 8,
  properties: {
    Rule: { get: (range) => over(range)?.rule ?? {}, set: setRule },
    Type: {
      get(range) {
        const found = over(range);
        if (!found) return 'None';
        if (!sameArea(found.area, range.area)) return 'Inconsistent';
        const [kind = ''] = isRecord(found.rule) ? Object.keys(found.rule) : [];
        return types[kind] ?? 'None';
      },
    },
  },
  methods: {
    Clear: {
      call(range) {
        remove(range);
        return null;
      },
    },
  },
});
