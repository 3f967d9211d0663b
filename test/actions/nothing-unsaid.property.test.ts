import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { prepareEvaluation } from '../../src/actions/evaluate';
import { prepareYear } from '../../src/actions/evaluate-year';
import { letterOf } from '../../src/actions/export-letter';
import { noEarlierActsPatch } from '../../src/actions/no-earlier-acts';
import { openWorkbook } from '../../src/actions/open-workbook';
import { saveSettings } from '../../src/actions/save-settings';
import type { CellValue, Letter } from '../../src/model';
import type { EvaluationJson } from '../../src/reporting/json';
import { composeNotices } from '../../src/reporting/letter';
import { parseSettings, PRESET_IDS } from '../../src/settings';
import { openXlsx } from '../../src/workbook/xlsx';
import { runCli } from '../cli/run-cli';
import { bytesOf } from '../reading/layouts/as-file';
import { sheetOf } from '../reading/layouts/sheet';
import { paragraphs, readDocx } from '../reporting/word/read-docx';
import { inFull } from '../support/in-full';

/**
 * Whatever a workbook lacks, no letter by any road says an ordinal, a target, a sender or praise that neither the
 * sheet, the register, the settings nor an answer gave.
 */

const COLUMNS = {
  intake: 'Tỷ lệ số hoá hồ sơ khi tiếp nhận',
  results: 'Tỷ lệ số hoá kết quả giải quyết TTHC',
  payment: 'Tỷ lệ hồ sơ thanh toán trực tuyến',
  overdue: 'Hồ sơ giải quyết quá hạn',
} as const;
type Column = keyof typeof COLUMNS;
const UNITS = ['Sở Nội vụ', 'Xã Tân Kỳ', 'Xã Đại Sơn', 'Xã Hưng Long'] as const;

/** What an office may say of itself, each in words that nothing else says. */
const AUTHORITY = {
  agency: ['ỦY BAN NHÂN DÂN', 'TỈNH KIM SƠN'],
  name: 'tỉnh Kim Sơn',
  level: 'tỉnh',
  leader: 'Chủ tịch UBND tỉnh Kim Sơn',
  targetGiver: 'UBND tỉnh Kim Sơn',
  place: 'Kim Thành Phố',
  numberSuffix: 'UBND-KSX',
  recipients: ['Các sở Kim Nhận'],
  copies: ['Kim Lưu'],
  signer: { capacity: ['QUYỀN CHỦ TỊCH KIM'], name: 'Đỗ Kim Ký' },
} as const;
type Field = keyof typeof AUTHORITY;
const FIELDS = Object.keys(AUTHORITY) as Field[];

const [OFFICERS, SHEETS] = [61, 57];

interface World {
  readonly preset: (typeof PRESET_IDS)[number];
  readonly month: number;
  readonly year: number;
  readonly columns: readonly Column[];
  /** A row of figures a unit, in hundredths of a percent; overdue counts them modulo 3. */
  readonly figures: readonly (readonly number[])[];
  readonly hasHead: boolean;
  readonly hasTotal: boolean;
  readonly sheetTarget: boolean;
  readonly officerTarget: 'none' | 'unset' | 'set';
  /** Units with an act in the month before, in a register; none: no register. */
  readonly register: readonly number[] | undefined;
  readonly answersNone: boolean;
  readonly fields: readonly Field[];
}

const anyWorld: fc.Arbitrary<World> = fc.record({
  preset: fc.constantFrom(...PRESET_IDS),
  month: fc.integer({ min: 1, max: 12 }),
  year: fc.constantFrom(2024, 2025, 2026),
  columns: fc.subarray(Object.keys(COLUMNS) as Column[], { minLength: 1 }),
  figures: fc.array(
    fc.array(fc.constantFrom(10_000, 10_000, 9713, 8841, 7012, 1250, -1), { minLength: 4, maxLength: 4 }),
    { minLength: UNITS.length, maxLength: UNITS.length },
  ),
  hasHead: fc.boolean(),
  hasTotal: fc.boolean(),
  sheetTarget: fc.boolean(),
  officerTarget: fc.constantFrom('none', 'unset', 'set'),
  register: fc.option(fc.subarray([0, 1, 2, 3]), { nil: undefined }),
  answersNone: fc.boolean(),
  fields: fc.oneof(fc.constant(FIELDS), fc.subarray(FIELDS)),
});

