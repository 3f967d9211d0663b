import type {
  AnnexCell,
  Finding,
  FindingGroup,
  IndicatorId,
  IndicatorKind,
  LetterAnnex,
  Measured,
  Measures,
  MonthTable,
  Rate,
  RateValue,
  Summary,
} from '../../model';
import { HEAVIEST_FIRST } from '../../rules';
import { printedAs } from '../../settings/printed';
import { printCount, printDecimal, printRate } from '../../text/print';
import { judgesWindow, lookOfFinding } from '../marks/targets';
import { capitalised } from './voice';
import type { Voice } from './voice';

type Part = 'month' | 'cumulative';

interface Column {
  readonly indicator: IndicatorId;
  readonly parts: readonly Part[];
}

/** All units with their figures; what the letter says of them is marked where it was judged. */
export function composeAnnex(summary: Summary, table: MonthTable, voice: Voice): LetterAnnex {
  const { annex } = voice.wording;
  const columns = columnsOf(table, voice);
  const findings = summary.rows.flatMap(({ finding, inLetter }) =>
    finding && inLetter.current ? [finding] : [],
  );
  const kindOf = (indicator: IndicatorId): IndicatorKind => printedAs(indicator, voice.settings).kind;
  const rows = table.units.map(({ unit, measures }) => {
    const own = findings.filter((finding) => finding.unit.key === unit.key);
    return {
      unit: marked(
        unit.name,
        own.map(({ group }) => group),
      ),
      cells: columns.flatMap(({ indicator, parts }) =>
        parts.map((part) =>
          marked(printed(measures[indicator], part, kindOf(indicator)), marksOf(own, indicator, part, parts)),
        ),
      ),
    };
  });
  const used = new Set(rows.flatMap(({ unit, cells }) => [unit, ...cells]).map(({ mark }) => mark));
  return {
    title: voice.fill(annex.title),
    subject: voice.fill(annex.subject),
    reference: voice.fill(annex.reference),
    number: annex.number,
    unit: annex.unit,
    headings: columns.map(({ indicator, parts }) => ({
      text: capitalised(voice.name(indicator, 'opening') || voice.name(indicator, 'short')),
      parts: parts.map((part) => annex[part]),
    })),
    whole: {
      unit: { text: annex.whole },
      cells: columns.flatMap(({ indicator, parts }) =>
        parts.map((part) => ({ text: wholeText(indicator, part, kindOf(indicator), summary, table) })),
      ),
    },
    rows,
    legend: HEAVIEST_FIRST.filter((mark) => used.has(mark)).map((mark) => ({
      mark,
      text: annex.legend[mark],
    })),
  };
}

/** Figures the table holds, in the indicators' order; notes are no figures. */
function columnsOf(table: MonthTable, { settings }: Voice): Column[] {
  return settings.indicators.flatMap(({ id, enabled, kind }): Column[] => {
    if (!enabled || kind === 'note') return [];
    const measures = table.units.flatMap((row) => row.measures[id] ?? []);
    const has = (part: Part): boolean => measures.some((found) => measured(found, part)?.state === 'value');
    const parts = (['month', 'cumulative'] as const).filter(has);
    return parts.length > 0 ? [{ indicator: id, parts }] : [];
  });
}

function measured(
  measures: Measures | undefined,
  part: Part,
): Measured<RateValue | { count: number }> | undefined {
  if (measures === undefined || measures.kind === 'note') return undefined;
  return measures[part];
}

/** "97,67%", "04"; "-" where there was nothing to measure, blank where it is not known. */
function printed(measures: Measures | undefined, part: Part, kind: IndicatorKind): string {
  const found = measured(measures, part);
  if (found?.state === 'nothing') return '-';
  if (found?.state !== 'value') return '';
  if ('rate' in found.value) return printedRate(found.value.rate, kind);
  return found.value.count === 0 ? '0' : printCount(found.value.count);
}

/** Points and amounts stand without a unit: their column says what they are. */
const printedRate = (rate: Rate, kind: IndicatorKind): string =>
  kind === 'rate' ? printRate(rate) : printDecimal(rate);

/** The authority's own figure: the average that was judged by, its own row, or the sum of what its units count. */
function wholeText(
  indicator: IndicatorId,
  part: Part,
  kind: IndicatorKind,
  { averages }: Summary,
  { total, units }: MonthTable,
): string {
  const average = averages.find((known) => known.indicator === indicator)?.value ?? null;
  if (part === 'month' && average !== null) return printedRate(average, kind);
  const own = total?.measures[indicator];
  if (measured(own, part)?.state === 'value') return printed(own, part, kind);
  const counts = units.map(({ measures }) => measured(measures[indicator], part));
  const known = counts.flatMap((found) => {
    if (found?.state === 'nothing') return [0];
    return found?.state === 'value' && 'count' in found.value ? [found.value.count] : [];
  });
  if (kind !== 'count' || known.length < counts.length) return '';
  const sum = known.reduce((all, count) => all + count, 0);
  return sum === 0 ? '0' : printCount(sum);
}

function marksOf(
  findings: readonly Finding[],
  indicator: IndicatorId,
  part: Part,
  parts: readonly Part[],
): FindingGroup[] {
  return findings
    .filter((finding) => {
      const speaksOf =
        finding.indicator === indicator ||
        finding.rates.some((r) => r.indicator === indicator && r.rate !== null);
      const wanted = judgesWindow(finding) && parts.includes('cumulative') ? 'cumulative' : 'month';
      return speaksOf && part === wanted;
    })
    .map(lookOfFinding);
}

function marked(text: string, marks: readonly FindingGroup[]): AnnexCell {
  const mark = HEAVIEST_FIRST.find((group) => marks.includes(group));
  return mark === undefined ? { text } : { text, mark };
}
