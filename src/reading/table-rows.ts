import type { UnitKind } from '../model';
import type { RowPart } from './details';
import type { Child } from './table-parts';

/** A row of a unit: it names it, or goes on with the one above. */
export interface UnitRow {
  readonly row: number;
  /** The row that holds the unit's name. */
  readonly nameRow: number;
  readonly label: string;
  /** Kind announced by the group heading above. */
  readonly hint: UnitKind | undefined;
  /** Which group it stands under; 0 before the first heading. */
  readonly group: number;
  readonly hasData: boolean;
  /** What tells it from other rows of its unit. */
  readonly part: RowPart;
}

/** A row that names a total, of the whole or of a part is decided later; or a row of targets. */
export interface LabelledRow {
  readonly row: number;
  readonly label: string;
  readonly column: number;
  readonly group: number;
}

/** A heading over a group of units. */
export interface GroupRow extends LabelledRow {
  /** It holds figures of its own: the group's sums. */
  readonly hasData: boolean;
  /** It names where dossiers come from or their field, not a group of units. */
  readonly isBand: boolean;
}

export interface TableRows {
  readonly units: readonly UnitRow[];
  readonly totals: readonly LabelledRow[];
  readonly targets: readonly LabelledRow[];
  /** Rows of the most points each column can have. */
  readonly maxima: readonly LabelledRow[];
  /** Rows with figures whose name is missing. */
  readonly nameless: readonly number[];
  /** The first stands for `group` 1. */
  readonly groups: readonly GroupRow[];
  /** Rows below a unit with figures of its own that split them by field, by the unit's row. */
  readonly splits: ReadonlyMap<number, readonly Child[]>;
}
