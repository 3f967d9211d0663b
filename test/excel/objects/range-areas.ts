import { type Area, WHOLE_SHEET } from '../model/area';
import { fullAddress } from './addresses';
import { conditionalFormats } from './conditional-formats';
import { itemNotFound } from './errors';
import { type LiveObject, objectType } from './live-object';
import { clear } from './range';
import { rangeFormat } from './range-format';
import type { AreasTarget } from './session';

const clearings = ['All', 'Formats', 'Contents'] as const;

const rangeCollection = objectType<AreasTarget>('RangeCollection', {
  since: 9,
  items: ({ session, sheet, areas }) => areas.map((area) => session.range(sheet, area)),
  methods: {
    GetItemAt: {
      call({ session, sheet, areas }, parameters) {
        const area = areas[parameters.whole(0)];
        if (!area) throw itemNotFound();
        return session.range(sheet, area);
      },
    },
  },
});

const address = ({ sheet, areas }: AreasTarget) => areas.map((area) => fullAddress(sheet, area)).join(', ');

function each(target: AreasTarget, change: (area: Area) => Area): LiveObject {
  return target.session.areas(target.sheet, target.areas.map(change));
}

export const rangeAreas = objectType<AreasTarget>('RangeAreas', {
  since: 9,
  identity: ({ referenceId }) => (referenceId === '' ? {} : { _ReferenceId: referenceId }),
  properties: {
    _ReferenceId: { get: ({ referenceId }) => referenceId },
    Address: { get: address },
    AreaCount: { get: ({ ranges }) => ranges.length },
  },
  links: {
    Areas: { follow: rangeCollection },
    Worksheet: { follow: ({ session, sheet }) => session.worksheet(sheet) },
    Format: {
      follow: (target) => rangeFormat({ sheet: target.sheet, areas: () => target.areas }),
    },
    ConditionalFormats: {
      follow: (target) => conditionalFormats.of(target.session, target.sheet, () => target.areas),
    },
  },
  methods: {
    Clear: {
      call({ sheet, areas }, parameters) {
        const what = parameters.choice(0, clearings, 'All');
        for (const area of areas) clear(sheet, area, what);
        return null;
      },
    },
    GetEntireRow: {
      call: (target) => each(target, ({ row, rows }) => ({ ...WHOLE_SHEET, row, rows })),
    },
    GetEntireColumn: {
      call: (target) => each(target, ({ column, columns }) => ({ ...WHOLE_SHEET, column, columns })),
    },
    _KeepReference: {
      call(target) {
        target.session.keep(target);
        return null;
      },
    },
  },
});
