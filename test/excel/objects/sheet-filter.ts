import type { Json } from '../json';
import { guardFile } from './guard';
import { objectType } from './live-object';
import { RangeTarget, type SheetTarget } from './session';

/** The filter of a sheet that is no table. */
export const sheetFilter = objectType<SheetTarget>('AutoFilter', {
  since: 9,
  properties: {
    Enabled: { get: ({ sheet }) => sheet.filtered },
    IsDataFiltered: { get: ({ sheet }) => sheet.filtered },
  },
  methods: {
    Apply: {
      call({ sheet }, parameters) {
        guardFile(sheet.workbook);
        const { area } = parameters.target(0, RangeTarget);
        const column = area.column + parameters.whole(1, 0);
        const { values } = parameters.json(2) as { values: Json[] };
        for (let row = area.row + 1; row < area.row + area.rows; row++)
          if (!values.includes(sheet.cell(row, column).value)) sheet.hiddenRows.add(row);
        sheet.filtered = true;
        return null;
      },
    },
    Remove: {
      call({ sheet }) {
        guardFile(sheet.workbook);
        if (sheet.filtered) sheet.hiddenRows.clear();
        sheet.filtered = false;
        return null;
      },
    },
  },
});
