import { readFileSync } from 'node:fs';
import { prepareEvaluation, type PreparedEvaluation } from '../../../src/actions/evaluate';
import { noticeFiles } from '../../../src/actions/notices';
import { composeNotices } from '../../../src/reporting/letter';
import { parseSettings } from '../../../src/settings';
import { openXlsx, zipOf } from '../../../src/workbook/xlsx';
import { bodyTexts } from '../../letters/comparison';

const BYTES: Uint8Array = new Uint8Array(readFileSync('assets/samples/tu-ky-2023-08.xlsx'));
const AUTHORITY: unknown = JSON.parse(readFileSync('assets/samples/tu-ky-2023-08.json', 'utf8'));

async function august(): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(await openXlsx(BYTES), {
    preset: 'letter-2023-08',
    file: parseSettings(AUTHORITY),
    now: '05/09/2023 09:30',
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

describe('a letter to each named unit', () => {
  let prepared: PreparedEvaluation;
  const noticeTo = (full: string) => {
    const { summary, settings, table } = prepared;
    const found = composeNotices(summary, settings, table).find(({ unit }) => unit.full === full);
    if (!found) throw new Error(`no letter to ${full}`);
    return { letter: found.letter, text: bodyTexts(found.letter).join('\n') };
  };
  beforeAll(async () => {
    prepared = await august();
  });

  it('goes to everybody whom the letter names, and to nobody else', () => {
    const { summary, settings, table } = prepared;
    const units = composeNotices(summary, settings, table).map(({ unit }) => unit.key);
    const named = summary.rows.filter(({ inLetter }) => inLetter.current);
    expect(new Set(units)).toEqual(new Set(named.map(({ finding }) => finding?.unit.key)));
    expect(new Set(units).size).toBe(units.length);
  });

  it('tells a blamed one its figures and counts, its earlier acts, what it needs and what to explain', () => {
    const { letter, text } = noticeTo('UBND xã Phượng Kỳ');
    expect(letter.recipients).toEqual(['UBND xã Phượng Kỳ']);
    expect(letter.subject).toMatch(/^V\/v nhắc nhở UBND xã Phượng Kỳ trong /);
    expect(text).toMatch(
      /thanh toán trực tuyến: 13,33% \(\d+\/\d+ hồ sơ\); bình quân chung 80,2%; chỉ tiêu giao 30%; từ ngày 01\/4\/2023-31\/8\/2023 đạt 8,97%/,
    );
    expect(text).toContain('Phê bình lần thứ hai đối với UBND xã Phượng Kỳ');
    expect(text).toMatch(/đã bị nhắc nhở, phê bình 01 lần \(tháng \d\/2023\)/);
    expect(text).toMatch(
      /Để tỷ lệ thanh toán trực tuyến đạt chỉ tiêu giao \(30%\)|vẫn chưa đến chỉ tiêu giao \(30%\)/,
    );
    expect(text).toMatch(/Yêu cầu Chủ tịch UBND xã Phượng Kỳ làm rõ nguyên nhân.*trong tháng 9\/2023\.\/\.$/);
    expect(text).not.toMatch(/Hưng Đạo|biểu dương|phát huy/);
  });

  it('praises a praised one and asks nothing of it', () => {
    const { letter, text } = noticeTo('UBND xã Quảng Nghiệp');
    expect(letter.subject).toMatch(/^V\/v biểu dương UBND xã Quảng Nghiệp trong /);
    expect(text).toMatch(/tiếp tục phát huy kết quả đã đạt được\.\/\.$/);
    expect(text).not.toMatch(/nhắc nhở|giải trình|khắc phục/);
  });

  it('says both to one that is commended and low', () => {
    const { letter, text } = noticeTo('UBND xã Hà Kỳ');
    expect(letter.subject).toMatch(/^V\/v biểu dương, nhắc nhở UBND xã Hà Kỳ trong /);
    expect(text).toContain('đạt tỷ lệ cao');
    expect(text).toContain('chưa đảm bảo tỷ lệ');
    expect(text).toMatch(/khắc phục các tồn tại nêu trên trong tháng 9\/2023\.\/\.$/);
  });

  it('has no gap where the month’s letter has none, and no slot left', () => {
    const { summary, settings, table } = prepared;
    for (const { letter } of composeNotices(summary, settings, table)) {
      expect(letter.missing).toEqual([]);
      expect(bodyTexts(letter).join('\n')).not.toMatch(/[{}]|undefined|null|NaN/);
    }
  });

  it('is a Word file a unit, and all of them in one .zip', async () => {
    const { summary, settings, table } = prepared;
    const files = await noticeFiles(summary, settings, table, undefined, zipOf);
    const names = files.map(({ name }) => name);
    expect(names).toContain('cong-van-2023-08 - UBND xã Phượng Kỳ.docx');
    expect(names.at(-1)).toBe('cong-van-2023-08-tung-don-vi.zip');
    expect(new Set(names).size).toBe(composeNotices(summary, settings, table).length + 1);
  });
});
