import type { CellEdits, CellStyle, DrawnRow, SheetContent, SheetDrawing } from '../../model';
import { laidOver, READING } from '../fields';
import type { IndicatorPatch, SettingsPatch } from '../patch';
import type { Dated, ReadingSettings } from '../settings';
import { sameData } from '../wording-changes';
import type { Item } from './item';
import { ITEMS } from './items';
import { groupKey, groupRows, readConfigSheet, textsOf, withOrderOfKnown } from './read';
import { configTable, nameOfItem, type ConfigRow } from './table';

/** The sheet in which a workbook carries its settings. */
export const CONFIG_SHEET = 'Cấu hình';

interface Wanted {
  readonly item: Item;
  readonly subject: string;
  readonly texts: readonly string[];
}

function wantedRows(patch: SettingsPatch): readonly Wanted[] {
  return ITEMS.flatMap((item) => item.texts(patch).map((entry) => ({ item, ...entry })));
}

const TITLE: CellStyle = { size: 14, bold: true, align: 'center' };
const HEADING: CellStyle = {
  bold: true,
  border: true,
  fill: '#D9E2F3',
  align: 'center',
  verticalAlign: 'center',
};
const CELL: CellStyle = { border: true, wrap: true, verticalAlign: 'top' };
const NOTE: CellStyle = { ...CELL, italic: true, color: '#404040' };

