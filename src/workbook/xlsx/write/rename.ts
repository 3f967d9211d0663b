import { quoteSheet } from '../../../model';
import { sheetKey } from '../../ours';
import type { Package } from '../package/package';
import { partKey } from '../package/part-name';
import { escapeXml } from '../xml/escape';
import { applyPatches, setAttribute, type Patch } from '../xml/patch';
import type { XmlAttributes } from '../xml/scan';
import { descendants, parseXml } from '../xml/tree';

/** Elements whose text is a formula or an address, wherever they stand. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'sqref']);
/** Elements that name a sheet by an attribute: where a pivot table and a consolidation take their data from. */
const SOURCES = new Set(['worksheetSource', 'dataRef']);

/** What other programs keep in the file, wherever the workbook lies. */
const FOREIGN = /^(?:customxml|docprops|_xmlsignatures)\//;

/** Carries a sheet's new name into every formula, chart, link and name of the workbook that speaks of it. */
export function renameReferences(draft: Package, from: string, to: string): void {
  const marks = [from, escapeXml(from), from.replaceAll("'", "''")];
  for (const name of draft.names()) {
    if (!/\.xml$/i.test(name) || FOREIGN.test(partKey(name))) continue;
    const text = draft.text(name);
    if (!marks.some((mark) => text.toLowerCase().includes(mark.toLowerCase()))) continue;
    const patches = referencePatches(text, name, from, to);
    if (patches.length > 0) draft.setText(name, applyPatches(text, patches));
  }
}

function referencePatches(text: string, part: string, from: string, to: string): Patch[] {
  const patches: Patch[] = [];
  for (const element of descendants(parseXml(text, part))) {
    const local = element.name.slice(element.name.indexOf(':') + 1);
    if (FORMULAS.has(local) && element.children.length === 0) {
      const renamed = renameInFormula(element.text, from, to);
      if (renamed !== element.text) {
        patches.push({ start: element.openEnd, end: element.closeStart, text: escapeXml(renamed) });
      }
    }
    for (const [attribute, renamed] of attributeChanges(local, element.attributes, from, to)) {
      patches.push(setAttribute(text, element, attribute, renamed));
    }
  }
  return patches;
}

function attributeChanges(
  local: string,
  attributes: XmlAttributes,
  from: string,
  to: string,
): readonly (readonly [string, string])[] {
  const { location, sheet } = attributes;
  const renamed = location === undefined ? undefined : renameInFormula(location, from, to);
  return [
    ...(renamed !== undefined && renamed !== location ? [['location', renamed] as const] : []),
    ...(SOURCES.has(local) && sheet !== undefined && sheetKey(sheet) === sheetKey(from)
      ? [['sheet', to] as const]
      : []),
  ];
}

/** Strings stay; `'Old name'!` and `Old!` change. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (token: string, quoted: string | undefined, bare: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      return name !== undefined && sheetKey(name) === sheetKey(from) ? `${quoteSheet(to)}!` : token;
    },
  );
}
