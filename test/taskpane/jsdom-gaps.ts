import { TextDecoder, TextEncoder } from 'node:util';

/** What every browser has and jsdom lacks. */
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** jsdom has no layout: no width is ever asked for in vain, and nothing scrolls. */
if (typeof window !== 'undefined') {
  Element.prototype.scrollIntoView = () => undefined;
  window.matchMedia ??= (media: string): MediaQueryList =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
}
