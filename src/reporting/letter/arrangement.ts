import type { Finding, FindingGroup, IndicatorId, Summary, SummaryRow } from '../../model';
import { isRearranged } from '../summary/row-order';
import { typedUnitName, unitName } from './names';
import type { UnitName } from './names';
import { headingKey, placeOf } from './places';
import type { Step } from './places';
import type { Voice } from './voice';

/** A row of the summary that stands in the letter. */
export interface Entry {
  readonly row: SummaryRow;
  /** Undefined for a row typed by hand without a unit. */
  readonly name: UnitName | undefined;
  readonly finding: Finding | null;
  /** The officer's sentence, which stands on its own; undefined where we compose. */
  readonly own: string | undefined;
}

export interface Subsection {
  readonly title: string;
  readonly indicator: IndicatorId | null;
  readonly entries: readonly Entry[];
  /** The officer put the rows in an order of their own. */
  readonly isRearranged: boolean;
}

export interface StepSection {
  readonly step: Step;
  readonly entries: readonly Entry[];
}

export interface OwnSection {
  readonly group: FindingGroup;
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The rows under the headings they go to. */
export interface Arrangement {
  readonly commend: readonly Entry[];
  /** Under the heading of the low results itself. */
  readonly low: readonly Entry[];
  readonly subsections: readonly Subsection[];
  /** By ordinal, unknown ones last. */
  readonly steps: readonly StepSection[];
  readonly tasks: readonly Entry[];
  readonly own: readonly OwnSection[];
}

/** Sorts the rows that carry an x under the headings of the letter, in the order they stand in. */
export function arrange(summary: Pick<Summary, 'rows' | 'findingKeys'>, voice: Voice): Arrangement {
  const byOfficer = isRearranged(summary);
  const rows = summary.rows.filter((row) => row.inLetter.current);
  const single: Record<'commend' | 'low' | 'tasks', Entry[]> = { commend: [], low: [], tasks: [] };
  const subsections = new Map<string, Subsection & { entries: Entry[] }>();
  const steps = new Map<string, StepSection & { entries: Entry[] }>();
  const own = new Map<string, OwnSection & { entries: Entry[] }>();

  for (const row of rows) {
    const place = placeOf(row, rows, voice);
    const entry = entryOf(row, isAtHome(row, place.kind), voice);
    if (place.kind === 'subsection') {
      const { title, indicator } = place;
      emplace(subsections, headingKey(title), () => ({
        title,
        indicator,
        entries: [],
        isRearranged: byOfficer,
      })).entries.push(entry);
    } else if (place.kind === 'step') {
      const { step } = place;
      emplace(steps, [step.form, step.ordinal, step.isWithoutOrdinal].join('|'), () => ({
        step,
        entries: [],
      })).entries.push(entry);
    } else if (place.kind === 'own') {
      const { group, title } = place;
      emplace(own, headingKey(title), () => ({ group, title, entries: [] })).entries.push(entry);
    } else single[place.kind].push(entry);
  }
  return {
    ...single,
    subsections: inOrder([...subsections.values()], voice),
    steps: [...steps.values()]
      .sort((a, b) => (a.step.ordinal ?? Infinity) - (b.step.ordinal ?? Infinity))
      .map(({ step, entries }) => ({ step, entries: inOneList(entries, byOfficer) })),
    own: [...own.values()],
  };
}

/** Several lists that are joined begin with the offices of all; a single one, and the officer's own order, stay. */
export function inOneList(entries: readonly Entry[], byOfficer: boolean): readonly Entry[] {
  const lists = new Set(
    entries.flatMap(({ finding }) => (finding ? [`${finding.rule}|${finding.indicator ?? ''}`] : [])),
  );
  if (byOfficer || lists.size < 2) return entries;
  return [true, false].flatMap((isOffice) =>
    entries.filter(({ name }) => (name?.kind === 'office') === isOffice),
  );
}

/** Moved among findings of another kind, a row cannot join their sentences: it speaks for itself. */
function isAtHome({ group }: SummaryRow, place: string): boolean {
  return { commend: 'commend', low: 'subsection', warn: 'step' }[group] === place;
}

function entryOf(row: SummaryRow, isAtHome: boolean, voice: Voice): Entry {
  const { finding, text, unitName: typed } = row;
  const isOurs = isAtHome && finding !== null && text.current === text.generated;
  const name = finding
    ? unitName(finding.unit, voice)
    : typed.trim()
      ? typedUnitName(typed, voice)
      : undefined;
  return { row, finding, name, own: isOurs ? undefined : text.current.trim() || voice.missing('text') };
}

export function emplace<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const known = map.get(key);
  if (known) return known;
  const created = create();
  map.set(key, created);
  return created;
}

/** The wording's order, then the settings' order of indicators, then headings of the officer's own. */
function inOrder<S extends Subsection>(subsections: S[], voice: Voice): S[] {
  const order = [...voice.wording.lowOrder, ...voice.settings.indicators.map((indicator) => indicator.id)];
  const place = ({ indicator }: S): number => (indicator === null ? order.length : order.indexOf(indicator));
  return subsections.sort((a, b) => place(a) - place(b));
}

/** Every row the letter speaks of, tasks aside. */
export function entriesOf({ commend, low, subsections, steps, own }: Arrangement): Entry[] {
  return [...commend, ...low, ...[...subsections, ...steps, ...own].flatMap(({ entries }) => entries)];
}

/** The units of some entries, each once, in their order. */
export function unitsOf(entries: readonly Entry[]): UnitName[] {
  const names = entries.map((entry) => entry.name).filter((name) => name !== undefined);
  return [...new Map(names.map((name) => [name.full, name])).values()];
}

export function keysOf(entries: readonly Entry[]): string[] {
  return entries.map((entry) => entry.row.key);
}
