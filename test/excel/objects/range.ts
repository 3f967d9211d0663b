import { isRecord } from '../json';
import { type Area, cellsOf, intersection, isWholeColumns, isWholeRows, lastRow } from '../model/area';
import { plainFormat } from '../model/cell-format';
import { type Direction, TornMerge, shiftCells } from '../model/insert-delete';
import type { Sheet } from '../model/sheet';
import { type SortField, UnsortableMerge, sortArea } from '../model/sort';
import { asFlag, asNumber } from './arguments';
import { getCellProperties, getRowProperties, setCellProperties } from './cell-properties';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { ApiError, invalidArgument } from './errors';
import { guardContent, guardSheet } from './guard';
import { objectType } from './live-object';
import { rangeContent } from './range-content';
import { rangeFormat } from './range-format';
import { rangeNavigation } from './range-navigation';
import type { RangeTarget } from './session';
import { tablesIn } from './tables';

const clearings = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

export function clear(sheet: Sheet, area: Area, what: (typeof clearings)[number]) {
  const all = what === 'All';
  if (all || what === 'Contents' || what === 'ResetContents') {
    guardContent(sheet, area);
    for (const { row, column, cell } of [...sheet.stored(area)])
      sheet.put(row, column, { value: null, format: cell.format });
  }
  if (all || what === 'Formats') {
    guardSheet(sheet, 'allowFormatCells');
    const used = isWholeColumns(area) || isWholeRows(area) ? area : (sheet.clip(area) ?? area);
    sheet.changeFormat(used, () => plainFormat);
    // As by Home > Clear: formats take merges and conditional formats of these cells with them.
    sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
    conditionalFormats.removeFrom(sheet, [area]);
  }
}

function merge({ sheet, area }: RangeTarget, across: boolean) {
  guardSheet(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new ApiError('InvalidOperation');
  const merges: Area[] = across
    ? Array.from({ length: area.rows }, (_row, i) => ({ ...area, row: area.row + i, rows: 1 }))
    : [area];
  sheet.merges = sheet.merges.filter((old) => !intersection(old, area));
  for (const one of merges.filter(({ rows, columns }) => rows * columns > 1)) {
    for (const [row, column] of cellsOf(one))
      if (row !== one.row || column !== one.column)
        sheet.put(row, column, { value: null, format: sheet.cell(row, column).format });
    sheet.merges.push(one);
  }
}

function shift(range: RangeTarget, direction: Direction, option: string) {
  const { sheet, area } = range;
  guardSheet(sheet, option);
  try {
    shiftCells(sheet, area, direction);
  } catch (error) {
    if (error instanceof TornMerge) throw new ApiError('InsertDeleteConflict');
    throw error;
  }
}

function sortFields(fields: unknown, width: number): SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field: unknown) => {
    if (!isRecord(field)) throw invalidArgument();
    const { key = null, ascending = true, sortOn = 'Value' } = field;
    if (sortOn !== 'Value') throw new ApiError('UnsupportedOperation', 'Sorting by colour is not modelled.');
    return { key: asNumber(key, 0, width - 1), ascending: asFlag(ascending) };
  });
}

const rangeSort = objectType<RangeTarget>('RangeSort', {
  since: 2,
  methods: {
    Apply: {
      call({ sheet, area }, parameters) {
        guardSheet(sheet, 'allowSort');
        const byColumns = parameters.choice(3, ['Rows', 'Columns'], 'Rows') === 'Columns';
        try {
          sortArea(sheet, area, {
            fields: sortFields(parameters.json(0), byColumns ? area.rows : area.columns),
            matchCase: parameters.flag(1, false),
            hasHeaders: parameters.flag(2, false),
            byColumns,
          });
        } catch (error) {
          if (error instanceof UnsortableMerge) throw new ApiError('InvalidOperation');
          throw error;
        }
        return null;
      },
    },
  },
});

export const rangeObject = objectType<RangeTarget>('Range', {
  identity: ({ referenceId }) => (referenceId === '' ? {} : { _ReferenceId: referenceId }),
  properties: { ...rangeContent, _ReferenceId: { get: ({ referenceId }) => referenceId } },
  links: {
    Format: { follow: (range) => rangeFormat({ sheet: range.sheet, areas: () => [range.area] }) },
    Worksheet: { follow: (range) => range.session.worksheet(range.sheet) },
    Sort: { since: 2, follow: rangeSort },
    ConditionalFormats: {
      since: 6,
      follow: (range) => conditionalFormats.of(range.session, range.sheet, () => [range.area]),
    },
    DataValidation: { since: 8, follow: (range) => dataValidation(range) },
  },
  methods: {
    ...rangeNavigation,
    Clear: {
      call({ sheet, area }, parameters) {
        clear(sheet, area, parameters.choice(0, clearings, 'All'));
        return null;
      },
    },
    Delete: {
      call(range, parameters) {
        shift(range, parameters.choice(0, ['Up', 'Left']), 'allowDeleteRows');
        return null;
      },
    },
    Insert: {
      call(range, parameters) {
        const { sheet, area } = range;
        shift(range, parameters.choice(0, ['Down', 'Right']), 'allowInsertRows');
        return range.session.range(sheet, area);
      },
    },
    Merge: {
      since: 2,
      call(range, parameters) {
        merge(range, parameters.flag(0, false));
        return null;
      },
    },
    Unmerge: {
      since: 2,
      call({ sheet, area }) {
        guardSheet(sheet);
        sheet.merges = sheet.merges.filter((old) => !intersection(old, area));
        return null;
      },
    },
    Select: {
      call({ sheet, area }) {
        sheet.workbook.activeSheet = sheet;
        sheet.workbook.selection = { sheet, areas: [area] };
        return null;
      },
    },
    GetTables: { since: 9, call: (range, parameters) => tablesIn(range, parameters.flag(0, false)) },
    GetCellProperties: {
      since: 9,
      call: (range, parameters) => getCellProperties(range, parameters.json(0)),
    },
    GetRowProperties: { since: 9, call: (range, parameters) => getRowProperties(range, parameters.json(0)) },
    SetCellProperties: {
      since: 9,
      call(range, parameters) {
        setCellProperties(range, parameters.json(0));
        return null;
      },
    },
    _KeepReference: {
      call(range) {
        range.session.keep(range);
        return null;
      },
    },
    _ValidateArraySize: {
      since: 3,
      call({ area }, parameters) {
        if (parameters.whole(0) !== area.rows || parameters.whole(1) !== area.columns)
          throw invalidArgument(`down to row ${lastRow(area) + 1} were expected`);
        return null;
      },
    },
  },
});
