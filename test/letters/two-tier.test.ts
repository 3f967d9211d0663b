import { prepareEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { composeLetter } from '../../src/reporting/letter';
import { parseSettings } from '../../src/settings';
import { openXlsx } from '../../src/workbook/xlsx';
import { augustOfNobody } from '../support/tu-ky';
import { bodyTexts } from './comparison';

/** The sample's August, as a province without districts would write about it. */
async function august(authority?: object): Promise<PreparedEvaluation> {
  const prepared = await prepareEvaluation(await openXlsx(await augustOfNobody()), {
    file: authority && parseSettings({ authority }),
    now: '05/09/2023 09:30',
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

const PROVINCE = {
  agency: ['ỦY BAN NHÂN DÂN', 'TỈNH HẢI DƯƠNG'],
  name: 'tỉnh Hải Dương',
  level: 'tỉnh',
  leader: 'Chủ tịch UBND tỉnh',
  targetGiver: 'Chính phủ',
  place: 'Hải Dương',
  numberSuffix: 'UBND-KSTT',
  signer: { capacity: ['CHỦ TỊCH'], name: 'Nguyễn Văn A' },
  recipients: ['Chủ tịch UBND các xã, phường, đặc khu'],
  copies: ['Lãnh đạo UBND tỉnh'],
};

describe('the August data in the wording of 2025', () => {
  it.each([
    ['with the authority set', PROVINCE],
    ['with nothing set', undefined],
  ])('speaks of no district, %s', async (_name, authority) => {
    const { summary, settings } = await august(authority);
    const letter = composeLetter(summary, settings);
    const { agency, number, subject, placeAndDate, recipients, signature, copies } = letter;
    const around = [...agency.superior, ...agency.name, number, subject, placeAndDate, ...recipients];
    const texts = [
      ...[...around, ...bodyTexts(letter), ...signature.capacity, ...copies],
      ...summary.rows.flatMap(({ section, text }) => [section.current, text.current]),
    ];
    expect(texts.filter((text) => /huyện/iu.test(text.normalize('NFC')))).toEqual([]);
    expect(texts.filter((text) => /undefined|null|NaN|[{}]|,,|\(\s|\s[);,]/u.test(text))).toEqual([]);
    expect(letter.missing.length === 0).toBe(authority !== undefined);
  });

  it('reads as a letter: numbered without gaps, average and target with their owner', async () => {
    const { summary, settings } = await august(PROVINCE);
    const texts = bodyTexts(composeLetter(summary, settings));
    expect(texts.filter((text) => /^\d+\. /.test(text))).toEqual([
      '1. Biểu dương các cơ quan, đơn vị',
      '2. Các cơ quan, đơn vị có kết quả thực hiện nhiệm vụ cải cách hành chính đạt thấp',
      '3. Phê bình lần thứ hai đối với UBND các xã Hưng Đạo và Phượng Kỳ',
      '4. Phê bình lần thứ ba đối với UBND các xã Dân Chủ và Tiên Động',
    ]);
    expect(texts).toContain(
      '- UBND xã Tiên Động (96,15%, 150/156 hồ sơ) mặc dù kết quả tăng 1,71% so với tháng 7/2023, nhưng vẫn thấp hơn 2,9% mức bình quân chung của tỉnh.',
    );
    expect(texts.join('\n')).toContain('chưa đảm bảo chỉ tiêu do Chính phủ giao (30%)');
    expect(texts.at(-1)).toMatch(/[^.]\.\/\.$/);
  });
});
