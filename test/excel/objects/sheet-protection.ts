import { isRecord } from '../json';
import { ApiError } from './errors';
import { guardFile } from './guard';
import { objectType } from './live-object';
import type { SheetTarget } from './session';

export const sheetProtection = objectType<SheetTarget>('WorksheetProtection', {
  since: 2,
  properties: {
    Protected: { get: ({ sheet }) => sheet.protection !== null },
    Options: { get: ({ sheet }) => sheet.protection && { ...sheet.protection.options } },
  },
  methods: {
    Protect: {
      call({ sheet }, parameters) {
        guardFile(sheet.workbook);
        if (sheet.protection) throw new ApiError('InvalidOperation');
        const given = parameters.json(0);
        const options = Object.fromEntries(
          Object.entries(isRecord(given) ? given : {}).flatMap(([name, value]) =>
            typeof value === 'boolean' ? [[name, value]] : [],
          ),
        );
        sheet.protection = { options, password: parameters.has(1) ? parameters.text(1) : null };
        return null;
      },
    },
  },
});
