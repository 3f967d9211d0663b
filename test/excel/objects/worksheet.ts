import type { Json } from '../json';
import { cellArea, WHOLE_SHEET } from '../model/area';
import type { Sheet, Visibility } from '../model/sheet';
import { sheetNameProblem } from '../model/sheet-name';
import { resolveArea, resolveAreas } from './addresses';
import { asColor, asFlag, asNumber, asText, oneOf } from './arguments';
import { charts } from './charts';
import { commentsOf } from './comments';
import { ApiError, invalidArgument } from './errors';
import { freezePanes } from './freeze-panes';
import { guardFile, guardStructure } from './guard';
import { objectType } from './live-object';
import { namesOf } from './names';
import { pageLayout } from './page-layout';
import type { SheetTarget } from './session';
import { sheetFilter } from './sheet-filter';
import { sheetProtection } from './sheet-protection';
import { tablesOfSheet } from './tables';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A workbook keeps at least one sheet the user can see. */
function refuseLastVisible(sheet: Sheet) {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) throw new ApiError('InvalidOperation');
}

export function refuseName(sheets: readonly Sheet[], name: string) {
  const problem = sheetNameProblem(name);
  if (problem !== null) throw invalidArgument(problem);
  if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ApiError('ItemAlreadyExists');
}

function rename({ sheet }: SheetTarget, value: Json) {
  const name = asText(value);
  guardStructure(sheet.workbook);
  refuseName(
    sheet.workbook.sheets.filter((other) => other !== sheet),
    name,
  );
  sheet.workbook.rename(sheet, name);
}

function setVisibility({ sheet }: SheetTarget, value: Json) {
  const wanted: Visibility = oneOf(value, visibilities);
  guardStructure(sheet.workbook);
  if (wanted !== 'Visible') refuseLastVisible(sheet);
  sheet.visibility = wanted;
}

function setPosition({ sheet }: SheetTarget, value: Json) {
  const { sheets } = sheet.workbook;
  guardStructure(sheet.workbook);
  const to = asNumber(value, 0, sheets.length - 1);
  sheets.splice(sheet.position, 1);
  sheets.splice(to, 0, sheet);
}

export const worksheetObject = objectType<SheetTarget>('Worksheet', {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ sheet }) => sheet.position, set: setPosition },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      since: 7,
      get: ({ sheet }) => sheet.tabColor,
      set({ sheet }, value) {
        guardFile(sheet.workbook);
        sheet.tabColor = value === '' ? '' : asColor(value);
      },
    },
    ShowGridlines: { since: 8, get: ({ sheet }) => sheet.showGridlines },
    // The client itself writes showGridlines under this name.
    Gridlines: {
      since: 8,
      get: ({ sheet }) => sheet.showGridlines,
      set: ({ sheet }, value) => void (sheet.showGridlines = asFlag(value)),
    },
  },
  links: {
    AutoFilter: { since: 9, follow: (target) => sheetFilter(target) },
    Charts: { follow: ({ session, sheet }) => charts(session, sheet) },
    Comments: { since: 10, follow: ({ session, sheet }) => commentsOf(session, sheet) },
    FreezePanes: { since: 7, follow: (target) => freezePanes(target) },
    Names: { since: 4, follow: ({ session, sheet }) => namesOf(session, sheet) },
    PageLayout: { since: 9, follow: (target) => pageLayout(target) },
    Protection: { since: 2, follow: (target) => sheetProtection(target) },
    Tables: { follow: ({ session, sheet }) => tablesOfSheet(session, sheet) },
  },
  methods: {
    Activate: {
      call({ sheet }) {
        if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation');
        sheet.workbook.activeSheet = sheet;
        return null;
      },
    },
    Calculate: { since: 6, call: () => null },
    Delete: {
      call({ sheet }) {
        guardStructure(sheet.workbook);
        refuseLastVisible(sheet);
        // A very hidden sheet cannot be deleted (Office.js documentation of Worksheet.delete).
        if (sheet.visibility === 'VeryHidden') throw new ApiError('InvalidOperation');
        sheet.workbook.removeSheet(sheet);
        return null;
      },
    },
    GetCell: {
      call: ({ session, sheet }, parameters) =>
        session.range(sheet, cellArea(parameters.whole(0), parameters.whole(1))),
    },
    GetRange: {
      call: ({ session, sheet }, parameters) =>
        session.range(sheet, resolveArea(sheet, parameters.has(0) ? parameters.text(0) : null)),
    },
    GetRangeByIndexes: {
      since: 7,
      call: ({ session, sheet }, parameters) =>
        session.range(sheet, {
          row: parameters.whole(0),
          column: parameters.whole(1),
          rows: parameters.whole(2),
          columns: parameters.whole(3),
        }),
    },
    GetRanges: {
      since: 9,
      call: ({ session, sheet }, parameters) =>
        session.areas(sheet, parameters.has(0) ? resolveAreas(sheet, parameters.text(0)) : [WHOLE_SHEET]),
    },
    GetUsedRange: {
      call: ({ session, sheet }, parameters) =>
        session.range(sheet, sheet.usedArea(WHOLE_SHEET, parameters.flag(0, false)) ?? cellArea(0, 0)),
    },
    GetUsedRangeOrNullObject: {
      since: 4,
      call({ session, sheet }, parameters) {
        const used = sheet.usedArea(WHOLE_SHEET, parameters.flag(0, false));
        return used && session.range(sheet, used);
      },
    },
  },
});
