import { MARK_SIGNATURE, type MarkLook, type MarkRule } from '../../../model';
import { areaReference } from '../reference';
import { escapeXml } from '../xml/escape';
import { applyPatches, insertInOrder, replaceElement, type Patch } from '../xml/patch';
import { parseSheetOutline } from '../xml/sheet-outline';
import { childNamed, childrenNamed, descendants, type XmlElement } from '../xml/tree';
import { WORKSHEET_ORDER } from './vocabulary';

const SIGNATURE = MARK_SIGNATURE.toLowerCase();

/**
 * The sheet with these rules as the only ones of ours. Everybody else's stay as they are, character by character;
 * without rules the sheet is again what it was before we ever marked it.
 */
export function replaceMarks(
  text: string,
  where: string,
  rules: readonly MarkRule[],
  lookId: (look: MarkLook) => number,
): string {
  if (rules.length === 0 && !text.includes('danh-gia-thang')) return text;
  const root = parseSheetOutline(text, where);
  const removed: XmlElement[] = [];
  const patches: Patch[] = [...plainRemovals(root, removed), ...extensionRemovals(root, removed)];
  if (rules.length > 0) {
    const numbers = freePriorities(root, removed, rules.length);
    const xml = rules.map((rule, index) => ruleXml(rule, lookId(rule.look), numbers[index] ?? 0)).join('');
    // Excel goes by the numbers; other programs go by the order in the file, so ours stand first there.
    patches.push(insertInOrder(root, WORKSHEET_ORDER, 'conditionalFormatting', xml));
  }
  return applyPatches(text, patches);
}

/** The file keeps formulas without the equals sign people type. */
function ruleXml(rule: MarkRule, dxfId: number, priority: number): string {
  return `<conditionalFormatting sqref="${areaReference(rule.area)}"><cfRule type="expression" dxfId="${dxfId}" priority="${priority}"><formula>${escapeXml(rule.formula.replace(/^=/, ''))}</formula></cfRule></conditionalFormatting>`;
}

/**
 * The smallest numbers nobody has: a smaller one goes first. The user's keep theirs, whatever that costs us, and none
 * is used twice: of two rules with one number Excel shows only one.
 */
function freePriorities(root: XmlElement, removed: readonly XmlElement[], count: number): number[] {
  const taken = new Set<number>();
  for (const element of descendants(root)) {
    if (isRule(element) && !removed.includes(element)) taken.add(Number(element.attributes['priority']));
  }
  const free: number[] = [];
  for (let number = 1; free.length < count; number++) {
    if (!taken.has(number)) free.push(number);
  }
  return free;
}

function isRule(element: XmlElement): boolean {
  return element.name === 'cfRule' || element.name.endsWith(':cfRule');
}

function isOurs(rule: XmlElement): boolean {
  return [...descendants(rule)].some((part) => part.text.toLowerCase().includes(SIGNATURE));
}

/** Excel may have put a rule of ours beside the user's under one roof; then only the rule goes. */
function removals(roof: XmlElement, removed: XmlElement[]): Patch[] {
  const rules = roof.children.filter(isRule);
  const ours = rules.filter(isOurs);
  removed.push(...ours);
  if (ours.length === 0) return [];
  return ours.length === rules.length
    ? [replaceElement(roof, '')]
    : ours.map((rule) => replaceElement(rule, ''));
}

function plainRemovals(root: XmlElement, removed: XmlElement[]): Patch[] {
  return childrenNamed(root, 'conditionalFormatting').flatMap((roof) => removals(roof, removed));
}

/**
 * Excel keeps rules that look at another sheet in an extension, so after it has saved the file ours stand there.
 * What becomes empty goes with them.
 */
function extensionRemovals(root: XmlElement, removed: XmlElement[]): Patch[] {
  const list = childNamed(root, 'extLst');
  if (!list) return [];
  const patches: Patch[] = [];
  let emptied = 0;
  for (const extension of list.children) {
    const formats = extension.children.find((child) => child.name.endsWith(':conditionalFormattings'));
    if (!formats) continue;
    const inside = formats.children.map((roof) => ({ roof, patches: removals(roof, removed) }));
    const gone = inside.filter(({ roof, patches: [patch] }) => patch?.start === roof.start);
    if (gone.length > 0 && gone.length === formats.children.length) {
      emptied++;
      patches.push(replaceElement(extension, ''));
    } else patches.push(...inside.flatMap((entry) => entry.patches));
  }
  return emptied > 0 && emptied === list.children.length ? [replaceElement(list, '')] : patches;
}
