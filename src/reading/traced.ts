import type { Evidence, EvidenceRole } from '../model';
import type { Grid } from './grid';

/** Lists the cells behind a measure by its place. */
export interface EvidenceSource<Place> {
  evidenceOf(place: Place): readonly Evidence[];
}

/** The cells of some columns in one row. */
export class RowCells implements EvidenceSource<number> {
  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly { readonly column: number; readonly role: EvidenceRole }[],
  ) {}

  evidenceOf(row: number): readonly Evidence[] {
    const { grid } = this;
    return this.columns.map(({ column, role }) => ({
      role,
      cell: { sheet: grid.sheet.name, row, column },
      value: grid.value(row, column),
    }));
  }
}

/**
 * A measured value that knows where its cells are and lists them when asked: of thousands of units few are found,
 * and only what is found is traced. A copy sent to another thread is the figure alone.
 */
export class TracedValue<Value, Place> {
  readonly state = 'value';
  readonly #source: EvidenceSource<Place>;
  readonly #place: Place;

  constructor(
    readonly value: Value,
    source: EvidenceSource<Place>,
    place: Place,
  ) {
    this.#source = source;
    this.#place = place;
  }

  get evidence(): readonly Evidence[] {
    return this.#source.evidenceOf(this.#place);
  }
}

/** Cells that give no value, listed when asked. */
export class TracedGap<Place> {
  readonly #source: EvidenceSource<Place>;
  readonly #place: Place;

  constructor(
    readonly state: 'nothing' | 'unknown',
    source: EvidenceSource<Place>,
    place: Place,
  ) {
    this.#source = source;
    this.#place = place;
  }

  get evidence(): readonly Evidence[] {
    return this.#source.evidenceOf(this.#place);
  }
}
