import type { UnitKind } from '../model';
import { plain } from '../text/fold';
import { authorityAmong } from './authority-row';
import { Details, NO_PART } from './details';
import type { Grid } from './grid';
import type { HeaderBlock } from './header';
import { isIndexRow } from './header/index-row';
import {
  isAsideLabel,
  isAuthorityLabel,
  isFooterLabel,
  isNationLabel,
  isPartLabel,
  isMaximumLabel,
  isTargetLabel,
  isTotalLabel,
  kindOfGroup,
} from './labels';
import { isFieldLabel } from './part-labels';
import { PartLabels } from './part-rows';
import { isChild, isGroup } from './row-kinds';
import type { RowNumber } from './row-number';
import { NO_NUMBER, numberedRows } from './row-number';
import { hasFigures, holds, lookAt, type SeenRow } from './seen-rows';
import { assembled } from './table-parts';
import type { Child } from './table-parts';
import type { GroupRow, LabelledRow, TableRows, UnitRow } from './table-rows';
import { announcedKind, besideTheirKind } from './unit-kinds';

/**
 * Sorts the rows below a heading into units, groups, totals, targets and the rest. Blank rows end nothing;
 * after a footer ("Nơi nhận", "Người lập biểu") only rows with figures are units.
 *
 * @param isListed whether the authority's list knows a name
 */
export function readRows(
  grid: Grid,
  block: HeaderBlock,
  end: number,
  isListed: (name: string) => boolean,
): TableRows {
  return new RowSorter(grid, block, end, isListed).sort();
}

class RowSorter {
  private readonly units: UnitRow[] = [];
  private readonly numbers = new Map<number, { readonly number: RowNumber; readonly named: boolean }>();
  private readonly children: Child[] = [];
  private readonly totals: LabelledRow[] = [];
  private readonly targets: LabelledRow[] = [];
  private readonly maxima: LabelledRow[] = [];
  private readonly nameless: number[] = [];
  private readonly groups: GroupRow[] = [];
  readonly dataColumns: readonly number[];
  readonly details: Details;
  private readonly hasNumbers: boolean;
  /** From the row below the heading on; undefined: without a label. */
  private readonly seen: (SeenRow | undefined)[] = [];
  private readonly parts: PartLabels;
  /** The row that names the authority above the units. */
  private readonly authority: number | undefined;
  private hint: UnitKind | undefined;
  private band = '';
  private last: UnitRow | undefined;
  private isBelowFooter = false;

  constructor(
    readonly grid: Grid,
    readonly block: HeaderBlock,
    end: number,
    readonly isListed: (name: string) => boolean,
  ) {
    this.details = new Details(grid, block);
    this.dataColumns = [...block.paths.keys()].filter(
      (column) => column > block.unitColumn && !this.details.has(column),
    );
    this.hasNumbers = numberedRows(grid, block, end);
    this.hint = announcedKind(grid, block);
    for (let row = block.bottom + 1; row <= end; row++) this.seen.push(lookAt(this, row));
    const seen = this.seen.filter((row) => row !== undefined);
    this.parts = new PartLabels(seen);
    this.authority = authorityAmong(seen);
  }

  sort(): TableRows {
    const { grid, block } = this;
    this.seen.forEach((seen, at) => {
      const row = block.bottom + 1 + at;
      if (isIndexRow(grid, row, block.left, block.right)) return;
      if (seen) this.take(seen);
      else this.goOn(row);
    });
    const { units, splits } = assembled(grid, this.units, this.children, this.numbers, {
      columns: this.dataColumns,
      hasNumbers: this.hasNumbers,
    });
    const { totals, targets, maxima, nameless, groups } = this;
    return { units: besideTheirKind(units), totals, targets, maxima, nameless, groups, splits };
  }

