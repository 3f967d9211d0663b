import type { Json } from '../json';
import { areaAddress } from '../model/address';
import { bounding, sameArea } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/sheet-parts';
import { overlaps, resolveAnywhere } from './addresses';
import { asText } from './arguments';
import { ApiError, itemNotFound } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, objectType } from './live-object';
import { RangeTarget, type Session } from './session';

interface TableTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly table: Table;
}

interface TablesTarget {
  readonly session: Session;
  readonly tables: () => { sheet: Sheet; table: Table }[];
  readonly home: Sheet;
}

const autoFilter = objectType<TableTarget>('AutoFilter', {
  since: 9,
  properties: {
    Enabled: { get: () => true },
    IsDataFiltered: { get: ({ table }) => table.filtered },
  },
  methods: {},
});

function showAll({ sheet, table }: TableTarget) {
  for (let i = 0; i < table.area.rows; i++) sheet.hiddenRows.delete(table.area.row + i);
  table.filtered = false;
}

const tableObject = objectType<TableTarget>('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: { get: ({ table }) => table.name, set: ({ table }, value) => void (table.name = asText(value)) },
    ShowHeaders: { get: ({ table }) => table.showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals },
    Style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => void (table.style = asText(value)),
    },
  },
  links: {
    Worksheet: { since: 2, follow: ({ session, sheet }) => session.worksheet(sheet) },
    AutoFilter: { since: 9, follow: autoFilter },
  },
  methods: {
    GetRange: { call: ({ session, sheet, table }) => session.range(sheet, table.area) },
    ClearFilters: {
      since: 2,
      call(target) {
        showAll(target);
        return null;
      },
    },
    Delete: {
      call({ sheet, table }) {
        guardSheet(sheet);
        sheet.tables = sheet.tables.filter((other) => other !== table);
        return null;
      },
    },
  },
});

function find({ session, tables }: TablesTarget, key: Json): LiveObject | null {
  const wanted = typeof key === 'string' ? key.toLowerCase() : key;
  const found = tables().find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return found ? tableObject({ session, ...found }) : null;
}

function required(found: LiveObject | null): LiveObject {
  if (!found) throw itemNotFound();
  return found;
}

function add({ session, home }: TablesTarget, address: string, showHeaders: boolean): LiveObject {
  const { sheet, area } = resolveAnywhere(home, address);
  guardSheet(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area))) throw new ApiError('InvalidOperation');
  const count = sheet.workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  const table: Table = {
    id: sheet.workbook.newId(),
    name: `Table${count + 1}`,
    area,
    showHeaders,
    showTotals: false,
    style: 'TableStyleMedium2',
    filtered: false,
  };
  sheet.tables.push(table);
  return tableObject({ session, sheet, table });
}

const tableCollection = objectType<TablesTarget>('TableCollection', {
  properties: { Count: { get: ({ tables }) => tables().length } },
  items: ({ session, tables }) => tables().map((found) => tableObject({ session, ...found })),
  item: (target, key) => required(find(target, key)),
  methods: {
    GetItemOrNullObject: { since: 4, call: (target, parameters) => find(target, parameters.json(0)) },
    Add: {
      call(target, parameters) {
        const range = parameters.isObject(0) ? parameters.target(0, RangeTarget) : null;
        if (!range) return add(target, parameters.text(0), parameters.flag(1, false));
        const address = areaAddress(range.area);
        return add({ ...target, home: range.sheet }, address, parameters.flag(1, false));
      },
    },
  },
});

export const tablesOfSheet = (session: Session, sheet: Sheet) =>
  tableCollection({ session, home: sheet, tables: () => sheet.tables.map((table) => ({ sheet, table })) });

export const tablesOfWorkbook = (session: Session, home: Sheet) =>
  tableCollection({
    session,
    home,
    tables: () => session.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table }))),
  });

/** The tables a range touches, or only those it holds whole. */
export function tablesIn({ session, sheet, area }: RangeTarget, whole: boolean): LiveObject {
  const chosen = sheet.tables.filter((table) =>
    whole ? sameArea(bounding(area, table.area), area) : overlaps(table.area, area),
  );
  return tableCollection({ session, home: sheet, tables: () => chosen.map((table) => ({ sheet, table })) });
}
