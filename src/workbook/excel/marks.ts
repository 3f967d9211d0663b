import { MARK_SIGNATURE, type MarkRule } from '../../model';

/** A rule found on a sheet; valid after the sync that follows its queueing. */
interface FoundRule {
  readonly rule: Excel.ConditionalFormat;
  readonly formula: () => string | undefined;
}

/**
 * Queues the search for our rules. Only rules of the custom kind are looked into: reading others is unreliable
 * (OfficeDev/office-js#6835, #6827), and nothing is deleted that does not carry our signature.
 */
export async function findOurRules(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/type');
  await context.sync();
  const custom: FoundRule[] = formats.items
    .filter((rule) => rule.type === 'Custom')
    .map((rule) => {
      const details = rule.customOrNullObject;
      details.load('rule/formula');
      return { rule, formula: () => (details.isNullObject ? undefined : details.rule.formula) };
    });
  if (custom.length > 0) await context.sync();
  return custom.filter(({ formula }) => formula()?.includes(MARK_SIGNATURE)).map(({ rule }) => rule);
}

/** Queues our rules, the heaviest first: the first one that holds decides. */
export function queueMarks(sheet: Excel.Worksheet, rules: readonly MarkRule[]): void {
  for (const { area, formula, look } of rules) {
    const { top, left, bottom } = area;
    const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, area.right - left + 1);
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = look.fill;
    format.custom.format.font.color = look.color;
    if (look.bold) format.custom.format.font.bold = true;
    if (look.italic) format.custom.format.font.italic = true;
    format.stopIfTrue = true;
  }
}
