import type { CellAddress, WritePlan } from '../../model';
import { sheetKey } from '../ours';
import type { DrawnSheet } from './drawn-sheet';
import type { ExcelHost } from './host';
import type { Overwritten } from './overwritten';
import { readInPieces } from './read-pieces';
import { assemble, queueBlock, usedRange, type QueuedBlock } from './read-sheet';

/** The sheets one plan draws over, and what people did to them since they were read. */
export class Replaced {
  private readonly changed = new Map<string, readonly CellAddress[]>();
  private queued: { readonly name: string; readonly block: QueuedBlock }[] = [];

  constructor(
    private readonly plan: WritePlan,
    private readonly overwritten: Overwritten,
  ) {}

  /** Whether what this sheet holds matters. */
  matters(name: string): boolean {
    return this.expected(name) !== undefined;
  }

  /** Queues the reading of a sheet, to be done before it is drawn over in the same request. */
  queue(name: string, { sheet }: DrawnSheet): void {
    this.queued.push({ name, block: queueBlock(usedRange(sheet)) });
  }

  /** After a request, also one that failed: Excel answers what came before the failure. */
  note(): void {
    for (const { name, block } of this.queued) {
      const read = answered(block);
      if (read) this.compare(assemble(name, [read], []));
    }
    this.queued = [];
  }

  /** The same where requests are small. */
  async noteInPieces(host: ExcelHost, name: string): Promise<void> {
    const found = await readInPieces(host, name);
    if (found) this.compare(found);
  }

  /** Once all is written. @returns cells people changed meanwhile */
  settle(): readonly CellAddress[] {
    for (const { name } of this.plan.replaces)
      if (!this.changed.has(sheetKey(name))) this.overwritten.settle(name);
    return [...this.changed.values()].flat();
  }

  private compare(found: ReturnType<typeof assemble>): void {
    const expected = this.expected(found.name);
    const drawing = this.plan.drawings.find(({ name }) => sheetKey(name) === sheetKey(found.name));
    if (!expected || !drawing) return;
    const changed = this.overwritten.compare(expected, found, drawing);
    if (changed.length > 0) this.changed.set(sheetKey(found.name), changed);
  }

  private expected(name: string): WritePlan['replaces'][number] | undefined {
    return this.plan.replaces.find((content) => sheetKey(content.name) === sheetKey(name));
  }
}

/** Undefined when the request failed before it came to this. */
function answered(block: QueuedBlock): ReturnType<QueuedBlock['content']> | undefined {
  try {
    return block.content();
  } catch {
    return undefined;
  }
}
