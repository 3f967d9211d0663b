import { rate } from '../model';
import { UNSPOKEN, USUAL } from './facts';
import type { IndicatorFacts } from './facts';

/** Dossiers paid online, of all dossiers with a fee. */
export const payment = {
  ...USUAL,
  id: 'payment',
  kind: 'rate',
  // Online payment became a duty on 01/4/2023, so that year's window opens in April.
  windowStart: [{ value: 1 }, { from: { year: 2023, month: 4 }, to: { year: 2023, month: 12 }, value: 4 }],
  // The target of the two letters: nobody may be judged by it in another year.
  target: [{ from: { year: 2023, month: 1 }, to: { year: 2023, month: 12 }, value: rate(3000) }],
  words: {
    names: [
      ['thanh toán trực tuyến'],
      ['thanh toán', 'hồ sơ | phí | lệ phí | nghĩa vụ tài chính'],
      ['thanh toán', 'trực tuyến'],
    ],
    loosely: [],
    maybe: '',
    unless:
      'không dùng tiền mặt | học phí | viện phí | tiền điện | tiền nước | vốn | giải ngân | kho bạc | lương',
    parts: {
      numerator: 'trực tuyến | đã thanh toán | thanh toán | thực hiện | hoàn thành | đạt | đã thực hiện',
      denominator:
        'có phí | thu phí | phát sinh phí | nộp phí | lệ phí | nghĩa vụ tài chính | tổng | tổng số | hồ sơ | số hồ sơ | số lượng | phát sinh | phải thanh toán',
    },
    whole:
      'có phí | lệ phí | thu phí | có thu phí | phát sinh phí | phát sinh lệ phí | nộp phí | thu lệ phí | có lệ phí | phí , lệ phí | nghĩa vụ tài chính | phải thanh toán | thu được phí',
    rest: '',
    heads: '',
  },
  report: /thanh toan/,
  names: {
    pane: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
    problems: { vi: 'thanh toán trực tuyến', en: 'online payment' },
    settings: ['thanh toán trực tuyến', 'thanh toán', 'tỷ lệ hồ sơ thanh toán trực tuyến'],
  },
  letter: {
    ...UNSPOKEN,
    opening: 'tỷ lệ hồ sơ thanh toán trực tuyến trên cổng dịch vụ công',
    title: 'Về thanh toán trực tuyến',
    commend: 'hồ sơ đã thanh toán trực tuyến trên cổng dịch vụ công',
    low: 'tỷ lệ thanh toán trực tuyến',
    warn: 'tỷ lệ hồ sơ thanh toán trực tuyến',
    short: 'thanh toán trực tuyến',
    shortCount: 'thanh toán trực tuyến',
    request: 'tỷ lệ thanh toán trực tuyến',
  },
} as const satisfies IndicatorFacts;
