import type { Act, History, SheetContent, Summary } from '../../model';
import { samePeriod } from '../../model';
import { recordActs } from '../history';
import { isAbout, warnedUnits, type WarnedUnit } from './warned-units';

/**
 * How "Sổ theo dõi" and the letter differ about a unit.
 * - `missing`: the letter warns it, the book has no act of it
 * - `step`: another form or ordinal; `reason`: another reason only
 * - `surplus`: an act we entered that the letter no longer says; `by-hand`: one entered by hand, which recording leaves
 * - `open`: warned, but form and ordinal are not known yet
 */
type DifferenceKind = 'missing' | 'step' | 'reason' | 'surplus' | 'by-hand' | 'open';

interface RegisterStep {
  readonly form: string | null;
  readonly ordinal: number | null;
}

interface RegisterDifference {
  readonly unit: string;
  readonly kind: DifferenceKind;
  /** What the book holds; null where it has no act. */
  readonly recorded: RegisterStep | null;
  /** What the letter says; null where it does not name the unit. */
  readonly said: RegisterStep | null;
}

/** What the book holds of a period, beside what the letter says. */
export interface RegisterState {
  /** `nothing`: neither says anything; `unrecorded`: the letter warns and nothing is in the book. */
  readonly state: 'nothing' | 'unrecorded' | 'agrees' | 'differs';
  /** Units with an act of the period in the book. */
  readonly recorded: number;
  /** Units the letter warns. */
  readonly warned: number;
  /** Empty unless `differs`. */
  readonly differences: readonly RegisterDifference[];
  /** Units of which recording would change something. */
  readonly toRecord: readonly string[];
  /** Units the letter warns of which nothing can be recorded: no form is known. */
  readonly waiting: readonly string[];
}

/** Compares the acts of the summary's period with its warnings, as recording would go about them. */
export function compareRegister(
  history: History,
  into: SheetContent | string,
  summary: Summary,
): RegisterState {
  const warned = warnedUnits(summary);
  const held = history.acts.filter((act) => act.kind === 'act' && samePeriod(act.period, summary.period));
  const recorded = new Set(held.map(({ unitKey }) => unitKey)).size;
  const { acts, written } = recordActs(history, into, summary);
  const state = {
    recorded,
    warned: warned.length,
    toRecord: written,
    waiting: acts.filter(({ outcome }) => outcome === 'skipped').map(({ unit }) => unit),
  };
  if (recorded === 0)
    return { ...state, state: warned.length === 0 ? 'nothing' : 'unrecorded', differences: [] };
  const differences = acts.flatMap(({ unit, outcome }): RegisterDifference[] => {
    const said = warned.find(({ name }) => name === unit);
    const act = held.find((one) => (said ? isAbout(one, said) : one.unitName === unit));
    const kind = outcome === 'unchanged' ? undefined : kindOf(act, said, outcome === 'kept');
    return kind ? [{ unit, kind, recorded: stepOf(act), said: stepOf(said) }] : [];
  });
  return { ...state, state: differences.length === 0 ? 'agrees' : 'differs', differences };
}

function kindOf(act: Act | undefined, said: WarnedUnit | undefined, byHand: boolean): DifferenceKind {
  if (!said) return byHand ? 'by-hand' : 'surplus';
  if (said.form === null) return 'open';
  if (!act) return 'missing';
  return act.form === said.form && act.ordinal === said.ordinal ? 'reason' : 'step';
}

const stepOf = (of: Act | WarnedUnit | undefined): RegisterStep | null =>
  of ? { form: of.form, ordinal: of.ordinal } : null;

/** What the command line's JSON says of the book. */
interface RegisterJson {
  readonly state: RegisterState['state'];
  readonly recorded: number;
  readonly differences: readonly {
    readonly unit: string;
    readonly kind: DifferenceKind;
    readonly recorded: RegisterStep | null;
    readonly letter: RegisterStep | null;
  }[];
}

export const registerJson = ({ state, recorded, differences }: RegisterState): RegisterJson => ({
  state,
  recorded,
  differences: differences.map(({ said, ...difference }) => ({ ...difference, letter: said })),
});
