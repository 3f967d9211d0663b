import { expectation } from '../../messages/settings';
import { columnLetters } from '../../model';
import type { IndicatorId, UnitEntry } from '../../model';
import { officialName, usualHead } from '../../text/unit';
import type { Alias, Mapping } from '../fields';
import { columnNumber } from '../mapping-text';
import { labelKey, quoted, splitOutsideQuotes, unquoted } from '../text';
import { completeUnit } from '../unit-names';
import { monthText, parseMonth, validity } from '../values';
import { idOfName, type Reading } from './choice';
import { INDICATOR_NAMES, ROLE_NAMES, SPAN_NAMES, UNIT_KIND_NAMES } from './names';

/** The id behind a known indicator's name, else the text itself: an indicator of the office's own. */
export function indicatorOfName(text: string): IndicatorId {
  return idOfName(text, INDICATOR_NAMES) ?? text;
}

export function indicatorName(id: IndicatorId): string {
  return Object.hasOwn(INDICATOR_NAMES, id) ? (INDICATOR_NAMES[id]?.[0] ?? id) : id;
}

const FIELDS = {
  kind: labelKey('loại'),
  head: labelKey('thủ trưởng'),
  aliases: labelKey('tên khác'),
  from: labelKey('từ'),
  to: labelKey('đến'),
};

/** "UBND xã A; loại: xã; thủ trưởng: Chủ tịch UBND; tên khác: B, C; từ: 4/2023; đến: 12/2024" */
export function readUnit(text: string): Reading<UnitEntry> {
  const bad = { expected: expectation('unit') };
  const [first = '', ...parts] = splitOutsideQuotes(text, ';');
  const name = officialName(unquoted(first));
  const fields = new Map<string, string>();
  for (const part of parts.filter((piece) => piece !== '')) {
    const at = part.indexOf(':');
    const key = labelKey(part.slice(0, Math.max(at, 0)));
    if (at < 0 || !Object.values(FIELDS).includes(key)) return bad;
    fields.set(key, part.slice(at + 1).trim());
  }
  const kindText = fields.get(FIELDS.kind);
  const kind = kindText === undefined ? undefined : idOfName(kindText, UNIT_KIND_NAMES);
  const [from, to] = [FIELDS.from, FIELDS.to].map((key) => {
    const month = fields.get(key);
    return month === undefined ? undefined : (parseMonth(month) ?? null);
  });
  if (name === '' || from === null || to === null || (kindText !== undefined && kind === undefined))
    return bad;
  const head = fields.get(FIELDS.head);
  const aliases = fields.get(FIELDS.aliases);
  const unit = completeUnit({
    name,
    ...(kind ? { kind } : {}),
    ...(head ? { head: unquoted(head) } : {}),
    ...(aliases ? { aliases: splitOutsideQuotes(aliases, ',').map(unquoted) } : {}),
    ...validity(from, to),
  });
  return 'expected' in unit ? { expected: unit.expected } : { value: unit };
}

export function writeUnit(unit: UnitEntry): string {
  const { name, kind, head, aliases, from, to } = unit;
  return [
    quoted(name),
    `loại: ${UNIT_KIND_NAMES[kind][0]}`,
    ...(head === usualHead(name, kind) ? [] : [`thủ trưởng: ${quoted(head)}`]),
    ...(aliases.length > 0 ? [`tên khác: ${aliases.map(quoted).join(', ')}`] : []),
    ...(from ? [`từ: ${monthText(from)}`] : []),
    ...(to ? [`đến: ${monthText(to)}`] : []),
  ].join('; ');
}

/** "VHTT = Phòng Văn hóa và Thông tin huyện" */
export function readAlias(text: string): Reading<Alias> {
  const [spelling, unit, ...more] = splitOutsideQuotes(text, '=').map(unquoted);
  const isWhole = spelling && unit && more.length === 0;
  return isWhole ? { value: { spelling, unit } } : { expected: expectation('alias') };
}

export function writeAlias({ spelling, unit }: Alias): string {
  return `${quoted(spelling)} = ${quoted(unit)}`;
}

const UNUSED = 'không dùng';

/** "chữ ký | C: thanh toán trực tuyến, tỷ lệ, tháng; D: không dùng" */
export function readMapping(text: string): Reading<Mapping> {
  const [signature = '', rest = '', ...more] = splitOutsideQuotes(text, '|');
  const columns = splitOutsideQuotes(rest, ';')
    .filter((part) => part !== '')
    .map(readColumn);
  const complete = columns.filter((column) => column !== undefined);
  const isWhole = signature !== '' && more.length === 0 && complete.length === columns.length;
  return isWhole
    ? { value: { signature: unquoted(signature), columns: complete } }
    : { expected: expectation('mapping') };
}

function readColumn(text: string): Mapping['columns'][number] | undefined {
  const at = text.indexOf(':');
  const column = columnNumber(text.slice(0, Math.max(at, 0)).trim());
  const said = text.slice(at + 1).trim();
  if (column === undefined) return undefined;
  if (labelKey(said) === labelKey(UNUSED)) return { column, meaning: null };
  const [name = '', roleName = '', spanName = ''] = splitOutsideQuotes(said, ',').map(unquoted);
  const role = idOfName(roleName, ROLE_NAMES);
  const span = idOfName(spanName, SPAN_NAMES);
  return name && role && span
    ? { column, meaning: { indicator: indicatorOfName(name), role, span } }
    : undefined;
}

export function writeMapping({ signature, columns }: Mapping): string {
  const written = columns.map(({ column, meaning }) => {
    const said = meaning
      ? [
          quoted(indicatorName(meaning.indicator)),
          ROLE_NAMES[meaning.role][0],
          SPAN_NAMES[meaning.span][0],
        ].join(', ')
      : UNUSED;
    return `${columnLetters(column)}: ${said}`;
  });
  return `${quoted(signature)} | ${written.join('; ')}`;
}
