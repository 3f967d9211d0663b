/** A calendar month. */
export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** A day of the calendar. */
export interface Day extends Month {
  /** 1 to 31. */
  readonly day: number;
}

/** The month `months` later (earlier when negative). */
export function shiftMonth({ year, month }: Month, months: number): Month {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Negative when `a` is earlier than `b`, 0 for the same month. */
export function compareMonths(a: Month, b: Month): number {
  return a.year * 12 + a.month - (b.year * 12 + b.month);
}

/** All months from `first` to `last`, both included. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const count = compareMonths(last, first) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => shiftMonth(first, i));
}

/** How many days the month has, 28 to 31. */
export function daysIn({ year, month }: Month): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 (days_from_civil, after H. Hinnant). */
export function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day so many days after 1970-01-01: {@link dayNumber} turned round. */
export function dayOfNumber(number: number): Day {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Days before 1970-01-01 in the serial numbers spreadsheets keep dates as. */
const SERIAL_OF_1970 = 25569;

/** The day a spreadsheet's date number stands for; its hours are left out. */
export function dayOfSerial(serial: number): Day {
  return dayOfNumber(Math.floor(serial) - SERIAL_OF_1970);
}

export function shiftDay(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days);
}

/** Negative when `a` is earlier than `b`, 0 for the same day. */
export function compareDays(a: Day, b: Day): number {
  return dayNumber(a) - dayNumber(b);
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn({ year, month });
}
