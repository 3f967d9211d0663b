import fc from 'fast-check';
import type { LetterBlock, Summary, SummaryRow } from '../../../src/model';
import { composeLetter, proposeParagraphs } from '../../../src/reporting/letter';
import { aprilSettings, aprilSummary } from '../../letters/april-2023';
import { augustSettings, augustSummary } from '../../letters/august-2023';
import { bodyTexts } from '../../letters/comparison';
import { withParagraphs, withRow } from '../../letters/facts';
import { runs } from '../../support/in-full';

const august = (summary: Summary): string[] => bodyTexts(composeLetter(summary, augustSettings));
const april = (summary: Summary): string[] => bodyTexts(composeLetter(summary, aprilSettings));

const unticked = (row: SummaryRow): SummaryRow => ({
  ...row,
  inLetter: { ...row.inLetter, current: false },
});
const worded =
  (text: string) =>
  (row: SummaryRow): SummaryRow => ({ ...row, text: { ...row.text, current: text } });
const counted =
  (ordinal: number | null, form?: string) =>
  (row: SummaryRow): SummaryRow => ({
    ...row,
    ordinal: { ...row.ordinal, current: ordinal },
    form: form === undefined ? row.form : { ...row.form, current: form },
  });

const keyOf = (summary: Summary, rule: string, unit: string): string => {
  const found = summary.rows.find((row) => row.finding?.rule === rule && row.unitName.endsWith(unit));
  if (!found) throw new Error(`${rule} ${unit}`);
  return found.key;
};
const edited = (summary: Summary, rule: string, unit: string, edit: (row: SummaryRow) => SummaryRow) =>
  withRow(summary, keyOf(summary, rule, unit), edit);

function handRow(given: Partial<SummaryRow> & { section: SummaryRow['section'] }): SummaryRow {
  const same = <Value>(value: Value) => ({ generated: value, current: value });
  return {
    key: 'hand|1',
    group: 'low',
    finding: null,
    unitName: 'Xã An Thanh',
    form: same(null),
    ordinal: same(null),
    text: { generated: '', current: 'UBND xã An Thanh chậm gửi báo cáo.' },
    inLetter: same(true),
    state: 'hand',
    remark: '',
    ...given,
  };
}
const typed = (section: string) => ({ generated: '', current: section });
const withHandRow = (summary: Summary, row: SummaryRow): Summary => ({
  ...summary,
  rows: [...summary.rows, row],
});

