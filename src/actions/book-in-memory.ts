import type { SheetContent, SheetDrawing, WritePlan } from '../model';
import type { SheetSurvey } from '../reading';
import type { OpenWorkbook } from './open-workbook';

/** The workbook as it would be once the ladder book's plan is written; nothing is written. */
export function withBook(open: OpenWorkbook, { drawings, edits }: WritePlan): OpenWorkbook {
  const contents = new Map(open.contents);
  for (const drawing of drawings) contents.set(drawing.name, drawnContent(drawing));
  for (const { sheet, cells } of edits) {
    const content = contents.get(sheet);
    if (!content) continue;
    const values = content.values.map((row) => [...row]);
    for (const { row, column, value } of cells) {
      while (values.length <= row) values.push([]);
      const line = values[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    contents.set(sheet, { ...content, values });
  }
  const known = new Set(open.survey.map(({ sheet }) => sheet));
  const drawn = drawings.filter(({ name }) => !known.has(name)).map(({ name }) => bookSurvey(name));
  return { ...open, contents, survey: [...open.survey, ...drawn] };
}

function drawnContent(drawing: SheetDrawing): SheetContent {
  return {
    name: drawing.name,
    values: drawing.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? null)),
    numberFormats: [],
    merges: drawing.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    legacyFonts: [],
  };
}

const bookSurvey = (sheet: string): SheetSurvey => ({
  sheet,
  kind: 'history',
  periods: [],
  hasUnits: false,
  hasMetrics: false,
  isList: false,
  hasData: false,
  main: undefined,
  yearless: undefined,
  openings: [],
  indicators: [],
});
