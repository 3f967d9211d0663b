import { factsOf } from '../../indicators';
import { columnWords } from '../../messages/columns';
import type { ColumnMeaning, ColumnRole } from '../../model';
import type { Candidate, ColumnOfTable } from './candidates';
import type { Assignment } from './choices';
import { Choices } from './choices';
import type { Field } from './fields';
import { addTo, fieldKey, group, groupBySpan } from './fields';
import type { Figures } from './read-columns';
import { ENOUGH, MARGIN, settled } from './settle';

/** What stands beside the figure: where two columns may be it, neither is. */
const BESIDE: ReadonlySet<ColumnRole> = new Set(['target', 'maximum', 'rank']);

class Assigner {
  private readonly choices: Choices;

  constructor(
    columns: readonly ColumnOfTable[],
    private readonly byUser: ReadonlyMap<number, ColumnMeaning | null>,
    private readonly figures: Figures,
  ) {
    this.choices = new Choices(columns, byUser);
  }

  assign(all: readonly Candidate[]): Assignment {
    const taken = new Set([...this.byUser.values()].flatMap((m) => (m ? [fieldKey(m)] : [])));
    const free = all.filter((c) => !this.byUser.has(c.column) && !taken.has(fieldKey(c.meaning)));
    const byColumn = group(free, (c) => String(c.column));
    const fields = new Map<string, Field>();
    for (const candidates of settled([...byColumn.values()], this.figures)) {
      const best = [...candidates].sort((a, b) => b.score - a.score);
      const top = best[0];
      if (!top) continue;
      const rivals = best.filter((c) => top.score - c.score < MARGIN && c.header >= ENOUGH);
      if (rivals.length > 1) this.choices.ask(rivals, columnWords.ambiguous);
      else addTo(fields, top);
    }
    this.decideFields(fields);
    this.dropIncomplete();
    return this.choices.assignment();
  }

  /** Rates first: they help to tell which counts belong to them. */
  private decideFields(fields: ReadonlyMap<string, Field>): void {
    const order = ['rate', 'numerator', 'denominator', 'count', 'field', 'note', 'maximum', 'target', 'rank'];
    const sorted = [...fields.values()].sort(
      (a, b) => order.indexOf(a.meaning.role) - order.indexOf(b.meaning.role),
    );
    const open: Field[] = [];
    for (const field of sorted) {
      const [top, second] = field.candidates.sort((a, b) => b.score - a.score);
      if (!top) continue;
      if (top.contradicts && top.header >= ENOUGH)
        this.choices.ask(
          field.candidates.filter((c) => c.header >= ENOUGH),
          top.why,
        );
      else if (top.score < ENOUGH || (second && top.score - second.score < MARGIN && second.header >= ENOUGH))
        open.push(field);
      else this.choices.choose(top, field.candidates);
    }
    this.decideByArithmetic(open);
    this.checkPlans();
    this.checkArithmetic();
    this.checkSums();
  }

  /** What words leave open the figures may decide: the one pair that gives the rates. */
  private decideByArithmetic(open: readonly Field[]): void {
    for (const group of groupBySpan(open)) {
      const { indicator, span } = group[0]?.meaning ?? { indicator: '', span: 'month' as const };
      const rate = this.choices.columnOf({ indicator, role: 'rate', span });
      const options = (role: 'numerator' | 'denominator'): readonly Candidate[] => {
        const known = this.choices.chosenFor({ indicator, role, span });
        return known ? [known] : (group.find((f) => f.meaning.role === role)?.candidates ?? []);
      };
      const pairs: [Candidate, Candidate][] = [];
      if (rate !== undefined)
        for (const n of options('numerator'))
          for (const d of options('denominator'))
            if (n.column !== d.column && this.figures.agrees(n.column, d.column, rate) === true)
              pairs.push([n, d]);
      const [only] = pairs;
      if (pairs.length === 1 && only) {
        for (const c of only)
          this.choices.choose({ ...c, why: columnWords.computed(this.choices.leaf(c.column)) }, []);
        continue;
      }
      for (const field of group) this.leaveOpen(field, rate !== undefined);
    }
  }

