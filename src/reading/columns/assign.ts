import { columnWords } from '../../messages/columns';
import type { ColumnMeaning, ColumnSpan, IndicatorId } from '../../model';
import type { Candidate, ColumnOfTable } from './candidates';
import type { Exceeds } from './sums';

/** What became of a column. */
export interface AssignedColumn {
  readonly column: number;
  readonly meaning: ColumnMeaning | undefined;
  readonly candidates: readonly ColumnMeaning[];
  readonly why: string;
  readonly decidedBy: 'reader' | 'user';
}

export interface Assignment {
  readonly columns: readonly AssignedColumn[];
  /** Parts of indicators that stay unknown until the user chooses. */
  readonly unclear: readonly { readonly indicator: IndicatorId; readonly span: ColumnSpan }[];
}

/** Whether numerator over denominator gives the rates beside them: true, false, or too little to tell. */
export type Agreement = (numerator: number, denominator: number, rate: number) => boolean | undefined;

const ENOUGH = 45;
const MARGIN = 8;

const fieldKey = (m: ColumnMeaning): string => `${m.indicator}|${m.role}|${m.span}`;
const spanKey = (m: { indicator: IndicatorId; span: ColumnSpan }): string => `${m.indicator}|${m.span}`;

interface Field {
  readonly meaning: ColumnMeaning;
  readonly candidates: Candidate[];
}

class Assigner {
  private readonly chosen = new Map<string, Candidate>();
  private readonly outcome = new Map<number, AssignedColumn>();
  private readonly unclear = new Map<string, { indicator: IndicatorId; span: ColumnSpan }>();

  constructor(
    private readonly columns: readonly ColumnOfTable[],
    private readonly byUser: ReadonlyMap<number, ColumnMeaning | null>,
    private readonly agrees: Agreement,
    private readonly exceeds: Exceeds,
  ) {}

  assign(all: readonly Candidate[]): Assignment {
    const taken = this.takeUsersChoices();
    const free = all.filter((c) => !this.byUser.has(c.column) && !taken.has(fieldKey(c.meaning)));
    const byColumn = group(free, (c) => String(c.column));
    const fields = new Map<string, Field>();
    for (const candidates of byColumn.values()) {
      const best = [...candidates].sort((a, b) => b.score - a.score);
      const top = best[0];
      if (!top) continue;
      const rivals = best.filter((c) => top.score - c.score < MARGIN && c.header >= ENOUGH);
      if (rivals.length > 1) this.ask(rivals, columnWords.ambiguous);
      else addTo(fields, top);
    }
    this.decideFields(fields);
    this.dropIncomplete();
    return {
      columns: this.columns.map((c) => this.outcomeOf(c.column)),
      unclear: [...this.unclear.values()],
    };
  }

  private takeUsersChoices(): ReadonlySet<string> {
    const taken = new Set<string>();
    for (const [column, meaning] of this.byUser) {
      if (meaning) taken.add(fieldKey(meaning));
      this.outcome.set(column, {
        column,
        meaning: meaning ?? undefined,
        candidates: [],
        why: columnWords.byUser,
        decidedBy: 'user',
      });
    }
    return taken;
  }

  /** Rates first: they help to tell which counts belong to them. */
  private decideFields(fields: ReadonlyMap<string, Field>): void {
    const order = ['rate', 'numerator', 'denominator', 'count', 'field', 'note'];
    const sorted = [...fields.values()].sort(
      (a, b) => order.indexOf(a.meaning.role) - order.indexOf(b.meaning.role),
    );
    const open: Field[] = [];
    for (const field of sorted) {
      const [top, second] = field.candidates.sort((a, b) => b.score - a.score);
      if (!top) continue;
      if (top.contradicts && top.header >= ENOUGH)
        this.ask(
          field.candidates.filter((c) => c.header >= ENOUGH),
          top.why,
        );
      else if (top.score < ENOUGH || (second && top.score - second.score < MARGIN && second.header >= ENOUGH))
        open.push(field);
      else this.choose(top, field.candidates);
    }
    this.decideByArithmetic(open);
    this.checkArithmetic();
    this.checkSums();
  }

  /** What words leave open the figures may decide: the one pair that gives the rates. */
  private decideByArithmetic(open: readonly Field[]): void {
    for (const group of groupBySpan(open)) {
      const { indicator, span } = group[0]?.meaning ?? { indicator: '', span: 'month' as const };
      const rate = this.columnOf({ indicator, role: 'rate', span });
      const options = (role: 'numerator' | 'denominator'): readonly Candidate[] => {
        const known = this.chosen.get(fieldKey({ indicator, role, span }));
        return known ? [known] : (group.find((f) => f.meaning.role === role)?.candidates ?? []);
      };
      const pairs: [Candidate, Candidate][] = [];
      if (rate !== undefined)
        for (const n of options('numerator'))
          for (const d of options('denominator'))
            if (n.column !== d.column && this.agrees(n.column, d.column, rate) === true) pairs.push([n, d]);
      const [only] = pairs;
      if (pairs.length === 1 && only) {
        for (const c of only) this.choose({ ...c, why: columnWords.computed(this.leaf(c.column)) }, []);
        continue;
      }
      for (const field of group) this.leaveOpen(field, rate !== undefined);
    }
  }

