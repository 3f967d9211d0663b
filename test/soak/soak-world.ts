import { acceptExplanation } from '../../src/actions/accept-explanation';
import type { CarriedOver } from '../../src/actions/carry-over';
import { clearMarks } from '../../src/actions/clear-marks';
import { currentSummary, editSummary } from '../../src/actions/edit-summary';
import { prepareEvaluation, writeEvaluation, type PreparedEvaluation } from '../../src/actions/evaluate';
import { recordMonth } from '../../src/actions/export-letter';
import { earlierOf, findSummary } from '../../src/actions/find-summary';
import { openWorkbook } from '../../src/actions/open-workbook';
import { restoreSummary } from '../../src/actions/restore-summary';
import { saveSettings } from '../../src/actions/save-settings';
import { periodOfMonths } from '../../src/model';
import { composeLetter } from '../../src/reporting/letter';
import { parseSettings } from '../../src/settings';
import { WorkbookError, type Workbook as Port } from '../../src/workbook/port';
import { colouring, type Fault } from '../excel';
import { bodyTexts } from '../letters/comparison';
import { SHEETS } from './district';
import { CARRIED, carry, lookAtNotices, takeBack } from './last-file';
import { Ledger } from './ledger';
import { SummaryInHand, type OfficerEdit } from './officer';
import { paneEditOf } from './pane-edit';
import { actOf, asPeopleLeftIt, bookRows, sheetOf, type PeopleAct } from './people';
import type { Road } from './roads';

const AUGUST = { year: 2023, month: 8 };
const QUARTER = periodOfMonths({ year: 2023, month: 4 }, { year: 2023, month: 6 });
const SUMMARY = 'Tổng hợp T8-2023';
const REPORT = { number: '15/BC-UBND', date: '03/9/2023' };
const PRESET = 'letter-2023-08';

/** What the product is asked to do, and what goes wrong meanwhile. */
export type ProductAct = { readonly faults?: readonly Fault[] } & (
  | { readonly kind: 'evaluate'; readonly month: 7 | 8 | 'quarter' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'export'; readonly record: boolean }
  | { readonly kind: 'restore' }
  | { readonly kind: 'carry'; readonly every: number }
  | { readonly kind: 'decline' }
  | { readonly kind: 'notices' }
  | { readonly kind: 'settings'; readonly json: object }
  | { readonly kind: 'explain'; readonly row: number }
  | {
      readonly kind: 'paneEdit';
      readonly row: number;
      readonly what: 'text' | 'x' | 'ordinal' | 'paragraph';
      readonly text: string;
    }
);

export type SoakAct =
  | { readonly by: 'officer'; readonly act: OfficerEdit }
  | { readonly by: 'people'; readonly act: PeopleAct }
  | { readonly by: 'product'; readonly act: ProductAct };

/** The product and people taking turns at one workbook; after each turn everything people did must still be there. */
export class World {
  private clock = 0;
  /** What the officer's summary may hold: more than one only after a change whose outcome nobody was told. */
  private ledgers = [new Ledger()];
  private kept: Ledger[] = [];
  private isTorn = false;
  private carried: CarriedOver = { settings: [], acts: [] };
  /** Units that an evaluation of August had something to say of, those whose marks may still stand included. */
  private judged = new Set<string>();

  constructor(private readonly road: Road) {}

  async turn({ by, act }: SoakAct): Promise<void> {
    if (by === 'people') await this.road.change([sheetOf(act)], (book) => actOf(book, act));
    else if (by === 'officer') await this.officer(act);
    else await this.product(act);
    await this.look(by === 'officer');
  }

  private async officer(edit: OfficerEdit): Promise<void> {
    if (this.isTorn || !(await this.road.look()).findSheet(SUMMARY)) return;
    await this.road.change([SUMMARY], (book) => {
      const before = new SummaryInHand(book.sheet(SUMMARY));
      const touched = before.do(edit);
      const group = touched && 'group' in touched ? touched.group : undefined;
      const order = new SummaryInHand(book.sheet(SUMMARY)).rows
        .filter((row) => row.group === group)
        .map(({ key }) => key);
      this.ledgers.forEach((ledger) => ledger.note(edit, touched, order));
    });
  }