  /** Weak words about counts need no question where the rate itself is clear. */
  private leaveOpen(field: Field, hasRate: boolean): void {
    if (BESIDE.has(field.meaning.role)) return;
    const strong = field.candidates.filter((c) => c.header >= ENOUGH);
    const { role } = field.meaning;
    if (strong.length > 0) this.choices.ask(strong, columnWords.ambiguous);
    else if (!hasRate && role === 'denominator' && this.hasPart(field.meaning, 'numerator'))
      this.choices.ask(field.candidates, columnWords.ambiguous);
  }

  private hasPart(meaning: ColumnMeaning, role: ColumnMeaning['role']): boolean {
    return this.choices.chosenFor({ ...meaning, role }) !== undefined;
  }

  /** Counts that do not give the rates beside them for most units: one of the three is not what it seems. */
  private checkArithmetic(): void {
    for (const rate of this.choices.chosen.filter((c) => c.meaning.role === 'rate')) {
      const part = (role: ColumnMeaning['role']): Candidate | undefined =>
        this.choices.chosenFor({ ...rate.meaning, role });
      const [n, d] = [part('numerator'), part('denominator')];
      if (!n || !d || this.figures.agrees(n.column, d.column, rate.column) !== false) continue;
      this.choices.doubt([n, d, rate]);
    }
  }

  /**
   * "Kế hoạch vốn năm | Giải ngân trong tháng | Lũy kế giải ngân | Tỷ lệ": a plan is the year's. What was done in a
   * month is held against it only where the sheet's own rate says so; else plan and rate belong to the sum.
   */
  private checkPlans(): void {
    for (const done of this.choices.chosen.filter((c) => c.meaning.role === 'numerator' && c.isOfPart)) {
      const { indicator } = done.meaning;
      const plan = this.choices.chosenFor({ ...done.meaning, role: 'denominator' });
      if (factsOf(indicator)?.ofAmounts !== true || !plan || plan.isOfPart) continue;
      const rate = this.choices.chosenFor({ ...done.meaning, role: 'rate' });
      const gives = (part: Candidate): boolean =>
        rate !== undefined && this.figures.agrees(part.column, plan.column, rate.column) === true;
      if (gives(done)) continue;
      this.choices.drop(done);
      const sum = this.choices.chosenFor({ ...done.meaning, span: 'cumulative' });
      const ofSum = { indicator, span: 'cumulative' } as const;
      if (!sum) continue;
      this.choices.move(plan, { ...ofSum, role: 'denominator' });
      if (rate && gives(sum)) this.choices.move(rate, { ...ofSum, role: 'rate' });
    }
  }

  /** A month that holds more than the sum it is part of: the headings of the two have changed places. */
  private checkSums(): void {
    for (const month of this.choices.chosen.filter((c) => c.meaning.span === 'month')) {
      const { indicator, role } = month.meaning;
      if (role !== 'denominator' && role !== 'count') continue;
      const sum = this.choices.columnOf({ indicator, role, span: 'cumulative' });
      if (sum === undefined || !this.figures.exceeds(month.column, sum)) continue;
      const doubtful = this.choices.chosen.filter(
        ({ meaning }) => meaning.indicator === indicator && meaning.span !== 'previous',
      );
      this.choices.doubt(doubtful);
    }
  }

  /** Half a pair of counts measures nothing. */
  private dropIncomplete(): void {
    for (const c of this.choices.chosen) {
      const { role } = c.meaning;
      if (role === 'field') {
        if (!this.hasPart({ ...c.meaning, span: 'month' }, 'count')) this.choices.drop(c);
      } else if (role === 'numerator' || role === 'denominator') {
        const other = role === 'numerator' ? 'denominator' : 'numerator';
        const complete = this.choices.columnOf({ ...c.meaning, role: other }) !== undefined;
        if (!complete && !this.choices.isAsked(c.meaning)) this.choices.drop(c);
      }
    }
  }
}

/**
 * Gives each field at most one column and each column at most one field. What is not clearly best is left to the
 * user: its part of the indicator stays unclear until answered.
 */
export function assignColumns(
  columns: readonly ColumnOfTable[],
  candidates: readonly Candidate[],
  byUser: ReadonlyMap<number, ColumnMeaning | null>,
  figures: Figures,
): Assignment {
  return new Assigner(columns, byUser, figures).assign(candidates);
}
