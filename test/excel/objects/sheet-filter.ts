import { guardFile } from './guard';
import { objectType } from './live-object';
import type { SheetTarget } from './session';

/** The filter of a sheet that is no table. */
export const sheetFilter = objectType<SheetTarget>('AutoFilter', {
  since: 9,
  properties: {
    Enabled: { get: ({ sheet }) => sheet.filtered },
    IsDataFiltered: { get: ({ sheet }) => sheet.filtered },
  },
  methods: {
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