describe('rows', () => {
  test('without its x a row leaves its group, the counts and the request', () => {
    const texts = april(edited(aprilSummary, 'noneSinceYearStart', 'Chí Minh', unticked));
    expect(texts.join('\n')).toContain('có 07 địa phương chưa thực hiện');
    expect(texts.join('\n')).toContain('Hà Thanh, Ngọc Kỳ và UBND thị trấn Tứ Kỳ');
    expect(texts.join('\n')).toContain('Chủ tịch UBND 08 xã, thị trấn nêu trên');
  });

  test('an edited row stands as its own bullet, word for word, and its group counts without it', () => {
    const own = 'UBND xã Đại Hợp có nhiều cố gắng vượt bậc.';
    const texts = august(edited(augustSummary, 'commendAboveAverage', 'Đại Hợp', worded(own)));
    expect(texts).toContain(`- ${own}`);
    const group = texts.find((text) => text.includes('thường xuyên, gồm'));
    expect(group).toMatch(/^- 02 UBND xã .*Quảng Nghiệp.*Quang Khải/u);
    expect(group).not.toContain('Đại Hợp');
  });

  test('the request still speaks to the head of an edited row’s unit', () => {
    const texts = august(
      edited(augustSummary, 'targetMissedCumulative', 'Tái Sơn', worded('Xã Tái Sơn cần cố gắng.')),
    );
    expect(texts.find((text) => text.startsWith('Yêu cầu Trưởng phòng Tài chính'))).toContain('Tái Sơn');
    expect(texts).toContain('- Xã Tái Sơn cần cố gắng.');
  });

  test('with nobody left a section goes, and the numbers close up', () => {
    const rows = augustSummary.rows.map((row) => (row.group === 'low' ? unticked(row) : row));
    const headings = composeLetter({ ...augustSummary, rows }, augustSettings)
      .body.filter((block: LetterBlock) => block.kind === 'section')
      .map((block) => block.runs[0]?.text);
    expect(headings).toEqual([
      '1. Biểu dương các cơ quan, đơn vị',
      '2. Phê bình lần thứ hai đối với UBND các xã Hưng Đạo và Phượng Kỳ',
      '3. Phê bình lần thứ ba đối với UBND các xã Dân Chủ và Tiên Động',
      '4. Chủ tịch UBND huyện giao Chủ tịch UBND các xã, thị trấn thực hiện đảm bảo',
    ]);
  });

  test('a group of one is a sentence of its own, not a count of one', () => {
    const one = edited(
      edited(augustSummary, 'commendAboveAverage', 'Đại Hợp', unticked),
      'commendAboveAverage',
      'Quang Khải',
      unticked,
    );
    expect(august(one).join('\n')).toMatch(
      /- UBND xã Quảng Nghiệp có tỷ lệ .*thường xuyên \(tiếp nhận đạt 99,03%/u,
    );
  });

  test('“Riêng …” stands only after a group that rose', () => {
    const risen = ['Tái Sơn', 'Hưng Đạo'];
    const summary = risen.reduce((s, unit) => edited(s, 'belowAverage', unit, unticked), aprilSummary);
    const texts = april(summary);
    expect(texts.join('\n')).not.toContain('Riêng');
    // the only point of its subsection: no bullet, its lines take one
    expect(texts).toContain(
      'Có 02 địa phương có kết quả giảm so với tháng 3/2023 và thấp hơn mức bình quân chung của huyện, gồm:',
    );
    expect(texts.join('\n')).toContain('\n- UBND xã Hà Thanh (86,34%), giảm 5,74%');
  });
});

describe('steps of the ladder', () => {
  test('a changed ordinal moves the unit under its section', () => {
    const texts = august(edited(augustSummary, 'targetMissed', 'Hưng Đạo', counted(3)));
    expect(texts).toContain('3. Phê bình lần thứ hai đối với UBND xã Phượng Kỳ');
    expect(texts).toContain('4. Phê bình lần thứ ba đối với UBND các xã Dân Chủ, Tiên Động và Hưng Đạo');
    expect(texts.find((text) => text.startsWith('Lý do: Tỷ lệ hồ sơ'))).toContain('13,33%');
  });

  test('a changed ordinal brings its form, unless the form was changed too', () => {
    expect(august(edited(augustSummary, 'targetMissed', 'Hưng Đạo', counted(1)))).toContain(
      '3. Nhắc nhở lần thứ nhất đối với UBND xã Hưng Đạo',
    );
    expect(
      august(edited(augustSummary, 'targetMissed', 'Hưng Đạo', counted(4, 'Kiểm điểm trách nhiệm'))),
    ).toContain('5. Kiểm điểm trách nhiệm lần thứ tư đối với UBND xã Hưng Đạo');
  });

  test('a removed ordinal is left out; one that was never known shows as missing', () => {
    expect(august(edited(augustSummary, 'targetMissed', 'Hưng Đạo', counted(null)))).toContain(
      '5. Phê bình đối với UBND xã Hưng Đạo',
    );
    const unknown = edited(augustSummary, 'targetMissed', 'Hưng Đạo', (row) => ({
      ...row,
      form: { generated: null, current: null },
      ordinal: { generated: null, current: null },
    }));
    const letter = composeLetter(unknown, augustSettings);
    expect(bodyTexts(letter)).toContain(
      '5. Nhắc nhở, phê bình [thiếu: lần thứ mấy] đối với UBND xã Hưng Đạo',
    );
    expect(letter.missing).toEqual(['[thiếu: lần thứ mấy]']);
  });

  test('a unit warned for two things is named once, with both reasons', () => {
    const first = augustSummary.rows.find(
      (row) => row.key === keyOf(augustSummary, 'targetMissed', 'Phượng Kỳ'),
    );
    const overdue = aprilSummary.rows.find((row) => row.finding?.rule === 'overdue');
    if (!first?.finding || !overdue?.finding) throw new Error('no such rows');
    const second: SummaryRow = {
      ...overdue,
      key: 'overdue|phượng kỳ|overdue',
      unitName: first.unitName,
      finding: { ...overdue.finding, unit: first.finding.unit, form: 'Phê bình', ordinal: 2 },
      form: first.form,
      ordinal: first.ordinal,
      section: first.section,
    };
    const texts = august(withHandRow(augustSummary, second));
    expect(texts).toContain('3. Phê bình lần thứ hai đối với UBND các xã Hưng Đạo và Phượng Kỳ');
    expect(texts.filter((text) => text.startsWith('- UBND xã Phượng Kỳ'))).toEqual([
      '- UBND xã Phượng Kỳ có tỷ lệ hồ sơ thanh toán trực tuyến trong tháng 8/2023 đạt 13,33%; từ ngày 01/4/2023-31/8/2023 đạt 8,97%, chưa đảm bảo tỷ lệ do UBND tỉnh giao; đã để phát sinh 04 hồ sơ quá hạn thuộc lĩnh vực Tư pháp trên Hệ thống thông tin giải quyết TTHC của tỉnh trong tháng 8/2023.',
    ]);
    const alone = augustSummary.rows.filter((row) => row.key !== first.key && row.finding?.ordinal === 2);
    const withoutOther = alone.reduce(
      (s, row) => withRow(s, row.key, unticked),
      withHandRow(augustSummary, second),
    );
    const lines = august(withoutOther);
    const heading = lines.indexOf('3. Phê bình lần thứ hai đối với UBND xã Phượng Kỳ');
    expect(lines.slice(heading + 1, heading + 4)).toEqual([
      'Lý do:',
      expect.stringMatching(/^- Tỷ lệ hồ sơ thanh toán/u),
      expect.stringMatching(/^- Trong tháng 8\/2023, xã đã để phát sinh 04 hồ sơ/u),
    ]);
  });
});

describe('rows added by hand', () => {
  test.each([
    ['Về thanh toán trực tuyến', '2.3. Về thanh toán trực tuyến'],
    ['2.3. về  Thanh toán trực tuyến:', '2.3. Về thanh toán trực tuyến'],
    ['Biểu dương các cơ quan, đơn vị', '1. Biểu dương các cơ quan, đơn vị'],
    ['Về chế độ báo cáo', '2.4. Về chế độ báo cáo'],
  ])('“%s” goes under “%s”', (section, heading) => {
    const letter = composeLetter(
      withHandRow(augustSummary, handRow({ section: typed(section) })),
      augustSettings,
    );
    const at = letter.body.findIndex(
      (block) => block.from.includes('hand|1') && block.kind !== 'section' && block.kind !== 'subsection',
    );
    const headings = letter.body
      .slice(0, at)
      .filter((block) => block.kind === 'section' || block.kind === 'subsection');
    expect(headings.at(-1)?.runs[0]?.text).toBe(heading);
    expect(letter.body[at]?.runs.map((run) => run.text).join('')).toMatch(
      /UBND xã An Thanh chậm gửi báo cáo\.$/u,
    );
  });

  test('one that names a step is named in its heading', () => {
    const row = handRow({ group: 'warn', section: typed('Phê bình lần thứ hai') });
    expect(august(withHandRow(augustSummary, row))).toContain(
      '3. Phê bình lần thứ hai đối với UBND các xã Hưng Đạo, Phượng Kỳ và An Thanh',
    );
  });

  test('a new heading of the other groups is a section of its own', () => {
    const row = handRow({ group: 'warn', section: typed('Rút kinh nghiệm đối với UBND xã An Thanh') });
    const texts = august(withHandRow(augustSummary, row));
    const at = texts.indexOf('5. Rút kinh nghiệm đối với UBND xã An Thanh');
    expect(texts[at + 1]).toBe('UBND xã An Thanh chậm gửi báo cáo.');
    expect(texts[at + 2]).toBe(
      '6. Chủ tịch UBND huyện giao Chủ tịch UBND các xã, thị trấn thực hiện đảm bảo',
    );
  });
});

describe('paragraphs', () => {
  test('an edited one stands word for word, an emptied one is left out', () => {
    const summary = withParagraphs(augustSummary, {
      however: '',
      closing: 'Nhận được văn bản này, yêu cầu thực hiện./.',
      'request|belowFloor|results': 'Yêu cầu làm ngay.',
    });
    const texts = august(summary);
    expect(texts.join('\n')).not.toContain('Tuy nhiên, vẫn còn');
    expect(texts.at(-1)).toBe('Nhận được văn bản này, yêu cầu thực hiện./.');
    expect(texts).toContain('Yêu cầu làm ngay.');
  });

  test('an untouched request follows the rows as they stand', () => {
    const summary = edited(augustSummary, 'targetMissedCumulative', 'Tài chính - Kế hoạch', unticked);
    expect(august(summary).join('\n')).toContain(
      'Yêu cầu Chủ tịch UBND các xã Cộng Lạc, Hà Kỳ, Tái Sơn và Tân Kỳ tăng cường',
    );
  });

  test('a deleted one is left out, one added by hand stands where it was put', () => {
    const added = { id: 'hand|1', label: '', text: { generated: '', current: 'Đề nghị lưu ý thêm.' } };
    const paragraphs = augustSummary.paragraphs.flatMap((paragraph) => {
      if (paragraph.id === 'task|3') return [];
      return paragraph.id === 'grounds' ? [added, paragraph] : [paragraph];
    });
    const texts = august({ ...augustSummary, paragraphs });
    expect(texts.join('\n')).not.toContain('Thường xuyên đăng tải tin bài');
    expect(texts[2]).toBe('Đề nghị lưu ý thêm.');
  });

  test('line breaks typed in a cell start new paragraphs', () => {
    const texts = august(
      withParagraphs(augustSummary, { grounds: 'Căn cứ A;\n\nCăn cứ B, ý kiến như sau:' }),
    );
    expect(texts.slice(2, 4)).toEqual(['Căn cứ A;', 'Căn cứ B, ý kiến như sau:']);
  });

  test('ids stay from month to month', () => {
    const ids = (summary: Summary, settings: typeof augustSettings) =>
      proposeParagraphs(summary, settings).map((paragraph) => paragraph.id);
    expect(ids(aprilSummary, aprilSettings)).toEqual([
      'subject',
      'opening',
      'source',
      'however',
      'grounds',
      'request|belowAverage|intake',
      'request|noneSinceYearStart|certified',
      'task|1',
      'closing',
    ]);
    expect(ids({ ...augustSummary, period: { year: 2023, month: 9 } }, augustSettings)).toEqual(
      ids(augustSummary, augustSettings),
    );
  });

  test('ids are each given once, wherever low results were moved', () => {
    const low = augustSummary.rows.filter((row) => row.group === 'low');
    const headings = ['Mục riêng A', 'Mục riêng B', ...new Set(low.map((row) => row.section.current))];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...headings), { minLength: low.length, maxLength: low.length }),
        (to) => {
          const moved = new Map(low.map((row, i) => [row.key, to[i] ?? row.section.current]));
          const rows = augustSummary.rows.map((row) => {
            const current = moved.get(row.key) ?? row.section.current;
            return { ...row, section: { ...row.section, current } };
          });
          const ids = proposeParagraphs({ ...augustSummary, rows }, augustSettings).map(({ id }) => id);
          expect(ids).toEqual([...new Set(ids)]);
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test('deadlines turn at the end of the year', () => {
    const texts = (month: number) =>
      proposeParagraphs({ ...augustSummary, period: { year: 2023, month } }, augustSettings)
        .filter((paragraph) => paragraph.id.startsWith('request'))
        .map((paragraph) => paragraph.text.generated)
        .join('\n');
    expect(texts(10)).toContain('trong các tháng cuối năm 2023');
    expect(texts(11)).toContain('trong tháng 12/2023');
    expect(texts(11)).not.toContain('cuối năm');
    expect(texts(12)).toContain('trong tháng 01/2024');
  });
});