  /** Weak words about counts need no question where the rate itself is clear. */
  private leaveOpen(field: Field, hasRate: boolean): void {
    const strong = field.candidates.filter((c) => c.header >= ENOUGH);
    const { role } = field.meaning;
    if (strong.length > 0) this.ask(strong, columnWords.ambiguous);
    else if (!hasRate && role === 'denominator' && this.hasPart(field.meaning, 'numerator'))
      this.ask(field.candidates, columnWords.ambiguous);
  }

  private hasPart(meaning: ColumnMeaning, role: ColumnMeaning['role']): boolean {
    return this.chosen.has(fieldKey({ ...meaning, role }));
  }

  private columnOf(meaning: ColumnMeaning): number | undefined {
    const known = this.chosen.get(fieldKey(meaning))?.column;
    if (known !== undefined) return known;
    return [...this.byUser].find(([, m]) => m && fieldKey(m) === fieldKey(meaning))?.[0];
  }

  /** Counts that do not give the rates beside them for most units: one of the three is not what it seems. */
  private checkArithmetic(): void {
    for (const rate of [...this.chosen.values()].filter((c) => c.meaning.role === 'rate')) {
      const part = (role: ColumnMeaning['role']): Candidate | undefined =>
        this.chosen.get(fieldKey({ ...rate.meaning, role }));
      const [n, d] = [part('numerator'), part('denominator')];
      if (!n || !d || this.agrees(n.column, d.column, rate.column) !== false) continue;
      for (const c of [n, d, rate]) {
        this.chosen.delete(fieldKey(c.meaning));
        this.ask([c], columnWords.contradicts(this.leaf(c.column)));
      }
    }
  }

  /** A month that holds more than the sum it is part of: the headings of the two have changed places. */
  private checkSums(): void {
    for (const month of [...this.chosen.values()].filter((c) => c.meaning.span === 'month')) {
      const { indicator, role } = month.meaning;
      if (role !== 'denominator' && role !== 'count') continue;
      const sum = this.columnOf({ indicator, role, span: 'cumulative' });
      if (sum === undefined || !this.exceeds(month.column, sum)) continue;
      const doubtful = [...this.chosen.values()].filter(
        ({ meaning }) => meaning.indicator === indicator && meaning.span !== 'previous',
      );
      for (const c of doubtful) {
        this.chosen.delete(fieldKey(c.meaning));
        this.ask([c], columnWords.contradicts(this.leaf(c.column)));
      }
    }
  }

  /** Half a pair of counts measures nothing. */
  private dropIncomplete(): void {
    for (const c of [...this.chosen.values()]) {
      const { role } = c.meaning;
      if (role === 'field') {
        if (!this.hasPart({ ...c.meaning, span: 'month' }, 'count')) this.drop(c);
      } else if (role === 'numerator' || role === 'denominator') {
        const other = role === 'numerator' ? 'denominator' : 'numerator';
        const complete = this.columnOf({ ...c.meaning, role: other }) !== undefined;
        if (!complete && !this.unclear.has(spanKey(c.meaning))) this.drop(c);
      }
    }
  }

  private drop(c: Candidate): void {
    this.chosen.delete(fieldKey(c.meaning));
    this.outcome.set(c.column, unused(c.column, columnWords.incomplete));
  }

  private choose(best: Candidate, others: readonly Candidate[]): void {
    this.chosen.set(fieldKey(best.meaning), best);
    this.outcome.set(best.column, {
      column: best.column,
      meaning: best.meaning,
      candidates: [],
      why: best.why,
      decidedBy: 'reader',
    });
    for (const other of others)
      if (other.column !== best.column)
        this.outcome.set(other.column, unused(other.column, columnWords.worse(this.leaf(other.column))));
  }

  private ask(rivals: readonly Candidate[], why: string): void {
    for (const { column, meaning } of rivals) {
      const before = this.outcome.get(column)?.candidates ?? [];
      const candidates = before.some((m) => fieldKey(m) === fieldKey(meaning))
        ? before
        : [...before, meaning];
      this.outcome.set(column, { column, meaning: undefined, candidates, why, decidedBy: 'reader' });
      this.unclear.set(spanKey(meaning), { indicator: meaning.indicator, span: meaning.span });
    }
  }

  private leaf(column: number): string {
    return this.columns.find((c) => c.column === column)?.path.at(-1) ?? '';
  }

  private outcomeOf(column: number): AssignedColumn {
    return this.outcome.get(column) ?? unused(column, columnWords.unused);
  }
}

function unused(column: number, why: string): AssignedColumn {
  return { column, meaning: undefined, candidates: [], why, decidedBy: 'reader' };
}

function group<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function groupBySpan(fields: readonly Field[]): Field[][] {
  return [...group(fields, (f) => spanKey(f.meaning)).values()];
}

function addTo(fields: Map<string, Field>, candidate: Candidate): void {
  const key = fieldKey(candidate.meaning);
  const field = fields.get(key);
  if (field) field.candidates.push(candidate);
  else fields.set(key, { meaning: candidate.meaning, candidates: [candidate] });
}

/**
 * Gives each field at most one column and each column at most one field. What is not clearly best is left to the
 * user: its part of the indicator stays unclear until answered.
 */
export function assignColumns(
  columns: readonly ColumnOfTable[],
  candidates: readonly Candidate[],
  byUser: ReadonlyMap<number, ColumnMeaning | null>,
  agrees: Agreement,
  exceeds: Exceeds,
): Assignment {
  return new Assigner(columns, byUser, agrees, exceeds).assign(candidates);
}
