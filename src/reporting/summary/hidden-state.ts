import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** Stands in the hidden cell beside the title: what makes a sheet ours, with the version of its hidden cells. */
export const SUMMARY_SIGNATURE = 'danh-gia-thang/tong-hop/3';

/** Excel's limit for the text of a cell is 32.767 characters. */
export const LONGEST_TEXT = 32_000;

/** Bytes a part may unpack to: far above any we pack; a cell's text comes from anywhere. */
const LARGEST_PART = 1_000_000;
/** Packed bytes unpacked at a time; deflate makes at most a thousand of one. */
const STEP = 1024;

/** A short fingerprint (FNV-1a, 53 bits) by which a cell's content is recognised as the one we wrote. */
export function fingerprint(value: string | number | boolean | null): string {
  const text = typeof value === 'string' ? canonical(value) : String(value ?? '');
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code ^ (low >>> 16), 0x85ebca6b) >>> 0;
  }
  return ((high & 0x1fffff) * 0x100000000 + low).toString(36);
}

/**
 * How neighbouring cells were drawn: a few letters of each one's fingerprint, so that one in sixty million changes
 * would go unseen.
 */
export const drawnAs = (cells: readonly (string | number | null)[]): string => cells.map(short).join('');

const LETTERS = 5;

const short = (value: string | number | boolean | null): string =>
  fingerprint(value).padStart(LETTERS, '0').slice(-LETTERS);

/** Does the cell at this place hold what was drawn there? */
export function isAsDrawn(drawn: string, place: number, value: string | number | boolean | null): boolean {
  return drawn.slice(place * LETTERS, (place + 1) * LETTERS) === short(value);
}

/** Does the cell hold something that was drawn, at whatever place? */
export function isAmongDrawn(drawn: string, value: string | number | boolean | null): boolean {
  const wanted = short(value);
  for (let at = 0; at < drawn.length; at += LETTERS) if (drawn.startsWith(wanted, at)) return true;
  return false;
}

/** What a workbook may make of a text without anybody's doing: line ends, outer blanks, composition. */
export function canonical(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** The text as a cell can hold it. */
export function fitted(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}

/**
 * What records have in common; a short record is packed to a quarter when it need not say this itself. Changing it
 * makes older summaries unreadable.
 */
const DICTIONARY = strToU8(
  '"kind":"paragraph","paragraph":{"id":"request|","label":"undecided":"unit":{"name":"Văn phòng UBND huyện","head":"Trưởng phòng","Chánh Thanh tra","Chủ tịch UBND","Giám đốc","aliases":["TT","thị trấn","Phòng và "],"to":{"year":2023,"month":' +
    '"rule":"noneSinceYearStart","noneThisMonth","cumulativeBelowFloor","targetMissedCumulative","targetMissedMonthOnly","overdue","belowAverage","commendAboveAverage","commendFull","unchanged","fell","Phê bình","certified","count":"field":"posts","email"' +
    'thực hiện số hoá đầy đủ thành phần hồ sơ khi tiếp nhận, kết quả giải quyết thủ tục hành chính trong tháng hồ sơ thanh toán trực tuyến đạt tỷ lệ thấp lũy kế từ ngày đến ngày chưa đạt chỉ tiêu giao"state":"changed","writtenOn":' +
    '{"kind":"row","row":{"key":"belowFloor|targetMissed||payment","group":"warn","group":"low","group":"commend","section":{"generated":"Về tỷ lệ ","current":"Biểu dương"},"finding":{"group":"commend","rule":"belowFloor","unit":{"name":"Xã ","key":"","kind":"office","entry":{"name":"UBND xã ","kind":"commune","head":"Chủ tịch UBND","aliases":[]}},"nameCell":{"sheet":"T8","row":1,"column":1},"indicator":"payment","values":{"month":null,"previous":10000,"change":null,"cumulative":null,"average":null,"target":3000,"floor":9000,"gap":-1,"count":null},"rates":[{"indicator":"intake","rate":10000,"numerator":1,"denominator":2},{"indicator":"results","rate":10000,"numerator":1,"denominator":null},{"indicator":"payment","rate":null,"numerator":null,"denominator":null}],"trend":null,"trend":"rose","field":null,"form":"Nhắc nhở","ordinal":1,"form":null,"ordinal":null,"earlierActs":["2023-07"],"reasons":[],"praised":[],"inLetter":true,"evidence":[{"role":"rate","cell":{"sheet":"T8","row":1,"column":2},"value":0.},{"role":"numerator","cell":{"sheet":"T8","row":2,"column":1},"value":1},{"role":"denominator","cell":{"sheet":"T8","row":1,"column":1},"value":1}]},"unitName":"Xã ","form":{"generated":null,"current":null},"ordinal":{"generated":null,"current":null},"text":{"generated":" tỷ lệ ","current":" đạt "},"inLetter":{"generated":true,"current":true},"state":"current","remark":""},"drawn":["',
);

/** Plain data as texts that fit into neighbouring cells, with a checksum in front; alike data gives the same texts. */
export function packed(state: unknown): string[] {
  const json = JSON.stringify(state);
  const bytes = deflateSync(strToU8(json), { level: 9, dictionary: DICTIONARY });
  const whole = `${fingerprint(json)}:${btoa(strFromU8(bytes, true))}`;
  return Array.from({ length: Math.ceil(whole.length / LONGEST_TEXT) }, (_, i) =>
    whole.slice(i * LONGEST_TEXT, (i + 1) * LONGEST_TEXT),
  );
}

/** The reverse of {@link packed}; undefined when a cell was damaged. */
export function unpacked(cells: readonly unknown[]): unknown {
  const whole = cells.filter((cell): cell is string => typeof cell === 'string').join('');
  const at = whole.indexOf(':');
  if (at < 1) return undefined;
  const json = inflated(whole.slice(at + 1));
  return json !== undefined && fingerprint(json) === whole.slice(0, at)
    ? (JSON.parse(json) as unknown)
    : undefined;
}

function inflated(base64: string): string | undefined {
  try {
    const bytes = strToU8(atob(base64), true);
    let text = '';
    let size = 0;
    const decoder = new TextDecoder();
    const inflate = new Inflate({ dictionary: DICTIONARY }, (chunk, final) => {
      size += chunk.length;
      text += decoder.decode(chunk, { stream: !final });
    });
    for (let at = 0; at < bytes.length; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
      if (size > LARGEST_PART) return undefined;
    }
    return text;
  } catch {
    return undefined;
  }
}