/** A new "Cấu hình" that says what the patch says; reading it gives the patch back. */
export function drawConfigSheet(patch: SettingsPatch): SheetDrawing {
  const rows = wantedRows(patch).flatMap(({ item, subject, texts }) =>
    texts.map((text): DrawnRow => ({
      cells: [
        { value: nameOfItem({ item, subject }), style: CELL },
        { value: text, style: CELL },
        { value: item.note, style: NOTE },
      ],
    })),
  );
  return {
    name: CONFIG_SHEET,
    visibility: 'visible',
    columns: [{ width: 42 }, { width: 60 }, { width: 52 }],
    rows: [
      { cells: [{ value: 'CẤU HÌNH', style: TITLE }] },
      { cells: [] },
      { cells: ['Mục', 'Giá trị', 'Ghi chú'].map((value) => ({ value, style: HEADING })) },
      ...rows,
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    frozenRows: 3,
    print: { orientation: 'landscape', titleRows: [2, 2] },
    charts: [],
  };
}

/**
 * The cells to write so that the sheet says the changes too. Rows that say the same already, rows about other
 * things and notes stay as they are; new rows go below. A list takes the place of the sheet's list; remembered
 * answers add up. A rule that is dropped leaves the sheet's order of rules too.
 */
export function configEdits(content: SheetContent, changes: SettingsPatch): CellEdits {
  const before = readConfigSheet(content).patch;
  const merged = mergePatches(before, changes);
  const after = withOrderOfKnown(merged);
  const isLeft = after.ruleOrder?.length !== merged.ruleOrder?.length;
  const touched = [changes, ...(isLeft && merged.ruleOrder ? [{ ruleOrder: merged.ruleOrder }] : [])];
  return editsTowards(
    content,
    byGroup(after),
    new Set(touched.flatMap((patch) => [...byGroup(patch).keys()])),
  );
}

const byGroup = (patch: SettingsPatch): ReadonlyMap<string, Wanted> =>
  new Map(wantedRows(patch).map((group) => [groupKey(group), group]));

function editsTowards(
  content: SheetContent,
  wanted: ReadonlyMap<string, Wanted>,
  touched: ReadonlySet<string>,
): CellEdits {
  const table = configTable(content);
  const existing = new Map(groupRows(table.rows).groups.map((group) => [groupKey(group), group]));
  const cells: CellEdits['cells'][number][] = [];
  let end = table.end;
  const write = (row: number, column: number | undefined, value: string | null): void => {
    if (column !== undefined) cells.push({ row, column, value });
  };
  for (const key of touched) {
    const want = wanted.get(key);
    const all = existing.get(key)?.rows ?? [];
    // In a list, a row that cannot be read stays for whoever typed it; a single value takes its place.
    const rows = want?.item.rows === 'many' ? all.filter((row) => isReadable(row, want)) : all;
    const texts = want?.texts ?? [];
    const said = want ? rows.flatMap((row) => textsOf(row, want.item)) : [];
    if (want && saysTheSame(want, said)) continue;
    rows.forEach((row, index) => {
      const text = texts[index] ?? null;
      const isSaid =
        want && text !== null && saysTheSame({ ...want, texts: [text] }, textsOf(row, want.item));
      if (!isSaid && (row.text === '' ? null : row.text) !== text) write(row.row, table.valueColumn, text);
    });
    if (want === undefined) continue;
    for (const text of texts.slice(rows.length)) {
      write(end, table.nameColumn, nameOfItem(want));
      write(end, table.valueColumn, text);
      write(end, table.noteColumn, want.item.note);
      end += 1;
    }
  }
  return { sheet: content.name, cells };
}

function isReadable(row: ConfigRow, { item, subject }: Wanted): boolean {
  return textsOf(row, item).every(
    (text) => text === '' || (text !== undefined && item.misread(text, subject) === undefined),
  );
}

/** The cells to empty so that the sheet forgets what was once answered; nothing else moves. */
export const forgetEdits = (content: SheetContent, remembered: Partial<ReadingSettings>): CellEdits =>
  emptied(content, wantedRows({ reading: remembered }));

/** The rows that say nothing but what is given lose their values. */
function emptied(content: SheetContent, unwanted: readonly Wanted[]): CellEdits {
  const { rows, valueColumn } = configTable(content);
  const groups = new Map(groupRows(rows).groups.map((group) => [groupKey(group), group]));
  const cells = unwanted.flatMap((wanted) => {
    const isUnwanted = (said: string | undefined): boolean =>
      wanted.texts.some((text) => saysTheSame({ ...wanted, texts: [text] }, [said]));
    return (groups.get(groupKey(wanted))?.rows ?? [])
      .filter((row) => row.text !== '' && textsOf(row, wanted.item).every(isUnwanted))
      .map(({ row }) => ({ row, column: valueColumn, value: null }));
  });
  return { sheet: content.name, cells };
}

/** Whether rows mean what is wanted, in whatever words. */
function saysTheSame({ item, subject, texts }: Wanted, said: readonly (string | undefined)[]): boolean {
  const read = said.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
  if (read.length !== said.length || read.length !== texts.length) return false;
  if (read.some((text) => item.misread(text, subject) !== undefined)) return false;
  return sameData(item.put({}, read, subject), item.put({}, texts, subject));
}

/**
 * One patch that says what both say; where they differ, the later. Lists are replaced, remembered answers add up, and
 * so do dated values: only one for the same months takes the other's place.
 */
export function mergePatches(before: SettingsPatch, changes: SettingsPatch): SettingsPatch {
  const base: SettingsPatch = { ...before, ...(changes.units ? { units: changes.units } : {}) };
  const merged = wantedRows(withEarlierDates(before, changes)).reduce(
    (patch, { item, subject, texts }) => item.put(patch, texts, subject),
    base,
  );
  const { reading } = changes;
  if (!reading) return merged;
  return { ...merged, reading: laidOver(READING, before.reading ?? {}, reading) };
}

/** What a patch says of one thing, and what another said of it before. */
export interface ConfigNews {
  /** The name of its row. */
  readonly name: string;
  readonly before: Wanted | undefined;
  readonly after: Wanted;
}

/** Where a patch says more than another does. */
export function newsBetween(before: SettingsPatch, after: SettingsPatch): readonly ConfigNews[] {
  const known = byGroup(before);
  return wantedRows(after)
    .map((group) => ({ name: nameOfItem(group), before: known.get(groupKey(group)), after: group }))
    .filter((news) => news.after.texts.some((text) => news.before?.texts.includes(text) !== true));
}

/** A patch that says the news and nothing else. */
export const patchOfNews = (news: readonly ConfigNews[]): SettingsPatch =>
  news.reduce<SettingsPatch>(
    (patch, { after: { item, subject, texts } }) => item.put(patch, texts, subject),
    {},
  );

/** The cells to empty so that the sheet no longer says the news; a row that says something else by now stays. */
export const editsBack = (content: SheetContent, news: readonly ConfigNews[]): CellEdits =>
  emptied(
    content,
    news.map(({ before, after }) => ({
      ...after,
      texts: after.texts.filter((text) => before?.texts.includes(text) !== true),
    })),
  );

function withEarlierDates(before: SettingsPatch, changes: SettingsPatch): SettingsPatch {
  if (!changes.indicators) return changes;
  const indicators = changes.indicators.map((change): IndicatorPatch => {
    const { kind, windowStart, target } = change;
    // What was given to an indicator of another kind does not hold for it any more.
    const known = before.indicators?.find(
      (one) => one.id === change.id && (kind === undefined || kind === (one.kind ?? kind)),
    );
    return {
      ...change,
      ...(windowStart && { windowStart: datesTogether(known?.windowStart ?? [], windowStart) }),
      ...(target && { target: datesTogether(known?.target ?? [], target) }),
    };
  });
  return { ...changes, indicators };
}

function datesTogether<Entry extends Dated<unknown>>(
  before: readonly Entry[],
  added: readonly Entry[],
): readonly Entry[] {
  const months = ({ from, to }: Entry): unknown => ({ from, to });
  const isReplaced = (entry: Entry): boolean => added.some((one) => sameData(months(one), months(entry)));
  return [...before.filter((entry) => !isReplaced(entry)), ...added];
}
