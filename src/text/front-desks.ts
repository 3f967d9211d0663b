import { foldName } from './fold';
import { typeAt, type Words } from './name-words';

const either = (...spellings: readonly string[]): string => `(?:${spellings.map(foldName).join('|')})`;
const CENTRE = either('trung tâm', 'tt\\.?');
const SERVICE = `${either('phục vụ', 'pv')} ?`;
const PUBLIC = either('hành chính công', 'hcc');
const TAKE_IN = either('tiếp nhận', 'tn');
const GIVE_BACK = either('trả kết quả', 'tkq');
const OF_PROCEDURES = ` ${either('giải quyết')} ${either('tthc', 'thủ tục hành chính')}`;

/**
 * Where a commune takes in and gives back dossiers: "Trung tâm Phục vụ hành chính công", "TTPVHCC", "Bộ phận Một cửa",
 * "Bộ phận TN&TKQ" …, up to what binds it to the commune.
 */
const DESK = new RegExp(
  `^(?:(?:${CENTRE} ?)?(?:${SERVICE})?${PUBLIC}` +
    `|(?:${either('bộ phận', 'bp')} )?(?:${either('một cửa')}|${TAKE_IN}(?: ?[&-] ?| ${either('và')} )?${GIVE_BACK}(?:${OF_PROCEDURES})?)` +
    `|bpmc)(?: (?:-|${either('của', 'thuộc')}))*(?: ubnd)? (?=\\S)`,
  'u',
);

/** The commune's own words behind the name of its front desk; undefined where it is none. */
export function behindDesk(words: Words): Words | undefined {
  const [desk] = DESK.exec(words.key) ?? [];
  const rest = desk === undefined ? undefined : words.from(desk.trim().split(' ').length);
  return rest && typeAt(rest)?.type.kind === 'commune' ? rest : undefined;
}
