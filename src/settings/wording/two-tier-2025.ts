import type { LetterSettings } from '../letter';
import { STANDARD } from './standard';

/** Since 1 July 2025: a province or city writes to its offices and communes, a commune to its offices. */
export const TWO_TIER_2025: LetterSettings = {
  ...STANDARD,
  header: {
    ...STANDARD.header,
    subject: 'V/v {acts} các cơ quan, đơn vị trong thực hiện cải cách hành chính tháng {month}',
    plainSubject: 'V/v thực hiện cải cách hành chính tháng {month}',
  },
  opening: {
    ...STANDARD.opening,
    overdue: 'Bên cạnh đó, vẫn còn hồ sơ TTHC giải quyết quá hạn ({items}).',
  },
};
