import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareEvaluation, writeEvaluation } from '../../../../src/actions/evaluate';
import { isCellError, type Finding, type SheetContent, type SheetDrawing } from '../../../../src/model';
import { openXlsx } from '../../../../src/workbook/xlsx';
import { Package } from '../../../../src/workbook/xlsx/package/package';
import { partKey } from '../../../../src/workbook/xlsx/package/part-name';
import { readRelationships, relationshipsName } from '../../../../src/workbook/xlsx/package/relationships';
import { readWorkbookPart } from '../../../../src/workbook/xlsx/read/workbook-part';
import { samplesFolder } from '../../../samples/workbooks';
import { faultsOf } from '../../../schema/check';
import { schemaFacts } from '../../../schema/facts';
import { plan } from '../plans';
import { fileOf, sheetData } from '../sheet-file';

const SHEET = 'T8-2023 ghép thêm';
const REQUEST = {
  now: '05/9/2023 09:30',
  preset: 'letter-2023-08',
  sheet: SHEET,
  period: { year: 2023, month: 8 },
} as const;
const schema = schemaFacts();

/** Rows of the sample that are taken: its headings and enough units for findings of each group. */
const ROWS = 38;

/** A sheet's cells drawn as a sheet of ours, so that they can be put into any workbook. */
const copied = (name: string, { values, numberFormats, merges }: SheetContent): SheetDrawing => ({
  name,
  visibility: 'visible',
  columns: [],
  rows: values.map((row, r) => ({
    cells: row.map((value, c) => {
      if (value === null || typeof value === 'boolean' || isCellError(value)) return null;
      const numberFormat = numberFormats[r]?.[c];
      return numberFormat === undefined ? { value } : { value, style: { numberFormat } };
    }),
  })),
  merges,
  frozenRows: 0,
  print: { orientation: 'landscape' },
  charts: [],
});

/** The sample's month, shortened. */
async function metrics(): Promise<SheetDrawing> {
  const sample = await openXlsx(new Uint8Array(readFileSync(join(samplesFolder, 'tu-ky-2023-08.xlsx'))));
  const [content] = await sample.read(['T8']);
  if (!content) throw new Error('The sample has no sheet "T8".');
  return copied(SHEET, {
    ...content,
    values: content.values.slice(0, ROWS),
    merges: content.merges.filter(({ bottom }) => bottom < ROWS),
  });
}

interface Evaluated {
  readonly bytes: Uint8Array;
  readonly findings: string;
  /** Sheets of the workbook that are no strangers: settings, register, figures of other months. */
  readonly spoken: readonly SheetDrawing[];
  /** A summary of ours that was there already, which is drawn anew. */
  readonly redrawn: string | undefined;
}

async function evaluated(bytes: Uint8Array, drawings: readonly SheetDrawing[]): Promise<Evaluated> {
  const workbook = await openXlsx(bytes);
  if (drawings.length > 0) await workbook.write(plan({ drawings }));
  const prepared = await prepareEvaluation(workbook, REQUEST);
  if ('unclear' in prepared) throw new Error('The month was not found.');
  await writeEvaluation(workbook, prepared);
  const { survey, contents } = prepared.open;
  return {
    redrawn: contents.has(prepared.summarySheet) ? prepared.summarySheet : undefined,
    bytes: await workbook.save(),
    findings: JSON.stringify(prepared.evaluation.findings),
    spoken: survey.flatMap(({ sheet, kind }) => {
      const content = contents.get(sheet);
      return kind === 'other' || sheet === SHEET || !content ? [] : [copied(sheet, content)];
    }),
  };
}

const plainWorkbook = (): Promise<Uint8Array> => fileOf({ sheets: { Trang1: sheetData('') } });

/** What the sheet gives in a workbook that holds these sheets besides and nothing else. */
const findingsBeside = async (drawing: SheetDrawing, spoken: readonly SheetDrawing[]): Promise<string> =>
  (await evaluated(await plainWorkbook(), [...spoken, drawing])).findings;

let known: Promise<{ readonly drawing: SheetDrawing; readonly findings: string }> | undefined;
const base = () =>
  (known ??= metrics().then(async (drawing) => ({ drawing, findings: await findingsBeside(drawing, []) })));

/** What judging the sheet finds in a workbook of its own. */
export async function findingsWanted(): Promise<readonly Finding[]> {
  return JSON.parse((await base()).findings) as Finding[];
}

/**
 * What a workbook loses, or what comes out wrong, when a sheet of metrics is put into it and judged twice: nothing, for
 * a workbook we keep. Strangers' sheets must not change what is found; an authority's own settings, register and other
 * months do, and as they do in a workbook that holds nothing else. Fails with a WorkbookError for a file that is refused.
 */
