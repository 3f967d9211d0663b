import { columnHeading } from '../../messages/summary';
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
  UnitStanding,
} from '../../model';
import { HEAVIEST_FIRST } from '../../rules';
import { printedAs } from '../../settings/printed';
import { letterWording } from '../../settings/wording';
import { capitalised } from '../../text/letter-case';
import { printCount, printDecimal, printRate } from '../../text/print';
import { judgesWindow, lookOfFinding } from '../marks/targets';
import { moveSign } from '../standing';
import type { Voice } from './voice';

/** Figures of the period and since the window opened, and where the unit stands by them. */
type Figures = 'month' | 'cumulative';
type Part = Figures | 'rank' | 'band';

interface Column {
  readonly indicator: IndicatorId;
  readonly parts: readonly Part[];
}

/** All units with their figures; what the letter says of them is marked where it was judged. */
export function composeAnnex(summary: Summary, table: MonthTable, voice: Voice): Omit<LetterAnnex, 'lists'> {
  const { annex } = voice.wording;
  const columns = columnsOf(table, summary, voice);
  const findings = summary.rows.flatMap(({ finding, inLetter }) =>
    finding && inLetter.current ? [finding] : [],
  );
  const kindOf = (indicator: IndicatorId): IndicatorKind => printedAs(indicator, voice.settings).kind;
  const standingOf = (unit: string, indicator: IndicatorId): UnitStanding | undefined =>
    summary.standings.find((one) => one.unit === unit && one.indicator === indicator);
  const rows = table.units.map(({ unit, measures }) => {
    const own = findings.filter((finding) => finding.unit.key === unit.key);
    return {
      unit: marked(
        unit.name,
        own.map(({ group }) => group),
      ),
      cells: columns.flatMap(({ indicator, parts }) =>
        parts.map((part) =>
          part === 'rank' || part === 'band'
            ? { text: printedStanding(standingOf(unit.key, indicator), part) }
            : marked(
                printed(measures[indicator], part, kindOf(indicator)),
                marksOf(own, indicator, part, parts),
              ),
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
      text: headingOf(indicator, voice),
      parts: parts.map((part) => (part === 'month' ? monthHeading(voice) : annex[part])),
    })),
    whole: {
      unit: { text: annex.whole },
      cells: columns.flatMap(({ indicator, parts }) =>
        parts.map((part) => ({
          text:
            part === 'rank' || part === 'band'
              ? ''
              : wholeText(indicator, part, kindOf(indicator), summary, table),
        })),
      ),
    },
    rows,
    legend: HEAVIEST_FIRST.filter((mark) => used.has(mark)).map((mark) => ({
      mark,
      text: annex.legend[mark],
    })),
    note: summary.standings.some(({ rank }) => rank && moveSign(rank) !== '') ? voice.fill(annex.moves) : '',
  };
}

/** Figures the table holds, in the indicators' order, and places and classes beside them; notes are no figures. */
function columnsOf(table: MonthTable, { standings }: Summary, { settings }: Voice): Column[] {
  return settings.indicators.flatMap(({ id, enabled, kind }): Column[] => {
    if (!enabled || kind === 'note') return [];
    const measures = table.units.flatMap((row) => row.measures[id] ?? []);
    const own = standings.filter(({ indicator }) => indicator === id);
    const has = (part: Figures): boolean =>
      measures.some((found) => measured(found, part)?.state === 'value');
    const parts = (['month', 'cumulative'] as const).filter(has);
    const placed = (['rank', 'band'] as const).filter((part) => own.some((one) => one[part] !== null));
    return parts.length > 0 ? [{ indicator: id, parts: [...parts, ...placed] }] : [];
  });
}

function measured(
  measures: Measures | undefined,
  part: Figures,
): Measured<RateValue | { count: number }> | undefined {
  if (measures === undefined || measures.kind === 'note') return undefined;
  return measures[part];
}

/** "97,67%", "04"; "-" where there was nothing to measure, blank where it is not known. */
function printed(measures: Measures | undefined, part: Figures, kind: IndicatorKind): string {
  const found = measured(measures, part);
  if (found?.state === 'nothing') return '-';
  if (found?.state !== 'value') return '';
  if ('rate' in found.value) return printedRate(found.value.rate, kind);
  return found.value.count === 0 ? '0' : printCount(found.value.count);
}

/** "3 ▲5" or the class. */
function printedStanding(standing: UnitStanding | undefined, part: 'rank' | 'band'): string {
  if (part === 'band') return standing?.band ?? '';
  const rank = standing?.rank;
  return rank ? [String(rank.place), moveSign(rank)].filter(Boolean).join(' ') : '';
}

/** Its name, with what its figures are counted in where that is no percent: "(tối đa 22 điểm)", "(tỷ đồng)". */
function headingOf(indicator: IndicatorId, voice: Voice): string {
  const name = capitalised(voice.name(indicator, 'opening') || voice.name(indicator, 'short'));
  const { kind, maximum, unit } = voice.printed(indicator);
  if (kind === 'score' && maximum !== null)
    return `${name} (${voice.fill(voice.wording.annex.maximum, { maximum: printDecimal(maximum) })})`;
  return kind === 'amount' && unit !== null ? `${name} (${unit})` : name;
}

/** What the office calls the figures of the period; the usual word follows the kind of period. */
function monthHeading({ wording, period }: Voice): string {
  const usual = letterWording('default').annex.month;
  return wording.annex.month === usual ? columnHeading('month', period) : wording.annex.month;
}

/** Points and amounts stand without a unit: their column says what they are. */
const printedRate = (rate: Rate, kind: IndicatorKind): string =>
  kind === 'rate' ? printRate(rate) : printDecimal(rate);

/** The authority's own figure: the average that was judged by, its own row, or the sum of what its units count. */
function wholeText(
  indicator: IndicatorId,
  part: Figures,
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