  private async product(act: ProductAct): Promise<void> {
    const { road } = this;
    const port = await road.open();
    const before = await this.peoplesSheets();
    const rows = bookRows((await road.look()).sheet(SHEETS.book));
    const summaries = this.ledgers.map((ledger) => ledger.clone());
    road.host?.resetCounts();
    for (const fault of act.faults ?? []) road.host?.faults.fail(fault);
    try {
      await this.run(port, act);
      await road.keep();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      if ((act.faults ?? []).length === 0)
        throw new Error(`refused without a fault: ${error.message}`, { cause: error });
      if (act.kind === 'evaluate' || act.kind === 'restore') this.kept.push(...summaries);
      if (act.kind === 'restore') this.ledgers.push(...this.kept.map((ledger) => ledger.clone()));
    } finally {
      road.host?.faults.clear();
    }
    expect(await this.peoplesSheets()).toEqual(before);
    this.compareBooks(rows, bookRows((await road.look()).sheet(SHEETS.book)));
  }

  private async run(port: Port, act: ProductAct): Promise<void> {
    if (act.kind === 'clear') {
      await clearMarks(port, await openWorkbook(port, { preset: PRESET }));
      return;
    }
    if (act.kind === 'settings') {
      await saveSettings(port, await openWorkbook(port, {}), parseSettings(act.json));
      return;
    }
    if (act.kind === 'carry') {
      this.carried = await carry(port, act.every);
      return;
    }
    if (act.kind === 'decline') {
      await takeBack(port, this.carried);
      return;
    }
    const prepared = await this.prepare(port, act.kind === 'evaluate' ? act.month : 8);
    if (act.kind === 'evaluate') {
      const judged = prepared.evaluation.findings.map(({ unit }) => unit.name);
      if (act.month === 8) this.judged = new Set([...this.judged, ...judged]);
      await writeEvaluation(port, prepared);
      if (act.month === 8) this.judged = new Set(judged);
      if (act.month === 8 && prepared.plan.drawings.length > 1)
        this.kept = this.ledgers.map((one) => one.clone());
      return;
    }
    if (act.kind === 'restore') await this.restore(port, prepared);
    else if (act.kind === 'notices') await this.notices(port, prepared);
    else if (act.kind === 'explain') await this.explain(port, prepared, act.row);
    else if (act.kind === 'paneEdit') await this.paneEdit(port, prepared, act);
    else await this.export(port, prepared, act.record);
  }

  private async prepare(port: Port, month: number | 'quarter'): Promise<PreparedEvaluation> {
    this.clock += 1;
    const now = `05/09/2023 ${String(this.clock).padStart(5, '0')}`;
    const period = month === 'quarter' ? QUARTER : { year: 2023, month };
    const prepared = await prepareEvaluation(port, { now, preset: PRESET, period });
    if ('unclear' in prepared) throw new Error(prepared.unclear);
    return prepared;
  }

  private async restore(port: Port, prepared: PreparedEvaluation): Promise<void> {
    const outcome = await restoreSummary(port, prepared);
    if (outcome === 'nothing-kept') return;
    const { summary: restored } = outcome;
    const found = this.kept.filter((ledger) => ledger.clone().missingFrom(restored).length === 0);
    if (found.length === 0)
      throw new Error(`restored: ${this.kept.map((l) => l.missingFrom(restored).join('; ')).join(' | ')}`);
    [this.ledgers, this.kept] = [found, this.ledgers];
    for (const { finding } of restored.rows) if (finding) this.judged.add(finding.unit.name);
  }

