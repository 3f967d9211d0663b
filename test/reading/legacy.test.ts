import { decodeLegacy } from '../../src/reading/legacy';
import { decodeTcvn3 } from '../../src/reading/legacy/tcvn3';
import { decodeVni } from '../../src/reading/legacy/vni';
import { encodeTcvn3, encodeVni } from '../support/legacy-fonts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const letters = [...small, ...small.toUpperCase()];

test.each([...small])('TCVN3 brings %s back', (letter) => {
  expect(decodeTcvn3(encodeTcvn3(letter))).toBe(letter);
});

test.each([...small.toUpperCase()])('a capital font of TCVN3 brings %s back', (letter) => {
  expect(decodeLegacy(encodeTcvn3(letter), '.VnTimeH')).toBe(letter);
});

test.each(letters)('VNI brings %s back', (letter) => {
  expect(decodeVni(encodeVni(letter))).toBe(letter);
});

test('VNI letters stay apart inside words', () => {
  const text = 'THỊ TRẤN TỨ KỲ, xã Hưng Đạo, Phượng Kỳ, Quảng Nghiệp, số hoá kết quả, thuỷ lợi, uỷ ban, Ỵ';
  expect(decodeVni(encodeVni(text))).toBe(text);
});

test.each([
  ['X· H\u00ADng §¹o', '.VnTime', 'Xã Hưng Đạo'],
  ['Xaõ Höng Ñaïo', 'VNI-Times', 'Xã Hưng Đạo'],
  ['tæng céng', '.VnArialH', 'TỔNG CỘNG'],
  ['THÒ TRAÁN', 'VNI-Helve', 'THỊ TRẤN'],
  ['Xã Hưng Đạo', 'Times New Roman', 'Xã Hưng Đạo'],
])('%s in %s is %s', (text, font, shown) => {
  expect(decodeLegacy(text, font)).toBe(shown);
});
