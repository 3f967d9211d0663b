import { EMPTY_PLAN, type CellValue, type SheetContent, type SheetDrawing } from '../model';
import { CONFIG_SHEET } from '../settings';
import { freeName } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
import { openWorkbook, type SettingsSources } from './open-workbook';

/**
 * Adds the sample's sheets to a workbook in which there is nothing to evaluate: its figures, and with them register
 * and settings where the workbook has none of its own.
 *
 * @returns the name of the sheet with the figures
 */
export async function addSample(
  workbook: Workbook,
  sample: Workbook,
  sources: SettingsSources,
): Promise<string | undefined> {
  const open = await openWorkbook(workbook, sources);
  const { sheets, active } = await sample.outline();
  const contents = await sample.read(sheets.map(({ name }) => name));
  const figures = active ?? contents[0];
  if (!figures) return undefined;
  const hasOwn = open.survey.some(({ kind }) => kind !== 'other');
  const taken = hasOwn ? [figures] : contents;
  const drawings = taken.map((content) => ({ ...asDrawing(content), name: freeName(open, content.name) }));
  await workbook.write({ ...EMPTY_PLAN, drawings });
  return drawings.find((_, at) => taken[at] === figures)?.name;
}

const WIDTHS = { narrow: 11, wide: 30, settings: 44 };

function asDrawing(content: SheetContent): SheetDrawing {
  const { name, values, numberFormats, merges } = content;
  const columns = Math.max(0, ...values.map((row) => row.length));
  const isSettings = name === CONFIG_SHEET;
  return {
    name,
    visibility: 'visible',
    columns: Array.from({ length: columns }, (_, at) => ({
      width: isSettings ? WIDTHS.settings : isWordy(values, at) ? WIDTHS.wide : WIDTHS.narrow,
    })),
    rows: values.map((row, r) => ({
      cells: row.map((value, c) => ({
        value: typeof value === 'number' || typeof value === 'string' ? value : null,
        style: {
          wrap: true,
          border: value !== null,
          ...(typeof value === 'number' && { numberFormat: numberFormats[r]?.[c] ?? 'General' }),
        },
      })),
    })),
    merges,
    frozenRows: 0,
    print: { orientation: 'landscape' },
    charts: [],
  };
}

/** A column of names, not of figures. */
function isWordy(values: readonly (readonly CellValue[])[], column: number): boolean {
  const texts = values.filter((row) => typeof row[column] === 'string' && row[column].length > 8);
  return texts.length > values.length / 2;
}