/** -1: nobody can read it. */
const shown = (value: number, column: Column): CellValue =>
  value < 0 ? '#REF!' : column === 'overdue' ? value % 3 : `${String(value / 100).replace('.', ',')}%`;

function workbookOf(world: World): Promise<Uint8Array> {
  const { month, year, columns, figures, hasHead, hasTotal, sheetTarget, register } = world;
  const heading = (column: Column): string =>
    column === 'payment' && sheetTarget ? `${COLUMNS[column]} (chỉ tiêu ≥ ${SHEETS}%)` : COLUMNS[column];
  const row = (values: readonly number[]): CellValue[] => columns.map((c, i) => shown(values[i] ?? 0, c));
  const sheet = sheetOf(`T${month}`, [
    ...(hasHead ? [['ỦY BAN NHÂN DÂN TỈNH LAM GIANG']] : []),
    [`KẾT QUẢ THÁNG ${month}/${year}`],
    ['STT', 'Đơn vị', ...columns.map(heading)],
    ...UNITS.map((unit, i) => [i + 1, unit, ...row(figures[i] ?? [])]),
    ...(hasTotal ? [[null, 'Toàn tỉnh', ...row([9000, 9000, 9000, 9000])]] : []),
  ]);
  const book = register && [
    ['Kỳ', 'Đơn vị', 'Hình thức', 'Lần thứ', 'Lý do', 'Số văn bản', 'Ghi chú'],
    ...register.map((unit) => [
      `Tháng ${month - 1}/${year}`,
      UNITS[unit] ?? '',
      'Nhắc nhở',
      1,
      'chưa đạt',
      '',
      '',
    ]),
  ];
  return bytesOf([sheet, ...(book && month > 1 ? [sheetOf('Sổ theo dõi', book)] : [])]);
}

function settingsOf({ preset, fields, officerTarget }: World): Record<string, unknown> {
  const target = { unset: 'không giao chỉ tiêu', set: `${OFFICERS}%` } as const;
  return {
    preset,
    authority: Object.fromEntries(fields.map((field) => [field, AUTHORITY[field]])),
    ...(officerTarget !== 'none' && { indicators: { payment: { target: target[officerTarget] } } }),
  };
}

const WORDS = ['nhất', 'hai'];

/** What a letter says that nobody gave it. */
function unsaidIn(text: string, world: World): string[] {
  const { month, columns, figures, register = [], answersNone, fields, officerTarget, sheetTarget } = world;
  const faults: string[] = [];
  const acts = month === 1 ? [] : register;
  const knowsEarlier = month === 1 || acts.length > 0 || answersNone;
  const may = (words: RegExp, isGiven: boolean): void => {
    const [found] = words.exec(text) ?? [];
    if (found !== undefined && !isGiven) faults.push(found);
  };
  const ordinals = new Set(UNITS.map((_, unit) => WORDS[acts.includes(unit) ? 1 : 0]));
  for (const [, word = ''] of text.matchAll(/lần thứ (?!mấy)(\S+)/g))
    if (!knowsEarlier || !ordinals.has(word)) faults.push(`lần thứ ${word}`);

  const isKept = columns.includes('payment');
  may(/30%/, false);
  may(/61%/, isKept && officerTarget === 'set');
  may(/57%/, isKept && officerTarget === 'none' && sheetTarget);
  may(
    /(?:dưới|thấp hơn|chưa đạt|không đạt|vượt|đạt) chỉ tiêu/,
    isKept && (officerTarget === 'set' || (officerTarget === 'none' && sheetTarget)),
  );

  may(/Lam Giang|Tứ Kỳ|Hải Dương|Nguyễn|Dương Hà/iu, false);
  const words: Record<Field, RegExp> = {
    agency: /TỈNH KIM SƠN/,
    name: /tỉnh Kim Sơn/,
    level: /bình quân chung của tỉnh/,
    leader: /Chủ tịch UBND tỉnh/,
    targetGiver: /(?<!Chủ tịch )UBND tỉnh Kim Sơn giao/,
    place: /Kim Thành Phố/,
    numberSuffix: /UBND-/,
    recipients: /Kim Nhận/,
    copies: /Kim Lưu/,
    signer: /CHỦ TỊCH KIM|Kim Ký/,
  };
  for (const field of FIELDS)
    may(
      words[field],
      fields.includes(field) ||
        (field === 'name' && fields.some((f) => ['leader', 'targetGiver'].includes(f))),
    );

  const isFull = (row: readonly number[], column: Column): boolean =>
    columns.includes(column) && row[columns.indexOf(column)] === 10_000;
  const mayBePraised = (i: number): boolean => {
    const row = figures[i] ?? [];
    const isAbove = i > 0 && ['intake', 'results', 'payment'].every((c) => columns.includes(c as Column));
    return isAbove || (isFull(row, 'intake') && isFull(row, 'results'));
  };
  const isAnyPraised = UNITS.some((_, i) => mayBePraised(i));
  may(/biểu dương|tiến bộ|nỗ lực|cố gắng|khen/iu, isAnyPraised);
  const [, praised = ''] = /(Biểu dương.*?)(?=\n\d+\. |$)/s.exec(text) ?? [];
  for (const [i, unit] of UNITS.entries())
    if (!mayBePraised(i) && praised.split('\n').slice(0, 3).join('\n').includes(unit.replace(/^Xã /, '')))
      faults.push(`biểu dương ${unit}`);
  return faults;
}

