import type { CellArea } from '../../../model';
import { areaReference, contains, parseArea, type CellPlace } from '../reference';
import { escapeXml } from '../xml/escape';
import { inPrefixOf, type Patch } from '../xml/patch';
import type { XmlAttributes } from '../xml/scan';
import { shiftFormula } from './shift-formula';

/** A formula that stands for more than its own cell, or leans on another cell's. */
export interface LinkedFormula {
  readonly place: CellPlace;
  readonly attributes: XmlAttributes;
  readonly rawName: string;
  readonly text: string;
  /** Of the whole `<f>` element. */
  readonly start: number;
  readonly end: number;
}

export interface FormulaBlock {
  /** The cell that cannot be written alone. */
  readonly blocked?: CellPlace;
  readonly patches: readonly Patch[];
}

/**
 * What must happen before the cells `written` lose their formulas: a formula shared by many cells is kept by the
 * first; when that one goes, the next takes it over. A cell inside an array formula cannot go alone.
 */
export function freeFormulas(
  formulas: readonly LinkedFormula[],
  written: readonly CellPlace[],
): FormulaBlock {
  const isWritten = (place: CellPlace): boolean =>
    written.some((cell) => cell.row === place.row && cell.column === place.column);
  const patches: Patch[] = [];
  for (const formula of formulas) {
    const area = parseArea(formula.attributes['ref'] ?? '');
    if (!area) continue;
    if (formula.attributes['t'] !== 'shared') {
      const single = area.top === area.bottom && area.left === area.right;
      const blocked = single ? undefined : written.find((cell) => contains(area, cell));
      if (blocked) return { blocked, patches: [] };
    } else if (isWritten(formula.place)) {
      const sharers = formulas.filter(
        (other) =>
          other !== formula &&
          other.attributes['t'] === 'shared' &&
          other.attributes['si'] === formula.attributes['si'] &&
          !isWritten(other.place),
      );
      patches.push(...handOver(formula, sharers));
    }
  }
  return { patches };
}

function handOver(from: LinkedFormula, sharers: readonly LinkedFormula[]): Patch[] {
  const [heir] = sharers;
  if (!heir) return [];
  const area = sharers.reduce<CellArea>(
    ({ top, left, bottom, right }, { place }) => ({
      top: Math.min(top, place.row),
      left: Math.min(left, place.column),
      bottom: Math.max(bottom, place.row),
      right: Math.max(right, place.column),
    }),
    { top: heir.place.row, left: heir.place.column, bottom: heir.place.row, right: heir.place.column },
  );
  const formula = shiftFormula(
    from.text,
    heir.place.row - from.place.row,
    heir.place.column - from.place.column,
  );
  const xml = `<f t="shared" ref="${areaReference(area)}" si="${from.attributes['si'] ?? '0'}">${escapeXml(formula)}</f>`;
  return [{ start: heir.start, end: heir.end, text: inPrefixOf(heir, xml) }];
}
