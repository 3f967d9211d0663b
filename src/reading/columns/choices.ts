import { columnWords } from '../../messages/columns';
import type { ColumnMeaning, ColumnSpan, IndicatorId } from '../../model';
import type { Candidate, ColumnOfTable } from './candidates';
import { fieldKey, spanKey } from './fields';

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

/** What was decided of the columns so far: chosen, asked about, or not used, each with its reason. */
export class Choices {
  private readonly byField = new Map<string, Candidate>();
  private readonly outcome = new Map<number, AssignedColumn>();
  private readonly asked = new Map<string, { indicator: IndicatorId; span: ColumnSpan }>();

  constructor(
    private readonly columns: readonly ColumnOfTable[],
    private readonly byUser: ReadonlyMap<number, ColumnMeaning | null>,
  ) {
    for (const [column, meaning] of byUser)
      this.outcome.set(column, {
        column,
        meaning: meaning ?? undefined,
        candidates: [],
        why: columnWords.byUser,
        decidedBy: 'user',
      });
  }

  get chosen(): readonly Candidate[] {
    return [...this.byField.values()];
  }

  chosenFor(meaning: ColumnMeaning): Candidate | undefined {
    return this.byField.get(fieldKey(meaning));
  }

  /** The column that has a meaning, whoever decided. */
  columnOf(meaning: ColumnMeaning): number | undefined {
    const known = this.chosenFor(meaning)?.column;
    if (known !== undefined) return known;
    return [...this.byUser].find(([, m]) => m && fieldKey(m) === fieldKey(meaning))?.[0];
  }

  isAsked(part: { indicator: IndicatorId; span: ColumnSpan }): boolean {
    return this.asked.has(spanKey(part));
  }

  /** @param others columns that fit less well */
  choose(best: Candidate, others: readonly Candidate[]): void {
    const { column, meaning, why } = best;
    this.byField.set(fieldKey(meaning), best);
    this.outcome.set(column, { column, meaning, candidates: [], why, decidedBy: 'reader' });
    for (const other of others)
      if (other.column !== column)
        this.outcome.set(other.column, unused(other.column, columnWords.worse(this.leaf(other.column))));
  }

  /** Gives a column that was chosen another meaning, where none has it yet. */
  move(chosen: Candidate, meaning: ColumnMeaning): void {
    if (this.columnOf(meaning) !== undefined) return;
    this.byField.delete(fieldKey(chosen.meaning));
    this.choose({ ...chosen, meaning }, []);
  }

  ask(rivals: readonly Candidate[], why: string): void {
    for (const { column, meaning } of rivals) {
      const before = this.outcome.get(column)?.candidates ?? [];
      const candidates = before.some((m) => fieldKey(m) === fieldKey(meaning))
        ? before
        : [...before, meaning];
      this.outcome.set(column, { column, meaning: undefined, candidates, why, decidedBy: 'reader' });
      this.asked.set(spanKey(meaning), { indicator: meaning.indicator, span: meaning.span });
    }
  }

  /** Takes choices back that the figures contradict. */
  doubt(choices: readonly Candidate[]): void {
    for (const c of choices) {
      this.byField.delete(fieldKey(c.meaning));
      this.ask([c], columnWords.contradicts(this.leaf(c.column)));
    }
  }

  drop(c: Candidate): void {
    this.byField.delete(fieldKey(c.meaning));
    this.outcome.set(c.column, unused(c.column, columnWords.incomplete));
  }

  /** The column's own words. */
  leaf(column: number): string {
    return this.columns.find((c) => c.column === column)?.path.at(-1) ?? '';
  }

  assignment(): Assignment {
    return {
      columns: this.columns.map(
        ({ column }) => this.outcome.get(column) ?? unused(column, columnWords.unused),
      ),
      unclear: [...this.asked.values()],
    };
  }
}

function unused(column: number, why: string): AssignedColumn {
  return { column, meaning: undefined, candidates: [], why, decidedBy: 'reader' };
}
