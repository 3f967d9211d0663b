import type { Period } from '../../model';
import { dayNumber, dayOfSerial, lastDay } from '../../model';
import { plain } from '../../text/fold';
import type { Grid } from '../grid';
import type { DossierColumns } from './columns';

/** Of a dossier: in time, late and done or still open at the period's end, late without saying which, or open to doubt. */
export type DossierState =
  | { readonly kind: 'inTime' | 'unknown' }
  | { readonly kind: 'late' | 'lateOpen'; readonly days: number | undefined };

const IN_TIME =
  /(chua|khong)( bi)? (qua|tre|cham) ?(han|hen)?|chua (den|toi) han|(trong|con|dung|truoc|som) (thoi )?han|(dung|truoc|som) hen|dung tien do/;
const LATE = /(qua|tre|cham) (han|hen)|cham tre|\btre\b|qua thoi han/;
const OPEN =
  /dang (giai quyet|xu ly|thuc hien|cho|tham dinh)|chua (giai quyet|xu ly|tra|hoan thanh|ket thuc|co ket qua)|\bton\b/;
const DONE = /da (giai quyet|xu ly|tra|hoan thanh|ket thuc|co ket qua|xong)|hoan thanh|ket thuc/;

/** What the titles above the list say of all its rows. */
export interface ListTitle {
  readonly isLate: boolean;
  readonly isOpen: boolean;
}

export function listTitle(titles: readonly string[]): ListTitle {
  const words = titles.map(plain).find((line) => LATE.test(line) && !IN_TIME.test(line)) ?? '';
  return { isLate: words !== '', isOpen: OPEN.test(words) && !DONE.test(words) };
}

/** Reads each dossier's state from its row, as it was at the end of the period: never by the clock. */
export class DossierStates {
  private readonly end: number;

  constructor(
    private readonly grid: Grid,
    private readonly columns: DossierColumns,
    private readonly title: ListTitle,
    period: Period,
  ) {
    this.end = dayNumber(lastDay(period));
  }

  /** Whether the list tells a dossier that is done from one that is open. */
  get tellsOpen(): boolean {
    const { state, done } = this.columns;
    return this.title.isOpen || state !== undefined || done !== undefined;
  }

  of(row: number): DossierState {
    const { columns, end } = this;
    const words = columns.state === undefined ? '' : plain(this.grid.text(row, columns.state));
    const [due, done] = [this.day(row, columns.due), this.day(row, columns.done)];
    const isOpen = this.isOpen(words, done);
    const late = (days: number | undefined): DossierState => ({ kind: isOpen ? 'lateOpen' : 'late', days });
    const finish = isOpen || done === undefined ? end : done;
    const counted = due === undefined ? undefined : Math.floor(finish) - Math.floor(due);
    const delay = this.delay(row);
    if (IN_TIME.test(words)) return { kind: 'inTime' };
    if (LATE.test(words)) return late(delay ?? (counted !== undefined && counted > 0 ? counted : undefined));
    if (delay !== undefined) return delay > 0 ? late(Math.floor(delay)) : { kind: 'inTime' };
    if (counted !== undefined && (isOpen || done !== undefined))
      return isLater(finish, due ?? 0) ? late(counted) : { kind: 'inTime' };
    return this.title.isLate
      ? late(counted !== undefined && counted > 0 ? counted : undefined)
      : { kind: 'unknown' };
  }

  /** At the period's end: what was done after it was still open then. */
  private isOpen(words: string, done: number | undefined): boolean {
    if (done !== undefined) return Math.floor(done) > this.end;
    if (DONE.test(words)) return false;
    return OPEN.test(words) || this.columns.done !== undefined || this.title.isOpen;
  }

  /** Days, with hours as their part; undefined where nothing can be read. */
  private delay(row: number): number | undefined {
    if (this.columns.delay === undefined) return undefined;
    const value = this.grid.value(row, this.columns.delay);
    if (typeof value === 'number') return value;
    const words = plain(this.grid.text(row, this.columns.delay));
    const days = /(-?\d+([.,]\d+)?)\s*(ngay|$)/.exec(words)?.[1];
    const hours = /(\d+([.,]\d+)?)\s*gio/.exec(words)?.[1];
    if (days === undefined && hours === undefined) return undefined;
    const number = (text: string | undefined): number => Number((text ?? '0').replace(',', '.'));
    return number(days) + number(hours) / 24;
  }

  /** Days since 1970, the time of day as their part. */
  private day(row: number, column: number | undefined): number | undefined {
    if (column === undefined) return undefined;
    const value = this.grid.value(row, column);
    if (typeof value === 'number')
      return value > 20_000 && value < 80_000 ? dayNumber(dayOfSerial(value)) : undefined;
    const text = this.grid.text(row, column);
    const date = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
    if (!date) return undefined;
    const [, day, month, year] = date.map(Number);
    const time = /(\d{1,2})[:hg](\d{2})/.exec(text);
    const part = time ? (Number(time[1]) * 60 + Number(time[2])) / (24 * 60) : 0;
    return dayNumber({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }) + part;
  }
}

/** A day without a time lasts until its end. */
function isLater(done: number, due: number): boolean {
  const hasTimes = done % 1 !== 0 && due % 1 !== 0;
  return hasTimes ? done > due : Math.floor(done) > Math.floor(due);
}
