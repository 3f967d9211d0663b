import type { WritePlan } from '../../model';
import { sheetKey } from '../ours';

type Renames = WritePlan['renames'];

/** A sheet by what stays when it is renamed. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** In the order they are made, which matters: two sheets change places by way of a third name. */
export function allRenames({ renames, exchange }: WritePlan): Renames {
  if (!exchange) return renames;
  const { first, second, via } = exchange;
  return [{ from: second, to: via }, { from: first, to: second }, { from: via, to: first }, ...renames];
}

/** Sheets as they are called after renames; `missing` is the first one that was not there to be renamed. */
export function renamed<Sheet extends Named>(
  sheets: readonly Sheet[],
  renames: Renames,
): { readonly sheets: readonly Sheet[]; readonly missing: string | undefined } {
  return renames.reduce<{ sheets: readonly Sheet[]; missing: string | undefined }>(
    (done, { from, to }) => {
      if (done.missing !== undefined) return done;
      const isMeant = ({ name }: Named): boolean => sheetKey(name) === sheetKey(from);
      if (!done.sheets.some(isMeant)) return { ...done, missing: from };
      return {
        ...done,
        sheets: done.sheets.map((sheet) => (isMeant(sheet) ? { ...sheet, name: to } : sheet)),
      };
    },
    { sheets, missing: undefined },
  );
}

/** The renames an attempt that was broken off has not made: Excel keeps what it had done. */
export function remaining(all: Renames, before: readonly Named[], now: readonly Named[]): Renames {
  const renames = all.slice(madeByAnEarlierRun(all, before));
  const names = new Map(now.map(({ id, name }) => [id, sheetKey(name)]));
  for (let done = renames.length; done >= 0; done--) {
    const then = renamed(before, renames.slice(0, done));
    const isSo = ({ id, name }: Named): boolean => (names.get(id) ?? sheetKey(name)) === sheetKey(name);
    if (then.missing === undefined && then.sheets.every(isSo)) return renames.slice(done);
  }
  // Somebody else renamed sheets meanwhile.
  const taken = new Set(names.values());
  return renames.filter(({ to }) => !taken.has(sheetKey(to)));
}

function madeByAnEarlierRun(renames: Renames, sheets: readonly Named[]): number {
  const names = new Set(sheets.map(({ name }) => sheetKey(name)));
  const due = renames.findIndex(({ from, to }) => names.has(sheetKey(from)) || !names.has(sheetKey(to)));
  return due < 0 ? renames.length : due;
}
