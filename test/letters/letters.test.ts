import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareEvaluation } from '../../src/actions/evaluate';
import { composeLetter } from '../../src/reporting/letter';
import { PRESET_IDS, presetSettings } from '../../src/settings';
import { openXlsx } from '../../src/workbook/xlsx';
import { tuKyFile } from '../support/tu-ky';
import { aprilSettings, aprilSummary } from './april-2023';
import { aprilText } from './april-2023.text';
import { augustSettings, augustSummary } from './august-2023';
import { augustText } from './august-2023.text';
import { bodyTexts } from './comparison';

const SUBJECT =
  'V/v biểu dương, nhắc nhở các cơ quan chuyên môn, UBND các xã, thị trấn trong thực hiện nhiệm vụ cải cách hành chính tháng ';

describe.each([
  { month: '4/2023', next: '5', summary: aprilSummary, settings: aprilSettings, text: aprilText },
  { month: '8/2023', next: '9', summary: augustSummary, settings: augustSettings, text: augustText },
])('the letter of $month', ({ month, next, summary, settings, text }) => {
  const letter = composeLetter(summary, settings);

  test('says what the signed letter says, paragraph by paragraph', () => {
    expect(bodyTexts(letter)).toEqual(text.map((compared) => compared.ours));
  });

  test('every difference is real and has its reason', () => {
    const different = text.filter((compared) => compared.letter !== compared.ours);
    expect(different).toEqual(text.filter((compared) => compared.why !== null));
  });

  test('has its heading, addressees and signature', () => {
    expect(letter).toMatchObject({
      agency: { superior: [], name: ['ỦY BAN NHÂN DÂN', 'HUYỆN TỨ KỲ'] },
      number: 'Số:      /UBND-NV',
      subject: SUBJECT + month,
      placeAndDate: `Tứ Kỳ, ngày      tháng ${next} năm 2023`,
      recipients: ['Thủ trưởng các cơ quan chuyên môn thuộc UBND huyện', 'Chủ tịch UBND các xã, thị trấn'],
      signature: { capacity: ['CHỦ TỊCH'], name: 'Vũ Thị Hà' },
      missing: [],
    });
    expect(letter.copies[0]).toBe('Như trên');
    expect(letter.copies.at(-1)).toBe('Lưu: VT, NV');
  });

  test('every paragraph names the rows or paragraphs it speaks from', () => {
    const known = new Set([
      ...summary.rows.map((row) => row.key),
      ...summary.paragraphs.map((paragraph) => paragraph.id),
    ]);
    const sources = letter.body.map((block) => block.from);
    expect(sources.filter((from) => from.length === 0)).toEqual([]);
    expect(sources.flat().filter((key) => !known.has(key))).toEqual([]);
    const spoken = new Set(sources.flat());
    expect(summary.rows.filter((row) => !spoken.has(row.key))).toEqual([]);
  });
});

test.each(PRESET_IDS)('what no sheet holds is not in the preset %s', (id) => {
  expect(JSON.stringify(presetSettings(id).letter)).not.toMatch(/7\/7|thứ hạng|Theo đề xuất/u);
});

test.each([
  { month: '2023-04', text: aprilText },
  { month: '2023-08', text: augustText },
] as const)('the sample of $month carries what its letter says', async ({ month, text }) => {
  const workbook = await openXlsx(
    new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/tu-ky-${month}.xlsx`))),
  );
  const now = '05/9/2023 08:00';
  const own = await prepareEvaluation(workbook, { now });
  const withFile = await prepareEvaluation(workbook, { now, file: tuKyFile(month) });
  for (const prepared of [own, withFile]) {
    if ('unclear' in prepared) throw new Error(prepared.unclear);
    const letter = composeLetter(prepared.summary, prepared.settings);
    expect(bodyTexts(letter)).toEqual(text.map(({ ours }) => ours));
    expect(letter.missing).toEqual([]);
  }
});

test('April may compare with "cùng kỳ tháng 3/2023" as it did: a wording option', () => {
  const settings = {
    ...aprilSettings,
    letter: {
      ...aprilSettings.letter,
      phrases: { ...aprilSettings.letter.phrases, comparison: 'cùng kỳ tháng {previousMonth}' },
    },
  };
  const letter = bodyTexts(composeLetter(aprilSummary, settings));
  const slip = aprilText.find((compared) => compared.letter.startsWith('+ UBND xã Tái Sơn'));
  expect(letter).toContain(slip?.letter);
});

test('brackets that hold words stand in italics as in April, brackets of figures do not', () => {
  const runs = composeLetter(aprilSummary, aprilSettings).body.flatMap((block) => block.runs);
  expect(runs.filter((run) => run.italic).map((run) => run.text)).toEqual([
    'UBND xã Đại Sơn: 04 hồ sơ; lĩnh vực Tài nguyên và Môi trường: 01 hồ sơ',
    'tiếp nhận 1/1 hồ sơ, số hoá 4/4 hồ sơ',
    '4/4 hồ sơ',
  ]);
});
