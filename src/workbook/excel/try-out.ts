import type { MarkRule } from '../../model';
import type { Trial } from '../port';
import { addressOf } from './areas';
import { visit, type ExcelHost } from './host';

/** Adds a rule, reads its formula back and takes it away; sets a filter on the sheet's first column and leaves it on. */
export async function tryOut(host: ExcelHost, sheet: string, rule: MarkRule, shown: string): Promise<Trial> {
  return {
    rule: await succeeds(() => readsBack(host, sheet, rule)),
    filter: await succeeds(() => filters(host, sheet, shown)),
  };
}

/** What is refused is a result, not an error. */
const succeeds = (trial: () => Promise<boolean>): Promise<boolean> => trial().catch(() => false);

function readsBack(host: ExcelHost, sheet: string, { area, formula }: MarkRule): Promise<boolean> {
  return visit(host, 'none', async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(addressOf(area));
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    await context.sync();
    format.custom.rule.load('formula');
    await context.sync();
    const read = format.custom.rule.formula;
    format.delete();
    await context.sync();
    return spelled(read) === spelled(formula);
  });
}

/** Excel leaves out quotes that a sheet's name does not need. */
const spelled = (formula: string): string => formula.replace(/[\s']/g, '').toUpperCase();

function filters(host: ExcelHost, sheet: string, shown: string): Promise<boolean> {
  return visit(host, 'none', async (context) => {
    const own = context.workbook.worksheets.getItem(sheet);
    own.autoFilter.apply(own.getUsedRange(), 0, { filterOn: 'Values', values: [shown] });
    own.autoFilter.load('isDataFiltered');
    await context.sync();
    return own.autoFilter.isDataFiltered;
  });
}
