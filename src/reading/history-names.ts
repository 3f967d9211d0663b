import { periodKey, type Period, type Unit } from '../model';
import type { Settings } from '../settings/settings';
import { keysOfName, nameKey, titleOfName } from '../text/unit-name';
import { unitListOf } from './names';
import { SimilarNames, slipsOf } from './similar-names';

/** Whom a row of the ladder book is about. */
export interface HistoryName {
  readonly key: string;
  /** The list has the unit, or there is no list. */
  readonly known: boolean;
  /** Units of the month the row may mean: nobody can tell. */
  readonly nearly: readonly Unit[];
  /** It names several units in one row. */
  readonly isSeveral?: true;
}

/** Ties the names of a ladder book to the authority's list and to the units of the evaluated month. */
export class HistoryNames {
  private readonly byKey: ReadonlyMap<string, Unit>;
  private readonly known = new Map<string, HistoryName>();
  private readonly similar: SimilarNames<Unit>;
  /** A unit of the month that the list does not know may be one of the list, misspelt there. */
  private readonly similarUnlisted: SimilarNames<Unit>;

  constructor(
    private readonly settings: Pick<Settings, 'units' | 'reading'>,
    private readonly evaluated: Period,
    private readonly present: readonly Unit[],
  ) {
    this.byKey = new Map(present.map((unit) => [unit.key, unit]));
    this.similar = new SimilarNames(present);
    this.similarUnlisted = new SimilarNames(present.filter((unit) => unit.entry === undefined));
  }

  /** @param ofAct the month of the row, where it can be read */
  find(name: string, ofAct: Period | undefined): HistoryName {
    const at = `${name}|${ofAct ? periodKey(ofAct) : ''}`;
    const found = this.known.get(at) ?? this.listed(name, ofAct) ?? this.unlisted(name);
    this.known.set(at, found);
    return found;
  }

  /** Units of the evaluated month first, so that a successor that lists the old name keeps its acts. */
  private listed(name: string, ofAct: Period | undefined): HistoryName | undefined {
    const { units, reading } = this.settings;
    for (const month of [this.evaluated, ...(ofAct ? [ofAct] : [])]) {
      const list = unitListOf(units, reading.aliases, month);
      const entry = list.find(name);
      if (!entry) continue;
      const key = list.keyOf(entry);
      return { key, known: true, nearly: this.byKey.has(key) ? [] : near(key, this.similarUnlisted) };
    }
    return undefined;
  }

  private unlisted(written: string): HistoryName {
    const { units, reading } = this.settings;
    const known = units.length === 0;
    // Without a list an accepted spelling still stands for the unit.
    const said = known ? unitListOf(units, reading.aliases, this.evaluated).accepted(written) : undefined;
    const name = said ?? written;
    const named = this.namedTogether(name);
    if (named.length > 0) return { key: nameKey(name), known: true, nearly: named, isSeveral: true };
    const title = titleOfName(name);
    for (const key of keysOfName(name)) {
      const unit = this.byKey.get(key);
      if (!unit) continue;
      const own = titleOfName(unit.name);
      // A commune that became a ward, or another unit of the same name.
      return title === '' || own === '' || own === title
        ? { key, known, nearly: [] }
        : { key: `${title} ${key}`, known, nearly: [unit] };
    }
    const key = nameKey(name);
    const namesakes = this.present.filter((unit) => unit.key === `${titleOfName(unit.name)} ${key}`);
    return { key, known, nearly: namesakes.length > 0 ? namesakes : near(key, this.similar) };
  }

  /** The units of the month that a name such as "UBND các xã A, B và C" lists. */
  private namedTogether(name: string): readonly Unit[] {
    const pieces = name.replace(TOGETHER, '').split(SEVERAL);
    if (pieces.length < 2 || keysOfName(name).some((key) => this.byKey.has(key))) return [];
    return [
      ...new Set(pieces.flatMap((piece) => keysOfName(piece).flatMap((key) => this.byKey.get(key) ?? []))),
    ];
  }
}

/** Line breaks are blanks by now. */
const SEVERAL = /\s*[,;:&]\s*|\s+và\s+|\s+(?=UBND\s)/iu;
const TOGETHER = /^(?:UBND\s+)?các\s+/iu;

function near(key: string, units: SimilarNames<Unit>): readonly Unit[] {
  const nearest = units.nearest(key, slipsOf(key));
  return nearest ? [nearest] : [];
}