function textOf({
  agency,
  number,
  subject,
  placeAndDate,
  recipients,
  body,
  signature,
  copies,
  annex,
}: Letter): string {
  return [
    ...agency.superior,
    ...agency.name,
    number,
    subject,
    placeAndDate,
    ...recipients,
    ...body.map(({ runs }) => runs.map(({ text }) => text).join('')),
    ...signature.capacity,
    signature.name,
    ...copies,
    JSON.stringify(annex ?? ''),
  ].join('\n');
}

/** Every letter the actions make of a world: the month's, each unit's, the year's. */
async function lettersOf(world: World): Promise<string[]> {
  const bytes = await workbookOf(world);
  const workbook = await openXlsx(bytes);
  const now = { now: '28/11/2026 09:30' };
  const open = await openWorkbook(workbook, {});
  await saveSettings(workbook, open, parseSettings(settingsOf(world)));
  if (world.answersNone)
    await saveSettings(workbook, await openWorkbook(workbook, {}), noEarlierActsPatch(world));
  const [prepared, year] = [await prepareEvaluation(workbook, now), await prepareYear(workbook, now)];
  if ('unclear' in prepared || 'unclear' in year) return [];
  return [prepared, ...year.months.map((month) => month.prepared)].flatMap(({ summary, settings, table }) => {
    const composed = letterOf(summary, settings, table);
    if (!composed) return [];
    const notices = composeNotices(summary, settings, table).map(({ letter }) => letter);
    return [composed.letter, ...notices].map(textOf);
  });
}

it('no letter of the actions says what nobody gave it', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const faults = (await lettersOf(world)).map((text) => ({ unsaid: unsaidIn(text, world), text }));
      expect(faults.filter(({ unsaid }) => unsaid.length > 0)).toEqual([]);
    }),
    { numRuns: inFull(400, 15) },
  );
});

it('nor does one of the command line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  try {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const [file, settings] = [join(folder, 'bang.xlsx'), join(folder, 'cau-hinh.json')];
        await writeFile(file, await workbookOf(world));
        await writeFile(settings, JSON.stringify(settingsOf(world)));
        const words = [file, '--json', '--settings', settings, '--out', join(folder, 'out'), '--notices'];
        const { code, out } = await runCli(...words, ...(world.answersNone ? ['--no-earlier-acts'] : []));
        if (code !== 0) return;
        for (const path of (JSON.parse(out) as EvaluationJson).files.filter((name) =>
          name.endsWith('.docx'),
        )) {
          const { document } = await readDocx(await readFile(path));
          const text = paragraphs(document)
            .map((paragraph) => paragraph.text)
            .join('\n');
          expect([path, unsaidIn(text, world), text]).toEqual([path, [], text]);
        }
      }),
      { numRuns: inFull(40, 3) },
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
