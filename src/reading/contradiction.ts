import type { CellAddress, PeriodMention } from '../model';
import { compareDays, firstDay, lastDay, mayBeSame, mayEndTogether, toPeriod } from '../model';
import { isSinceJanuary, monthsOfTitle, periodOfLine } from './periods';
import type { TitleLine } from './titles';

/** Two periods one sheet speaks of. */
export interface MonthContradiction {
  readonly named: PeriodMention;
  readonly titled: PeriodMention;
  /** The title. */
  readonly cell: CellAddress;
}

/** Both periods of a contradiction; none where there is no such thing. */
export function mentionsOf(contradiction: MonthContradiction | undefined): readonly PeriodMention[] {
  return contradiction ? [contradiction.named, contradiction.titled] : [];
}

/** Days within the named period: what is known of it so far. */
function isWithin(at: PeriodMention, named: PeriodMention): boolean {
  const year = at.year ?? named.year ?? LEAP_YEAR;
  const [part, whole] = [toPeriod(at, year), toPeriod(named, year)];
  return (
    part !== undefined &&
    whole !== undefined &&
    compareDays(firstDay(whole), firstDay(part)) <= 0 &&
    compareDays(lastDay(part), lastDay(whole)) <= 0
  );
}
const LEAP_YEAR = 2024;

function agree(named: PeriodMention, titled: PeriodMention): boolean {
  if ('until' in titled || mayBeSame(named, titled)) return true;
  if ('month' in titled)
    return 'days' in named ? isWithin(named, titled) : isSinceJanuary(named) && mayEndTogether(named, titled);
  if ('month' in named && !isSinceJanuary(titled)) return isWithin(titled, named);
  return mayEndTogether(named, titled);
}

/**
 * "T8" over "Tháng 9": a copy whose name or title nobody changed. A title that names both is about the name's. Without
 * a period in the name, lines of the title may contradict each other.
 */
export function contradictionOf(
  named: PeriodMention | undefined,
  titles: readonly TitleLine[],
): MonthContradiction | undefined {
  const lines = titles.flatMap(({ text, cell }) => {
    const at = periodOfLine(text);
    return at && !('until' in at) ? [{ at, cell }] : [];
  });
  const [first] = lines;
  if (!named) {
    const other = first && lines.find(({ at }) => !('month' in at) && !agree(first.at, at));
    return other && !('month' in first.at)
      ? { named: first.at, titled: other.at, cell: other.cell }
      : undefined;
  }
  const months = titles.flatMap(({ text, cell }) => monthsOfTitle(text).map((at) => ({ at, cell })));
  const titled = 'month' in named ? [...months, ...lines.filter(({ at }) => !('month' in at))] : lines;
  const [one] = titled;
  if (!one || titled.some(({ at }) => agree(named, at))) return undefined;
  return { named, titled: one.at, cell: one.cell };
}
