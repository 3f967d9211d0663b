import { MARK_SIGNATURE, type MarkRule } from '../../../model';
import { areaReference } from '../reference';
import { escapeXml } from '../xml/escape';
import {
  appendInside,
  applyPatches,
  inPrefixOf,
  insertAt,
  insertInOrder,
  replaceElement,
  type Patch,
} from '../xml/patch';
import { parseSheetOutline } from '../xml/sheet-outline';
import { childNamed, childrenNamed, descendants, type XmlElement } from '../xml/tree';
import { markLookXml } from './style-xml';
import { WORKSHEET_ORDER } from './vocabulary';

const SIGNATURE = MARK_SIGNATURE.toLowerCase();

/** The extension of conditional formats, and the vocabularies it is written in. */
const EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/**
 * The sheet with these rules as the only ones of ours. Everybody else's stay as they are, character by character;
 * without rules the sheet is again what it was before we ever marked it.
 *
 * Ours look at another sheet, which a plain rule of a file must not (MS-XLSX 2.2.2.2): Excel 2007 to 2013 may repair
 * such a file by dropping all conditional formats. So they stand in the extension that Excel 2010 made for them.
 */
export function replaceMarks(text: string, where: string, rules: readonly MarkRule[]): string {
  if (rules.length === 0 && !text.includes('danh-gia-thang')) return text;
  const cleared = withoutMarks(text, where);
  if (rules.length === 0) return cleared;
  const root = parseSheetOutline(cleared, where);
  const numbers = freePriorities(root, rules.length);
  const xml = rules.map((rule, index) => ruleXml(root, rule, index, numbers[index] ?? 0)).join('');
  return applyPatches(cleared, [placed(root, xml)]);
}

/** Excel goes by the numbers; other programs go by the order in the file, so ours stand first. */
function placed(root: XmlElement, xml: string): Patch {
  const list = childNamed(root, 'extLst');
  const formats = list?.children.flatMap((extension) => extension.children).find(isFormats);
  if (formats) return firstIn(formats, xml);
  const extension = inPrefixOf(
    root,
    `<ext uri="${EXTENSION}" xmlns:x14="${X14}"><x14:conditionalFormattings>${xml}</x14:conditionalFormattings></ext>`,
  );
  return list
    ? firstIn(list, extension)
    : insertInOrder(root, WORKSHEET_ORDER, 'extLst', `<extLst>${extension}</extLst>`);
}

function firstIn(parent: XmlElement, xml: string): Patch {
  return parent.closeStart === parent.end ? appendInside(parent, xml) : insertAt(parent.openEnd, xml);
}

/** The file keeps formulas without the equals sign people type. */
function ruleXml(root: XmlElement, rule: MarkRule, index: number, priority: number): string {
  const id = `{D46A7100-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
  const formula = escapeXml(rule.formula.replace(/^=/, ''));
  const look = inPrefixOf(root, markLookXml(rule.look));
  return `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="expression" priority="${priority}" id="${id}"><xm:f>${formula}</xm:f><x14:dxf>${look}</x14:dxf></x14:cfRule><xm:sqref>${areaReference(rule.area)}</xm:sqref></x14:conditionalFormatting>`;
}

/**
 * The smallest numbers nobody has: a smaller one goes first. The user's keep theirs, whatever that costs us, and none
 * is used twice: of two rules with one number Excel shows only one.
 */
function freePriorities(root: XmlElement, count: number): number[] {
  const taken = new Set<number>();
  for (const element of descendants(root))
    if (isRule(element)) taken.add(Number(element.attributes['priority']));
  const free: number[] = [];
  for (let number = 1; free.length < count; number++) if (!taken.has(number)) free.push(number);
  return free;
}

const isRule = ({ name }: XmlElement): boolean => /^(?:.*:)?cfRule$/.test(name);
const isFormats = ({ name }: XmlElement): boolean => /^(?:.*:)?conditionalFormattings$/.test(name);

function isOurs(rule: XmlElement): boolean {
  return [...descendants(rule)].some((part) => part.text.toLowerCase().includes(SIGNATURE));
}

/** Rules of ours in either form, plain as earlier versions wrote them or in the extension. */
function withoutMarks(text: string, where: string): string {
  if (!text.includes('danh-gia-thang')) return text;
  const root = parseSheetOutline(text, where);
  const plain = childrenNamed(root, 'conditionalFormatting').flatMap(removals);
  return applyPatches(text, [...plain, ...extensionRemovals(root)]);
}

/** Excel may have put a rule of ours beside the user's under one roof; then only the rule goes. */
function removals(roof: XmlElement): Patch[] {
  const rules = roof.children.filter(isRule);
  const ours = rules.filter(isOurs);
  if (ours.length === 0) return [];
  return ours.length === rules.length
    ? [replaceElement(roof, '')]
    : ours.map((rule) => replaceElement(rule, ''));
}

/** What becomes empty goes with them. */
function extensionRemovals(root: XmlElement): Patch[] {
  const list = childNamed(root, 'extLst');
  if (!list) return [];
  const patches: Patch[] = [];
  let emptied = 0;
  for (const extension of list.children) {
    const formats = extension.children.find(isFormats);
    if (!formats) continue;
    const inside = formats.children.map((roof) => ({ roof, patches: removals(roof) }));
    const gone = inside.filter(({ roof, patches: [patch] }) => patch?.start === roof.start);
    if (gone.length > 0 && gone.length === formats.children.length) {
      emptied++;
      patches.push(replaceElement(extension, ''));
    } else patches.push(...inside.flatMap((entry) => entry.patches));
  }
  return emptied > 0 && emptied === list.children.length ? [replaceElement(list, '')] : patches;
}
