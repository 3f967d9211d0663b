import type { Package } from '../package/package';
import { removePart, removeRelationship } from '../package/parts';
import { readRelationships } from '../package/relationships';

/**
 * Takes away the order of calculation. It names every formula cell; once one of these has lost its formula Excel
 * would call the file broken. Excel makes it anew.
 */
export function dropCalculationChain(draft: Package, workbook: string): void {
  for (const relationship of readRelationships(draft, workbook)) {
    if (relationship.kind !== 'calcChain') continue;
    removeRelationship(draft, workbook, relationship.id);
    if (draft.has(relationship.target)) removePart(draft, relationship.target);
  }
}