export async function keptFaults(bytes: Uint8Array): Promise<string[]> {
  const { drawing, findings: alone } = await base();
  const once = await evaluated(bytes, [drawing]);
  const twice = await evaluated(once.bytes, []);
  const findings = once.spoken.length === 0 ? alone : await findingsBeside(drawing, once.spoken);
  const before = Package.open(bytes);
  const after = Package.open(once.bytes);
  return [
    ...(once.findings === findings ? [] : ['the findings are others']),
    ...(twice.findings === findings ? [] : ['the findings are others the second time']),
    ...changes(after, Package.open(twice.bytes)).map((name) => `${name} changes when judged again`),
    ...lostParts(before, after, once.redrawn),
    ...danglingArrows(before, after),
    ...schemaFaults(before, after),
  ];
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function changes(a: Package, b: Package): string[] {
  return [
    ...a.names().filter((name) => !b.has(name) || !sameBytes(a.bytes(name), b.bytes(name))),
    ...b.names().filter((name) => !a.has(name)),
  ];
}

/** Parts that must name what is new hold all they held, in the same order; all others are the very same bytes. */
function lostParts(before: Package, after: Package, redrawn: string | undefined): string[] {
  const { part, styles, sheets } = readWorkbookPart(before);
  const own = new Set(reached(before, sheets.find(({ name }) => name === redrawn)?.part));
  const naming = new Set(
    ['[Content_Types].xml', part, relationshipsName(part), styles].map((n) => partKey(n ?? '')),
  );
  return before.names().flatMap((name) => {
    if (!after.has(name)) return /calcChain/i.test(name) ? [] : [`${name} is gone`];
    if (sameBytes(before.bytes(name), after.bytes(name)) || own.has(name)) return [];
    if (!naming.has(partKey(name))) return [`${name} is changed`];
    // What a name or a print area says of a sheet of ours is drawn with the sheet.
    const isOwn = (token: string): boolean => redrawn !== undefined && token.startsWith(`'${redrawn}'!`);
    const held = tokens(before.text(name)).filter((token) => !isOwn(token));
    const lost = firstLost(held, tokens(after.text(name)));
    return lost === undefined ? [] : [`${name} lost ${lost}`];
  });
}

/** A part and all that it leads to. */
function reached(source: Package, part: string | undefined): string[] {
  if (part === undefined || !source.has(part)) return [];
  const targets = readRelationships(source, part).filter(({ external }) => !external);
  return [part, relationshipsName(part), ...targets.flatMap(({ target }) => reached(source, target))];
}

/** Tags and texts; numbers of entries grow, a tag may be opened that closed itself, a template becomes a workbook. */
function tokens(xml: string): string[] {
  return (xml.match(/<[^>]*>|[^<]+/g) ?? []).map((token) =>
    token
      .replace(/\s(?:count|ContentType)="[^"]*"/g, '')
      .replace(/\s*\/>$/, '>')
      .replace(/\s+>$/, '>'),
  );
}

function firstLost(before: readonly string[], after: readonly string[]): string | undefined {
  let at = 0;
  for (const token of before) {
    while (at < after.length && after[at] !== token) at++;
    if (at++ === after.length) return token;
  }
  return undefined;
}

function danglingArrows(before: Package, after: Package): string[] {
  const arrows = (source: Package): string[] =>
    ['', ...source.names()].flatMap((name) =>
      /\.rels$/.test(name)
        ? []
        : readRelationships(source, name)
            .filter(({ external, target }) => !external && !source.has(target))
            .map(({ target }) => `${name} → ${target} leads nowhere`),
    );
  const old = new Set(arrows(before));
  return arrows(after).filter((arrow) => !old.has(arrow));
}

/** Faults that were not there before. Strict workbooks have schemas of their own. */
function schemaFaults(before: Package, after: Package): string[] {
  if (readWorkbookPart(before).strict) return [];
  return changes(before, after)
    .filter((name) => after.has(name) && /\.(?:xml|rels)$/i.test(name))
    .flatMap((name) => {
      const faults = (source: Package): string[] =>
        source.has(name)
          ? faultsOf(source.text(name).replace(/^\ufeff/, ''), schema).flatMap(({ text, missing }) =>
              missing === undefined ? [text] : [],
            )
          : [];
      const old = new Set(faults(before));
      return [...new Set(faults(after))].filter((text) => !old.has(text)).map((text) => `${name}: ${text}`);
    });
}
