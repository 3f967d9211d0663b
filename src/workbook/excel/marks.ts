import { MARK_SIGNATURE, type MarkRule } from '../../model';
import type { DrawnSheet } from './drawn-sheet';
import { isCode, visit, type ExcelHost } from './host';

/** Ids of our rules on a sheet, the highest priority first; or that they could not be told. */
export type FoundRules = readonly string[] | 'unreadable';

/**
 * Looks for our rules on sheets. Nothing is deleted that does not carry our signature, and only rules of the custom
 * kind are looked into: reading others is unreliable (OfficeDev/office-js#6835, #6827). Where Excel will not tell all
 * formulas at once they are asked for one by one; one that cannot be read leaves all of its sheet in place.
 */
export async function findOurRules(
  host: ExcelHost,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, FoundRules>> {
  if (sheets.length === 0) return new Map();
  try {
    return await allAtOnce(host, sheets);
  } catch (error) {
    if (!isCode(error, 'host-failed', 'host-too-old')) throw error;
  }
  const found = new Map<string, FoundRules>();
  for (const sheet of sheets) found.set(sheet, await oneByOne(host, sheet));
  return found;
}

function allAtOnce(host: ExcelHost, sheets: readonly string[]): Promise<ReadonlyMap<string, FoundRules>> {
  return visit(host, 'none', async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map((sheet) => ({
      sheet,
      rules: queueOurRules(worksheets.getItem(sheet).getRange()),
    }));
    await context.sync();
    return new Map(asked.map(({ sheet, rules }) => [sheet, rules()]));
  });
}

/** Queues the search for our rules on a range; the answer is valid after the sync. */
export function queueOurRules(range: Excel.Range): () => readonly string[] {
  const formats = range.conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items
      .filter((rule) => rule.type === 'Custom' && isOurs(rule.customOrNullObject.rule.formula))
      .map((rule) => rule.id);
}

/**
 * Whether rules found a while ago may be deleted by their ids: where an id is the rule's priority it may be another
 * rule's by now.
 */
export function stayTheSame(rules: FoundRules): boolean {
  return rules !== 'unreadable' && rules.every((id) => !/^\d{1,5}$/.test(id));
}

async function oneByOne(host: ExcelHost, sheet: string): Promise<FoundRules> {
  try {
    return await visit(host, 'none', async (context) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
      formats.load('items/id,items/type');
      await context.sync();
      const ours: string[] = [];
      for (const rule of formats.items.filter(({ type }) => type === 'Custom')) {
        rule.customOrNullObject.load('rule/formula');
        await context.sync();
        if (isOurs(rule.customOrNullObject.rule.formula)) ours.push(rule.id);
      }
      return ours;
    });
  } catch (error) {
    if (!isCode(error, 'host-failed', 'host-too-old', 'sheet-gone')) throw error;
    return 'unreadable';
  }
}

/** A rule without a formula is one of ours whose writing was broken off: Excel lets nobody else make one. */
const isOurs = (formula: string): boolean => formula === '' || formula.includes(MARK_SIGNATURE);

/**
 * Queues the removal of rules found before, the lowest first: in some versions of Excel an id is the rule's priority,
 * which moves when a higher one goes.
 */
export function queueRemoval({ sheet }: DrawnSheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of [...ids].reverse()) formats.getItem(id).delete();
}

/** Queues our rules. A new rule takes the highest priority in Excel, so the heaviest is added last. */
export function queueMarks(sheet: DrawnSheet, rules: readonly MarkRule[]): void {
  for (const { area, formula, look } of [...rules].reverse()) {
    const format = sheet.exactly(area).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = look.fill;
    format.custom.format.font.color = look.color;
    if (look.bold) format.custom.format.font.bold = true;
    if (look.italic) format.custom.format.font.italic = true;
  }
}
