import type { Summary, SummaryRow } from '../../src/model';
import type { Group, OfficerEdit, Touched } from './officer';

interface RowEdits {
  text?: string;
  section?: string;
  form?: string;
  ordinal?: number | null;
  x?: boolean;
}

interface HandRow {
  readonly unit: string;
  text: string;
  x: boolean;
}

/** What a workbook may make of a text by itself. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
const isYes = (mark: string | null): boolean => mark !== null && /^(x|có)$/iu.test(mark.trim());

/**
 * Everything the officer did to one month's summary, kept apart from the product: what must be found again, wherever
 * the next run looks, however often the month was evaluated or a run broken off.
 */
export class Ledger {
  private rows = new Map<string, RowEdits>();
  private hand: HandRow[] = [];
  private paragraphs = new Map<string, string>();
  private added: string[] = [];
  private remarks: string[] = [];
  /** Where the officer put findings in an order of their own: their keys. */
  private order: Partial<Record<Group, string[]>> = {};

  clone(): Ledger {
    const copy = new Ledger();
    copy.rows = new Map([...this.rows].map(([key, edits]) => [key, { ...edits }]));
    copy.hand = this.hand.map((row) => ({ ...row }));
    copy.paragraphs = new Map(this.paragraphs);
    copy.added = [...this.added];
    copy.remarks = [...this.remarks];
    copy.order = structuredClone(this.order);
    copy.addedTexts = new Map(this.addedTexts);
    for (const [key, row] of this.handTexts)
      copy.handTexts.set(key, copy.hand[this.hand.indexOf(row)] ?? row);
    return copy;
  }

  get isEmpty(): boolean {
    return (
      this.rows.size + this.hand.length + this.paragraphs.size + this.added.length + this.remarks.length === 0
    );
  }

  private of(key: string): RowEdits {
    const edits = this.rows.get(key) ?? {};
    this.rows.set(key, edits);
    return edits;
  }

  /** Enters an edit; `order` is how the findings of its group stand afterwards. */
  note(edit: OfficerEdit, touched: Touched, order: readonly string[]): void {
    if (!touched) return;
    if ('remark' in touched) {
      this.remarks.push(plain(touched.remark));
      return;
    }
    if ('paragraph' in touched) {
      this.noteParagraph(edit, touched.paragraph);
      return;
    }
    const { key } = touched;
    if (edit.kind === 'add') this.hand.push({ unit: edit.unit, text: plain(edit.text), x: isYes(edit.mark) });
    else if (edit.kind === 'move')
      this.order[touched.group] = order.filter((one) => !one.startsWith('hand|'));
    else if (key.startsWith('hand|')) this.noteHand(edit, key);
    else if (edit.kind === 'delete') {
      this.rows.set(key, { x: false });
      // It comes back without x where the evaluation has it, and its place is nobody's wish any more.
      this.order[touched.group] = this.order[touched.group]?.filter((one) => one !== key) ?? [];
    } else if (edit.kind === 'x') this.of(key).x = isYes(edit.mark);
    else if (edit.kind === 'text') this.of(key).text = plain(edit.text);
    else if (edit.kind === 'section') this.of(key).section = plain(edit.text);
    else if (edit.kind === 'form') this.of(key).form = edit.form;
    else if (edit.kind === 'ordinal') {
      this.of(key).ordinal = edit.ordinal;
      // A changed step brings its form.
      delete this.of(key).form;
    }
  }

  /** Rows added by hand are known by their words once they were read. */
  private handTexts = new Map<string, HandRow>();

  private noteHand(edit: OfficerEdit, key: string): void {
    const row = this.handTexts.get(key);
    if (!row) return;
    if (edit.kind === 'delete') this.hand = this.hand.filter((one) => one !== row);
    else if (edit.kind === 'x') row.x = isYes(edit.mark);
    else if (edit.kind === 'text') row.text = plain(edit.text);
  }

  private noteParagraph(edit: OfficerEdit, id: string): void {
    if (edit.kind === 'addParagraph') this.added.push(plain(edit.text));
    else if (id.startsWith('hand|')) this.noteAdded(edit, id);
    else if (edit.kind === 'paragraph') this.paragraphs.set(id, plain(edit.text));
    else if (edit.kind === 'deleteParagraph') this.paragraphs.set(id, '');
  }

  private addedTexts = new Map<string, string>();

  private noteAdded(edit: OfficerEdit, id: string): void {
    const at = this.added.indexOf(this.addedTexts.get(id) ?? '');
    if (at < 0) return;
    if (edit.kind === 'deleteParagraph') this.added.splice(at, 1);
    else if (edit.kind === 'paragraph') this.added[at] = plain(edit.text);
  }