  private async explain(port: Port, { open }: PreparedEvaluation, row: number): Promise<void> {
    const previous = earlierOf(findSummary(open, AUGUST).found)?.previous;
    const warned = previous?.rows.filter(({ group, finding }) => group === 'warn' && finding) ?? [];
    const finding = warned[row % Math.max(1, warned.length)]?.finding;
    if (finding) await acceptExplanation(port, open, finding, AUGUST, REPORT);
  }

  private async paneEdit(
    port: Port,
    prepared: PreparedEvaluation,
    { row, what, text }: Extract<ProductAct, { kind: 'paneEdit' }>,
  ): Promise<void> {
    const summary = await currentSummary(port, prepared);
    if (summary === 'summary-gone') return;
    const edit = paneEditOf(summary, row, what, text);
    if (!edit) return;
    const without = this.ledgers.map((ledger) => ledger.clone());
    this.ledgers.forEach((ledger) => ledger.note(edit.officer, edit.touched, []));
    try {
      await editSummary(port, prepared, edit.pane);
    } catch (error) {
      this.ledgers.push(...without);
      throw error;
    }
  }

  private async export(port: Port, prepared: PreparedEvaluation, record: boolean): Promise<void> {
    const summary = await currentSummary(port, prepared);
    if (summary === 'summary-gone') return;
    for (const text of bodyTexts(composeLetter(summary, prepared.settings, prepared.table)))
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    if (record) await port.write(recordMonth(prepared.open, summary).plan);
  }

  private async notices(port: Port, prepared: PreparedEvaluation): Promise<void> {
    const summary = await currentSummary(port, prepared);
    if (summary !== 'summary-gone') await lookAtNotices(summary, prepared);
  }

  private async peoplesSheets(): Promise<unknown> {
    const book = await this.road.look();
    return [SHEETS.metrics, SHEETS.before, SHEETS.quarter, SHEETS.own].map((name) =>
      asPeopleLeftIt(book.sheet(name)),
    );
  }

  /** What was carried over may be taken back; other months stay as they are; of the month itself what only people write stays. */
  private compareBooks(before: ReturnType<typeof bookRows>, after: ReturnType<typeof bookRows>): void {
    for (const [row, cells] of before.entries()) {
      if (cells[0] === null || String(cells[0]).includes(CARRIED)) continue;
      const isAugust = String(cells[0]).includes('8/2023');
      const written = isAugust ? [0, 1, 5, 6] : cells.map((_, column) => column);
      expect(written.map((column) => after[row]?.[column])).toEqual(written.map((column) => cells[column]));
    }
  }

  /** What the next run would find. */
  private async look(marksStay: boolean): Promise<void> {
    const port = await this.road.open();
    const open = await openWorkbook(port, { preset: PRESET });
    const { found } = findSummary(open, AUGUST);
    const previous = earlierOf(found)?.previous;
    this.isTorn = found.kind === 'torn' || found.kind === 'stranded';
    if (previous) {
      const lost = this.ledgers.map((ledger) => ledger.clone().missingFrom(previous));
      this.ledgers = this.ledgers.filter((_, i) => lost[i]?.length === 0);
      if (this.ledgers.length === 0)
        throw new Error(`lost: ${lost.map((one) => one.join('; ')).join(' | ')}`);
      if (!this.isTorn) this.ledgers.forEach((ledger) => ledger.missingFrom(previous));
    } else if (this.ledgers.every((ledger) => !ledger.isEmpty)) throw new Error('the summary is gone');
    if (!marksStay) await this.lookAtMarks();
  }

  /** Only units that were judged so may be coloured. */
  private async lookAtMarks(): Promise<void> {
    if (!this.road.host) return;
    const sheet = (await this.road.look()).sheet(SHEETS.metrics);
    for (const address of colouring(sheet, ({ formula }) => formula.includes('danh-gia-thang')).keys()) {
      const row = Number(/\d+$/.exec(address)?.[0]) - 1;
      const unit = sheet.cell(row, 1).value;
      if (!this.judged.has(String(unit)))
        throw new Error(`${address} is coloured, but nothing is said of ${String(unit)}`);
    }
  }
}
