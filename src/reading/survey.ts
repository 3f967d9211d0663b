import type { Period, SheetContent } from '../model';
import type { Settings } from '../settings/settings';

/** What a sheet is for. `metrics`: people's figures; the named ones are ours; `other`: anything else. */
export type SheetKind = 'metrics' | 'summary' | 'history' | 'settings' | 'overview' | 'other';

/** What can be told of a sheet before it is read. */
export interface SheetSurvey {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Months the sheet speaks of, newest last. */
  readonly periods: readonly Period[];
  readonly hasUnits: boolean;
  readonly hasMetrics: boolean;
  readonly hasData: boolean;
}

/** The month to be evaluated and the sheet it is on. */
export interface MonthChoice {
  readonly period: Period;
  readonly sheet: string;
}

/** Why no month could be chosen, with those that might be meant. */
export interface UnclearChoice {
  readonly unclear: 'no-metrics' | 'no-month' | 'several-sheets' | 'no-unit-column' | 'no-metric-column';
  readonly candidates: readonly MonthChoice[];
}

export function surveySheets(_sheets: readonly SheetContent[], _settings: Settings): SheetSurvey[] {
  return [];
}

export function chooseMonth(
  _survey: readonly SheetSurvey[],
  _active: string | undefined,
  _wanted: { readonly period?: Period; readonly sheet?: string },
): MonthChoice | UnclearChoice {
  return { unclear: 'no-metrics', candidates: [] };
}