  /** Edits that cannot be found in a summary, in words. Those the figures have caught up with are forgotten. */
  missingFrom(summary: Summary): string[] {
    const lost: string[] = [];
    for (const [key, edits] of this.rows) {
      const row = summary.rows.find((one) => one.key === key);
      lost.push(...(row ? this.missingFromRow(row, edits) : missingRow(key, edits)));
      if (row && Object.keys(edits).length === 0) this.rows.delete(key);
    }
    const byHand = summary.rows.filter(({ finding }) => finding === null);
    this.handTexts.clear();
    for (const row of this.hand) {
      const found = byHand.find(
        ({ text, unitName }) => plain(text.current) === row.text && unitName === row.unit,
      );
      if (!found) lost.push(`row added: ${row.unit} ${row.text}`);
      else if (found.inLetter.current !== row.x) lost.push(`x of the row added: ${row.text}`);
      else this.handTexts.set(found.key, row);
    }
    if (byHand.length !== this.hand.length)
      lost.push(`${byHand.length} rows by hand, not ${this.hand.length}`);
    const notes = summary.notes.map(({ text }) => plain(text));
    const remarks = this.remarks.filter((text) => !notes.includes(text)).map((text) => `remark: ${text}`);
    return [...lost, ...remarks, ...this.missingParagraphs(summary), ...this.disorder(summary)];
  }

  private missingFromRow(row: SummaryRow, edits: RowEdits): string[] {
    const lost: string[] = [];
    const compare = <Value>(
      name: keyof RowEdits,
      wanted: Value | undefined,
      now: { generated: Value; current: Value },
    ) => {
      if (wanted === undefined) return;
      if (now.current !== wanted)
        lost.push(`${name} of ${row.key}: ${String(wanted)}, found ${String(now.current)}`);
      // Typed back is no edit, also where nothing grounds the row any more; such a row never has its x.
      else if (now.generated === wanted && (row.state !== 'stale' || name !== 'x'))
        Reflect.deleteProperty(edits, name);
    };
    compare('text', edits.text, { generated: plain(row.text.generated), current: plain(row.text.current) });
    compare('section', edits.section, row.section);
    compare('form', edits.form, row.form as { generated: string; current: string });
    compare('ordinal', edits.ordinal, row.ordinal);
    // An x under changed or vanished figures waits to be confirmed; an x taken away stays away.
    if (edits.x === true && !row.inLetter.current && row.state !== 'current') edits.x = false;
    compare('x', edits.x, row.inLetter);
    return lost;
  }

  private missingParagraphs(summary: Summary): string[] {
    const lost: string[] = [];
    for (const [id, text] of this.paragraphs) {
      const found = summary.paragraphs.find((one) => one.id === id);
      if (plain(found?.text.current ?? '') !== text) lost.push(`paragraph ${id}: ${text}`);
      if (found && plain(found.text.generated) === text) this.paragraphs.delete(id);
    }
    const texts = summary.paragraphs.map(({ text }) => plain(text.current));
    this.addedTexts = new Map(summary.paragraphs.map(({ id, text }) => [id, plain(text.current)]));
    return [
      ...lost,
      ...this.added.filter((text) => !texts.includes(text)).map((text) => `paragraph added: ${text}`),
    ];
  }

  private disorder(summary: Summary): string[] {
    const keys = summary.rows.map(({ key }) => key);
    const given = summary.findingKeys ?? keys;
    const grounded = summary.rows.filter(({ state }) => state !== 'stale').map(({ key }) => key);
    const places = grounded.map((key) => given.indexOf(key)).filter((place) => place >= 0);
    const isOwn = places.some((place, i) => place < (places[i - 1] ?? 0));
    // The evaluation would put them in the officer's order: there is no order of the officer's any more.
    if (!isOwn) this.order = {};
    return (Object.keys(this.order) as Group[]).flatMap((group) => {
      const kept = (this.order[group] ?? []).filter((key) => keys.includes(key));
      const now = keys.filter((key) => kept.includes(key));
      this.order[group] = kept;
      return now.join() === kept.join()
        ? []
        : [`order of ${group}: ${kept.join(' ')}, found ${now.join(' ')}`];
    });
  }
}

/** A row may go when only its x was touched; without one it must come back without. */
function missingRow(key: string, edits: RowEdits): string[] {
  const { x, ...own } = edits;
  if (x === true) delete edits.x;
  return Object.keys(own).map((name) => `${name} of ${key}: the row is gone`);
}
