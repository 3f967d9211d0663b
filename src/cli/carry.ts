import { carriedName, carryOver } from '../actions/carry-over';
import { CARRY_WORDS } from '../messages/carry';
import { periodKey } from '../model';
import { foldName } from '../text/fold';
import type { Workbook } from '../workbook/port';

/** What came over from last month's file, as data and as lines of the report. */
export interface Carried {
  readonly json: { readonly carried?: unknown };
  readonly report: readonly string[];
}

export const NOTHING_CARRIED: Carried = { json: {}, report: [] };

/**
 * @param file the other file's name
 * @param except what is not to come, as the report names it; a unit stands for all its rows
 * @returns the word nothing that came is called by, where there is one
 */
export async function carriedFrom(
  workbook: Workbook,
  from: Workbook,
  file: string,
  except: readonly string[],
): Promise<Carried | { readonly unknown: string; readonly names: readonly string[] }> {
  const declined = new Set<string>();
  const names = new Set<string>();
  const { settings, acts } = await carryOver(workbook, from, (carried) => {
    const own = [carriedName(carried), ...('unitName' in carried ? [carried.unitName] : [])];
    for (const name of own) names.add(name);
    const words = except.filter((word) => own.some((name) => foldName(name) === foldName(word)));
    for (const word of words) declined.add(word);
    return words.length === 0;
  });
  const unknown = except.find((word) => !declined.has(word));
  if (unknown !== undefined) return { unknown, names: [...names] };
  const rows = acts.map(({ period, unitName: unit, form, ordinal }) => ({
    period: periodKey(period),
    unit,
    form,
    ordinal,
  }));
  const [set, told] = [settings.map(carriedName), acts.map(carriedName)];
  return {
    json: { carried: { from: file, settings: set, acts: rows } },
    report: [
      CARRY_WORDS.title(file),
      ...(set.length > 0 ? [CARRY_WORDS.settings(set)] : []),
      ...(told.length > 0 ? [CARRY_WORDS.acts(told)] : []),
      ...(set.length + told.length === 0 ? [CARRY_WORDS.nothing] : []),
      '',
    ],
  };
}
