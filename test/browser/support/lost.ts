/**
 * Runs in the page: every text that people cannot read where it stands. A text is lost when it lies beside the page, when
 * something around it cuts it off, or when another text lies over it. What scrolls within itself, and can be reached by
 * Tab to be scrolled, loses nothing.
 */
export function lost(): string[] {
  interface Seen {
    readonly rect: DOMRect;
    readonly text: string;
    readonly layer: Element | undefined;
  }
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    found.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);

  const around = (element: Element): Element[] => {
    const all: Element[] = [];
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) all.push(at);
    return all;
  };
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('svg, option, script, style, noscript')) continue;
    const parents = around(element);
    const styles = parents.map((parent) => getComputedStyle(parent));
    // For screen readers only.
    if (styles.some(({ clipPath }) => clipPath !== 'none')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const scrolls = parents.some(
      (parent, i) => /auto|scroll/.test(styles[i]?.overflowX ?? '') && isReached(parent),
    );
    const layer = parents.find((_, i) => /sticky|absolute|fixed/.test(styles[i]?.position ?? ''));
    for (const rect of rects) {
      if (!scrolls) {
        if (rect.left < -1 || rect.right > root.clientWidth + 1)
          found.push(`beside the page: ${text.slice(0, 60)}`);
        parents.forEach((parent, i) => {
          const style = styles[i];
          if (!style || !/hidden|clip/.test(style.overflowX + style.overflowY)) return;
          const box = parent.getBoundingClientRect();
          const cut =
            rect.left < box.left - 1 ||
            rect.right > box.right + 1 ||
            rect.top < box.top - 3 ||
            rect.bottom > box.bottom + 3;
          if (cut) found.push(`cut off: ${text.slice(0, 60)}`);
        });
      }
      if (!scrolls) seen.push({ rect, text, layer });
    }
  }

  function isReached(element: Element): boolean {
    return (
      element instanceof HTMLElement &&
      (element.tabIndex >= 0 || element.closest('section[aria-label]') !== null)
    );
  }

  // Texts one upon another: lines of one paragraph may touch, so only real overlaps count.
  seen.sort((a, b) => a.rect.top - b.rect.top);
  seen.forEach((a, i) => {
    for (let j = i + 1; j < seen.length; j++) {
      const b = seen[j];
      if (!b || b.rect.top > a.rect.bottom - 5) break;
      if (a.layer !== b.layer) continue;
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
      if (wide > 3 && high > 5)
        found.push(`one upon another: ${a.text.slice(0, 40)} / ${b.text.slice(0, 40)}`);
    }
  });
  return [...new Set(found)];
}

/** Runs in the page: letters twice as large and nothing else, as browsers do that enlarge the text only. */
export function enlargeText(): void {
  const all = [...document.querySelectorAll<HTMLElement>('body, body *')].filter(
    (element) => !element.closest('svg'),
  );
  const sizes = all.map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return [parseFloat(fontSize), parseFloat(lineHeight)] as const;
  });
  all.forEach((element, i) => {
    const [size = 0, line = NaN] = sizes[i] ?? [];
    element.dataset['styleBefore'] = element.getAttribute('style') ?? '';
    element.style.fontSize = `${size * 2}px`;
    if (!Number.isNaN(line)) element.style.lineHeight = `${line * 2}px`;
  });
}

/** Runs in the page: undoes {@link enlargeText}. */
export function restoreText(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-style-before]')) {
    const before = element.dataset['styleBefore'] ?? '';
    if (before === '') element.removeAttribute('style');
    else element.setAttribute('style', before);
    delete element.dataset['styleBefore'];
  }
}
