import type { Act, Summary } from '../../model';
import { typedKey } from '../../text/unit-name';

/** One act to be: a unit the letter warns, its reasons joined. */
export interface WarnedUnit {
  readonly name: string;
  /** Undefined for a unit named only in a row added by hand. */
  readonly key: string | undefined;
  readonly form: string | null;
  readonly ordinal: number | null;
  readonly reason: string;
}

/** The units warned with an x, once each; form and step are those of the unit's first such row. */
export function warnedUnits(summary: Summary): WarnedUnit[] {
  const units = new Map<string, WarnedUnit>();
  for (const row of summary.rows) {
    if (row.group !== 'warn' || !row.inLetter.current || row.unitName.trim() === '') continue;
    const name = typedKey(row.unitName);
    const key = row.finding?.unit.key;
    const known = units.get(name);
    const reason = row.text.current.trim().replace(/[.;]+$/u, '');
    units.set(name, {
      name: known?.name ?? row.unitName,
      key: known?.key ?? key,
      form: known?.form ?? row.form.current,
      ordinal: known?.ordinal ?? row.ordinal.current,
      reason: [known?.reason, reason].filter(Boolean).join('; '),
    });
  }
  return [...units.values()];
}

/** Whether a row of the book is about the unit. */
export const isAbout = (act: Act, unit: WarnedUnit): boolean =>
  act.unitKey === unit.key || typedKey(act.unitName) === typedKey(unit.name);
