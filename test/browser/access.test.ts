import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { sampled } from '../support/in-full';
import { enlargeText, lost, restoreText } from './support/lost';
import { describeInBrowser, type PanePage } from './support/pane-page';
import { SCREENS } from './support/screens';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(context: unknown, options: RunOptions): Promise<AxeResults>;
}

/** What axe finds wrong, in short. */
async function violations({ page }: PanePage, options: RunOptions): Promise<string[]> {
  const results = await page.evaluate(
    (chosen) => (window as unknown as { axe: Axe }).axe.run('html', chosen),
    options,
  );
  return results.violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.html.slice(0, 200)}`));
}

type Media = NonNullable<Parameters<PanePage['page']['emulateMedia']>[0]>;
const LIGHT: Media = { colorScheme: 'light', forcedColors: 'none' };

/** All is asked once; in the dark only the colours differ, and under forced colours they are the system's business. */
const THEMES = {
  light: { media: LIGHT, options: {} },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, options: { runOnly: ['color-contrast'] } },
} satisfies Readonly<Record<string, { readonly media: Media; readonly options: RunOptions }>>;

/** Widths in CSS pixels; 160 are 320 on a screen that is enlarged twice. */
const LAYOUTS = {
  'at 320 pixels': { width: 320, twice: false },
  'at 320 pixels, the page at 200 %': { width: 160, twice: false },
  'at 320 pixels, its letters at 200 %': { width: 320, twice: true },
} as const;

const showSheet = ({ page }: PanePage, isShown: boolean): Promise<void> =>
  page.evaluate((shown) => {
    const sheet = document.querySelector<HTMLElement>('section[aria-label="Trang tính"]');
    if (sheet) sheet.style.display = shown ? '' : 'none';
  }, isShown);

/** Every screen is come to; looked at is each third and the one with the sheet, and each in `npm run test:all`. */
const THIRD = sampled(Object.keys(SCREENS), 3);
const LOOKED_AT = Object.keys(SCREENS).filter((screen) => screen === 'finding' || THIRD.includes(screen));

type Found = Readonly<Record<string, readonly string[]>>;
const nothing = (screens: Found): Found =>
  Object.fromEntries(Object.entries(screens).map(([screen]) => [screen, []]));

describeInBrowser('Every screen', (open) => {
  const wrong = new Map<string, Record<string, string[]>>();
  const note = (what: string, screen: string, found: string[]): void => {
    wrong.set(what, { ...wrong.get(what), [screen]: found });
  };

  // One walk for all: getting to a screen takes as long as looking at it.
  beforeAll(async () => {
    const pane = await open(LIGHT);
    const { page } = pane;
    // Without motion a theme is there at once, not on its way; what people are spared is asked elsewhere.
    await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
    const drawn = (): Promise<void> =>
      page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(), 0))),
      );
    // Evaluated by the test's own channel: the page's policy lets no foreign script in.
    await page.evaluate(AXE);
    for (const [screen, arrive] of Object.entries(SCREENS)) {
      await showSheet(pane, true);
      await arrive(pane);
      await pane.idle();
      if (!LOOKED_AT.includes(screen)) continue;
      // It is the same on every screen, and its thousand cells take longer than all else: looked at once.
      await showSheet(pane, screen === 'finding');
      for (const [theme, { media, options }] of Object.entries(THEMES)) {
        await page.emulateMedia(media);
        await drawn();
        note(theme, screen, await violations(pane, options));
      }
      await page.emulateMedia(LIGHT);
      for (const [layout, { width, twice }] of Object.entries(LAYOUTS)) {
        await page.setViewportSize({ width, height: 640 });
        if (twice) await page.evaluate(enlargeText);
        await drawn();
        note(layout, screen, await page.evaluate(lost));
        if (twice) await page.evaluate(restoreText);
      }
      await page.setViewportSize({ width: 350, height: 800 });
    }
    expect(pane.errors).toEqual([]);
    await pane.close();
  }, 480_000);

  test.each(Object.keys(THEMES))('has nothing that axe finds wrong, %s', (theme) => {
    const found = wrong.get(theme) ?? {};
    expect(Object.keys(found)).toEqual(LOOKED_AT);
    expect(found).toEqual(nothing(found));
  });

  test.each(Object.keys(LAYOUTS))('loses no text %s', (layout) => {
    const found = wrong.get(layout) ?? {};
    expect(Object.keys(found)).toEqual(LOOKED_AT);
    expect(found).toEqual(nothing(found));
  });
});
