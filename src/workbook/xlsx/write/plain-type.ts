import type { Package } from '../package/package';
import { TYPES } from '../package/parts';

const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
/** What makes a workbook a template, and what the same workbook is called by its own name. */
const TEMPLATES: readonly (readonly [string, string])[] = [
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', PLAIN],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', WITH_MACROS],
];

/** What is written is a workbook, also where a template was opened: under a workbook's name Excel refuses the other. */
export function asWorkbook(source: Package): Package {
  const types = source.text(TYPES);
  const plain = TEMPLATES.reduce((text, [template, workbook]) => text.replaceAll(template, workbook), types);
  if (plain === types) return source;
  const draft = source.draft();
  draft.setText(TYPES, plain);
  return draft;
}
