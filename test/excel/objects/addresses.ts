import { areaAddress, parseArea, quoteSheetName, splitSheet } from '../model/address';
import { type Area, WHOLE_SHEET, intersection } from '../model/area';
import type { Sheet } from '../model/sheet';
import { ApiError, invalidArgument } from './errors';

/** `getRanges` fails beyond it (office-js #5198). */
const longestAreasAddress = 8192;

export function fullAddress(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
}

/** The area an address means on a sheet; a name that stands for cells of it will do. */
export function resolveArea(sheet: Sheet, address: string | null): Area {
  if (address === null || address === '') return WHOLE_SHEET;
  const { sheet: named, cells } = splitSheet(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(address);
  const area = parseArea(cells) ?? namedArea(sheet, cells);
  if (!area) throw invalidArgument(`"${address}" is no address`);
  return area;
}

function namedArea(sheet: Sheet, name: string): Area | null {
  const item = sheet.workbook.names.find((known) => known.name.toLowerCase() === name.toLowerCase());
  if (!item) return null;
  const found = splitSheet(item.formula.replace(/^=/, ''));
  return found.sheet?.toLowerCase() === sheet.name.toLowerCase() ? parseArea(found.cells) : null;
}

export function resolveAreas(sheet: Sheet, address: string): Area[] {
  if (address.length > longestAreasAddress) throw invalidArgument('the address is too long');
  return address.split(',').map((part) => resolveArea(sheet, part.trim()));
}

/** An area named by another range, an address or an object with its sheet: "Tháng 8!B2:C3". */
export function resolveAnywhere(home: Sheet, address: string): { sheet: Sheet; area: Area } {
  const { sheet: named } = splitSheet(address);
  const sheet = named === null ? home : home.workbook.findSheet(named);
  if (!sheet) throw new ApiError('ItemNotFound');
  return { sheet, area: resolveArea(sheet, address) };
}

export const overlaps = (one: Area, other: Area) => intersection(one, other) !== null;