  /** A row without a name: it goes on with the unit above where something tells it apart, or its name is missing. */
  private goOn(row: number): void {
    const { grid, block, last, dataColumns } = this;
    if (this.isBelowFooter) return;
    const hasData = dataColumns.some((column) => holds(grid, row, column));
    const part = this.details.isEmpty ? NO_PART : this.details.at(row, this.band);
    const merge = grid.merge(row, block.unitColumn);
    const isCovered = merge !== undefined && merge.top <= (last?.row ?? -1) && merge.bottom >= row;
    const isPart = part.detail !== '' && (hasData || isFieldLabel(plain(part.detail)));
    if (last && (isPart || (isCovered && hasData))) this.units.push({ ...last, row, hasData, part });
    else if (hasData && hasFigures(grid, row, dataColumns)) this.nameless.push(row);
  }

  private take(seen: SeenRow): void {
    const { row, words, number, named, hasData, hasFigures: figures } = seen;
    if (!hasData && number.ofRemark) return;
    if (!named && isFooterLabel(words) && !figures) {
      this.isBelowFooter = true;
      return;
    }
    if (this.isBelowFooter && !figures) return;
    if (!named && this.takeLabelled(seen)) return;
    if (this.takeGroup(seen)) return;
    const isNumbered = this.hasNumbers || (number.isDotted && this.last !== undefined);
    if (isChild(words, number, named, isNumbered)) {
      this.takeChild(seen);
      return;
    }
    if (!hasData && !named && !number.isWhole) return;
    if (!named && !number.isOrdinal && !hasData) return;
    const { text } = seen.label;
    this.last = {
      row,
      nameRow: row,
      label: text,
      hint: this.hint,
      group: this.groups.length,
      hasData,
      part: this.details.isEmpty && this.band === '' ? NO_PART : this.details.at(row, this.band),
    };
    this.numbers.set(row, { number, named });
    this.units.push(this.last);
  }

  /** Rows whose label says that they are no unit's. */
  private takeLabelled({ row, label, words, number, hasFigures: figures }: SeenRow): boolean {
    const labelled = { row, label: label.text, column: label.column, group: this.groups.length };
    if (isTargetLabel(words) && (figures || number === NO_NUMBER)) this.targets.push(labelled);
    else if (isMaximumLabel(words)) this.maxima.push(labelled);
    else if (isNationLabel(words) || (isAsideLabel(words) && !number.isOrdinal)) this.last = undefined;
    else if (
      (this.hasNumbers && number === NO_NUMBER && isAuthorityLabel(words)) ||
      row === this.authority ||
      isTotalLabel(words)
    )
      this.totals.push(labelled);
    else return false;
    this.last = undefined;
    return true;
  }

  /** "- Nhà ở" below a unit without figures of its own makes it up with the others, whatever it is called. */
  private takeChild({ row, label, words, hasFigures: figures }: SeenRow): void {
    const unit = this.last;
    if (unit && !unit.hasData && figures && !/^[-+*•\s]*trong do/.test(words))
      this.children.push({ row, label: label.text, unit, hasFigures: true });
  }

  private takeGroup({ row, label, words, number, named, hasData, hasFigures: figures }: SeenRow): boolean {
    const group = (isBand: boolean): void => {
      const { text, column } = label;
      const at = { row, label: text, column, group: this.groups.length + 1 };
      this.groups.push({ ...at, hasData: figures, isBand });
      this.last = undefined;
    };
    if (!named && this.parts.isBand(row)) {
      group(true);
      this.band = label.text;
      return true;
    }
    const unit = this.last;
    if (!named && unit && this.parts.isPart(row, this.numbers.get(unit.row)?.number)) {
      this.children.push({ row, label: label.text, unit, hasFigures: figures });
      return true;
    }
    const isHeading =
      isGroup(words, number, named, hasData) || (!named && number.ofGroup && isPartLabel(words));
    if (!isHeading && !(!named && number.ofGroup && this.parts.startsAgain(row))) return false;
    group(false);
    this.hint = kindOfGroup(words);
    this.band = '';
    return true;
  }
}
