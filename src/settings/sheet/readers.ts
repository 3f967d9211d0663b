import { expectation } from '../../messages/settings';
import { compareMonths, type Day, type Rate, type RuleId } from '../../model';
import type { Dated, GivenTarget } from '../settings';
import { labelKey, quoted, splitOutsideQuotes, unquoted } from '../text';
import {
  parseDated,
  parseDay,
  parseGivenTarget,
  parseMonth,
  parseMonthOfYear,
  parsePercent,
} from '../values';
import { textOfCell } from './cells';
import { idOfName, readChoice, type Reading } from './choice';
import { indicatorName, indicatorOfName } from './composed';
import { RULE_NAMES, ruleName, YES_NAMES } from './names';

export function readText(text: string): Reading<string> {
  const value = textOfCell(text);
  return value === '' ? { expected: expectation('text') } : { value };
}

export function readYes(text: string): Reading<boolean> {
  const reading = readChoice(YES_NAMES)(text);
  return 'value' in reading ? { value: reading.value === 'yes' } : { expected: expectation('yes-no') };
}

/** "trước tháng 10/2025: chưa có lần nào" */
export function readNoneBefore(text: string): Reading<Day> {
  const [, day = ''] =
    /^trước\s+(?:ngày\s+)?(.*?)\s*(?::\s*chưa.*)?$/iu.exec(text.trim().normalize('NFC')) ?? [];
  const value = parseDay(day);
  return value === undefined ? { expected: expectation('none-before') } : { value };
}

export function writeYes(yes: boolean): string {
  return YES_NAMES[yes ? 'yes' : 'no'][0];
}

export function readPercent(text: string): Reading<Rate> {
  const value = parsePercent(text);
  return value === undefined ? { expected: expectation('percent') } : { value };
}

/** "5" or "5 đơn vị"; 0 for "tất cả": no limit. */
export function readPlaces(text: string): Reading<number> {
  if (labelKey(text) === labelKey(ALL)) return { value: 0 };
  const found = /^([1-9]\d{0,3})(?: đơn vị)?$/.exec(text.trim().normalize('NFC'))?.[1];
  return found === undefined ? { expected: expectation('places') } : { value: Number(found) };
}

export function writePlaces(places: number): string {
  return places === 0 ? ALL : String(places);
}

const ALL = 'tất cả';

/** "35% (từ 4/2023 đến 12/2023)" */
function readDated<Value>(text: string, parse: (part: string) => Value | undefined): Reading<Dated<Value>> {
  return inOrder(parseDated(text, parse));
}

export function readTarget(text: string): Reading<GivenTarget> {
  return inOrder(parseGivenTarget(text));
}

function inOrder<Entry extends Dated<unknown>>(value: Entry | undefined): Reading<Entry> {
  if (value === undefined) return { expected: expectation('dated') };
  const { from, to } = value;
  const isBackwards = from && to && compareMonths(from, to) > 0;
  return isBackwards ? { expected: expectation('order') } : { value };
}

/** A month of the year; "01/4/2023" as a window's opening speaks of that year's window only. */
export function readWindow(text: string): Reading<Dated<number>> {
  const opening = /^0?1\/\d{1,2}\/\d{4}$/.test(text) ? parseMonth(text) : undefined;
  if (opening === undefined) return readDated(text, parseMonthOfYear);
  return { value: { from: opening, to: { year: opening.year, month: 12 }, value: opening.month } };
}

export function readIndicators(text: string): Reading<readonly string[]> {
  const names = splitOutsideQuotes(text, ',').map(unquoted);
  return names.includes('') ? { expected: expectation('text') } : { value: names.map(indicatorOfName) };
}

export function writeIndicators(ids: readonly string[]): string {
  return ids.map((id) => quoted(indicatorName(id))).join(', ');
}

export function readRules(text: string): Reading<readonly RuleId[]> {
  const names = splitOutsideQuotes(text, ',').map(unquoted);
  if (names.includes('')) return { expected: expectation('text') };
  return { value: names.map((name) => idOfName(name, RULE_NAMES) ?? name) };
}

export function writeRules(ids: readonly RuleId[]): string {
  return ids.map((id) => quoted(ruleName(id))).join(', ');
}
