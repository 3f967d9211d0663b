import type { Area } from '../model/area';
import { isOnSheet } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { invalidArgument, itemNotFound } from './errors';
import type { LiveObject } from './live-object';

/** A sheet as a request holds it: it may have been deleted since. */
export class SheetTarget {
  constructor(
    readonly session: Session,
    private readonly held: Sheet,
  ) {}

  get sheet(): Sheet {
    if (this.held.position < 0) throw itemNotFound();
    return this.held;
  }
}

/** A range as a request holds it: it follows its cells when rows are inserted or deleted. */
export class RangeTarget {
  referenceId = '';

  constructor(
    readonly session: Session,
    private readonly held: Sheet,
    /** Null once all its cells were deleted. */
    public place: Area | null,
  ) {}

  get sheet(): Sheet {
    if (this.held.position < 0) throw itemNotFound();
    return this.held;
  }

  get area(): Area {
    if (!this.place || this.held.position < 0) throw itemNotFound();
    return this.place;
  }
}

export class AreasTarget {
  referenceId = '';

  constructor(
    readonly session: Session,
    readonly ranges: readonly RangeTarget[],
  ) {}

  get sheet(): Sheet {
    const [first] = this.ranges;
    if (!first) throw itemNotFound();
    return first.sheet;
  }

  get areas(): Area[] {
    return this.ranges.map((range) => range.area);
  }
}

/** How the kinds of object that lead to each other are made; given in one place so that they need not import each other. */
interface Factories {
  worksheet(target: SheetTarget): LiveObject;
  range(target: RangeTarget): LiveObject;
  areas(target: AreasTarget): LiveObject;
}

/** What one client holds of a workbook: ranges of the running batch, and those it asked to keep. */
export class Session {
  private readonly kept = new Map<string, LiveObject>();
  private readonly passing = new Set<RangeTarget>();
  private lastReference = 0;

  constructor(
    readonly workbook: Workbook,
    private readonly make: Factories,
    readonly quirks: Quirks = {},
  ) {}

  worksheet(sheet: Sheet): LiveObject {
    return this.make.worksheet(new SheetTarget(this, sheet));
  }

  range(sheet: Sheet, area: Area): LiveObject {
    return this.make.range(this.follow(sheet, area));
  }

  areas(sheet: Sheet, areas: readonly Area[]): LiveObject {
    return this.make.areas(
      new AreasTarget(
        this,
        areas.map((area) => this.follow(sheet, area)),
      ),
    );
  }

  private follow(sheet: Sheet, area: Area): RangeTarget {
    if (!isOnSheet(area)) throw invalidArgument('outside the sheet');
    const target = new RangeTarget(this, sheet, area);
    this.passing.add(target);
    this.workbook.followers.add(target);
    return target;
  }

  keep(target: RangeTarget | AreasTarget) {
    if (target.referenceId !== '') return;
    target.referenceId = `r${++this.lastReference}`;
    const object = target instanceof RangeTarget ? this.make.range(target) : this.make.areas(target);
    this.kept.set(target.referenceId, object);
    for (const range of target instanceof RangeTarget ? [target] : target.ranges) this.passing.delete(range);
  }

  find(id: string): LiveObject | null {
    return this.kept.get(id) ?? null;
  }

  release(id: string) {
    const target = this.kept.get(id)?.target;
    this.kept.delete(id);
    if (target instanceof RangeTarget) this.workbook.followers.delete(target);
    if (target instanceof AreasTarget)
      for (const range of target.ranges) this.workbook.followers.delete(range);
  }

  endBatch() {
    for (const range of this.passing) this.workbook.followers.delete(range);
    this.passing.clear();
  }
}

/** Behaviours of some Excel versions, off unless a test asks for them. */
export interface Quirks {
  /** `ConditionalFormat.id` is the rule's priority, as its documentation says: a stored id then names another rule. */
  idIsPriority?: boolean;
  /** Loading a collection that holds two cellValue rules throws (office-js #6835, #6827). */
  cellValueRulesThrow?: boolean;
  /** `getItemAt(0).delete()` answers ItemNotFound (office-js #5222). */
  deleteByIndexFails?: boolean;
  /** A text-formatted cell keeps a leading apostrophe as a character instead of swallowing it. */
  textFormatKeepsApostrophe?: boolean;
  /** getMergedAreasOrNullObject fails above so many merged areas; 512 when absent, as documented. */
  mergedAreasLimit?: number;
}
