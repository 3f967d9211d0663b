import { type Area, SHEET_COLUMNS } from '../model/area';
import { guardFile } from './guard';
import { objectType } from './live-object';
import type { SheetTarget } from './session';

function freeze({ sheet }: SheetTarget, area: Area | null) {
  guardFile(sheet.workbook);
  sheet.frozen = area;
  return null;
}

export const freezePanes = objectType<SheetTarget>('WorksheetFreezePanes', {
  since: 7,
  methods: {
    FreezeRows: {
      call: (target, parameters) =>
        freeze(target, { row: 0, column: 0, rows: parameters.whole(0, 1), columns: SHEET_COLUMNS }),
    },
    Unfreeze: { call: (target) => freeze(target, null) },
  },
});
