import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../model/area';
import { resolveArea } from './addresses';
import { itemNotFound } from './errors';
import { guardFile } from './guard';
import { objectType } from './live-object';
import { RangeTarget, type SheetTarget } from './session';

function freeze({ sheet }: SheetTarget, area: Area | null) {
  guardFile(sheet.workbook);
  sheet.frozen = area;
  return null;
}

export const freezePanes = objectType<SheetTarget>('WorksheetFreezePanes', {
  since: 7,
  methods: {
    FreezeAt: {
      call(target, parameters) {
        const area = parameters.isObject(0)
          ? parameters.target(0, RangeTarget).area
          : resolveArea(target.sheet, parameters.text(0));
        return freeze(target, area);
      },
    },
    FreezeRows: {
      call: (target, parameters) =>
        freeze(target, { row: 0, column: 0, rows: parameters.whole(0, 1), columns: SHEET_COLUMNS }),
    },
    FreezeColumns: {
      call: (target, parameters) =>
        freeze(target, { row: 0, column: 0, rows: SHEET_ROWS, columns: parameters.whole(0, 1) }),
    },
    Unfreeze: { call: (target) => freeze(target, null) },
    GetLocation: {
      call({ session, sheet }) {
        if (!sheet.frozen) throw itemNotFound();
        return session.range(sheet, sheet.frozen);
      },
    },
    GetLocationOrNullObject: {
      call: ({ session, sheet }) => sheet.frozen && session.range(sheet, sheet.frozen),
    },
  },
});
