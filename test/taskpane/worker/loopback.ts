/** A worker on the same thread: every message is copied as between threads, and comes in a turn of its own. */
export class LoopbackWorker {
  static readonly all: LoopbackWorker[] = [];

  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onerror: ((event: { readonly message: string; preventDefault(): void }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  ended = false;
  /** Messages from the page, as they came. */
  readonly received: unknown[] = [];
  private readonly scope: { onmessage?: (event: { readonly data: unknown }) => void; postMessage: unknown };

  constructor() {
    LoopbackWorker.all.push(this);
    this.scope = {
      postMessage: (message: unknown) =>
        this.later(() => this.onmessage?.({ data: structuredClone(message) })),
    };
    Object.assign(globalThis, { self: this.scope });
    void jest.isolateModulesAsync(async () => {
      await import('../../../src/taskpane/worker/worker');
    });
  }

  postMessage(message: unknown): void {
    this.received.push(message);
    const data: unknown = structuredClone(message);
    this.later(() => this.scope.onmessage?.({ data }));
  }

  terminate(): void {
    this.ended = true;
  }

  /** As when the browser takes its memory away. */
  die(): void {
    this.ended = true;
    this.onerror?.({ message: 'out of memory', preventDefault: () => undefined });
  }

  private later(act: () => void): void {
    setImmediate(() => {
      if (!this.ended) act();
    });
  }
}
