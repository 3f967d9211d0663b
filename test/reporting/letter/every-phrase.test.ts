import {
  parseSettings,
  PRESET_IDS,
  presetSettings,
  SettingsError,
  type LetterSettings,
  type PresetId,
  type Settings,
} from '../../../src/settings';
import { slotsAt } from '../../../src/settings/wording/slots';
import { inFull } from '../../support/in-full';
import { richTexts } from './rich-letters';

type Path = readonly string[];

/** Texts of the wording that are no phrases, or that no letter prints; each with its reason. */
const NOT_PRINTED: readonly (readonly [RegExp, string])[] = [
  [
    /^(toneStyle|opening\.comparison|(tasks|requests\.\d+)\.deadline|.*\.(layout|list|detailList))$/,
    'a choice among given words, not a phrase',
  ],
  [
    /^(sections|lowOrder|opening\.rates|.*\.details|requests\.\d+\.(rules|indicators))\.\d+$/,
    'ids in an order',
  ],
  [
    /^(notices|comparisons|directions|rows|phrases\.(inPeriod|average(Points|Within|PointsWithin|PointsWhole|OfEach)|\w+Together|full\w+|went\w+|places|of(Whole|All)))(\.|$)/,
    'of rows that people add and of letters to single units: rows.test.ts and notices.test.ts read them',
  ],
  [
    /^(opening\.(group|classes|classUnits)|annex\.(rank|band|maximum|moves))$/,
    'of groups, ranks and classes: standings.test.ts reads them',
  ],
  [/^phrases\.matter$/, 'only where an office judges by nothing but indicators of its own'],
  [/^copies\.fileWord$/, 'by what an item of the list is recognised; the list is what is printed'],
  [/^indicators\.(?!posts|email)\w+\.(shortfall|praise)$/, 'only of notes it can be said'],
  [
    /^rules\.belowAverage\.fellAfterRose\.sentence$/,
    'a sentence that stands alone follows no other: that of `fell`',
  ],
];

const reasonFor = (path: Path): string | undefined =>
  NOT_PRINTED.find(([pattern]) => pattern.test(path.join('.')))?.[1];

function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function changed<Value>(value: Value, change: (text: string, path: Path) => string, path: Path = []): Value {
  if (typeof value === 'string') return change(value, path) as Value;
  if (Array.isArray(value))
    return value.map((inner, i) => changed(inner, change, [...path, String(i)])) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, changed(inner as unknown, change, [...path, key])]),
  ) as Value;
}

/**
 * The same wording used differently, for phrases that this letter's own templates do not call for: units always grouped,
 * and templates that ask for all a sentence may contain.
 */
function turned(letter: LetterSettings): LetterSettings {
  const wording = changed(letter, (text, path) => {
    const place = path.join('.');
    if (/\.layout$/.test(place)) return 'grouped';
    if (/^rules\.commend\w+\.detailCounts$/.test(place)) return text || '{shortCount} {ratio}';
    if (/^rules\.commend\w+\.(sentence|item)$/.test(place)) return `${text}{payment}{praise}{details}`;
    if (/^rules\.\w+\.many$/.test(place)) return `${text} {list}`;
    if (/^requests\.\d+\.text$/.test(place)) return `${text} {heads}`;
    if (place === 'header.subject') return `${text} {bodies}`;
    return place === 'however.targetMissedMany' ? `${text} {some}` : text;
  });
  return {
    ...wording,
    grounds: { ...wording.grounds, citesUsual: true },
    opening: { ...wording.opening, rates: [] },
    rules: {
      ...wording.rules,
      commendFull: { ...wording.rules.commendFull, details: ['intake', 'results', 'payment'] },
    },
  };
}

/** With the last request that fits a rule in place of the first. */
function lastRequests(letter: LetterSettings): LetterSettings {
  const isRepeated = (at: number): boolean =>
    letter.requests.some(
      (later, i) => i > at && later.rules.some((rule) => letter.requests[at]?.rules.includes(rule)),
    );
  const requests = letter.requests.map((request, i) =>
    isRepeated(i) ? { ...request, indicators: ['none'] } : request,
  );
  return { ...letter, requests };
}

/** With every list of several units in the annex. */
function shortened(letter: LetterSettings): LetterSettings {
  return { ...letter, annex: { ...letter.annex, listsAbove: 1 } };
}

/** A closing that asks for each indicator by name in each place, and for each slot that may be missing. */
function asking(letter: LetterSettings): LetterSettings {
  const names = Object.entries(letter.indicators).flatMap(([id, places]) =>
    Object.keys(places).map((place) => `{${place}:${id}}`),
  );
  const slots = Object.keys(letter.missing.names).map((slot) => `{${slot}}`);
  return { ...letter, closing: { ...letter.closing, text: [...names, ...slots].join(' ') } };
}

/** The wording with a mark of its own on each of some texts; marks are short, for phrases stand inside each other. */
function withMarks(letter: LetterSettings, paths: readonly Path[]): LetterSettings {
  const numbers = new Map(paths.map((path, i) => [path.join('.'), i]));
  return changed(letter, (text, path) => {
    const number = numbers.get(path.join('.'));
    return number === undefined ? text : `${text}‹${number}›`;
  });
}

/** Which of the texts show when each is changed. */
function shownOf(settings: Settings, letter: LetterSettings, paths: readonly Path[]): Set<string> {
  const shown = new Set<string>();
  for (const text of richTexts({ ...settings, letter: withMarks(letter, paths) }))
    for (const [, number] of text.matchAll(/‹(\d+)›/g)) shown.add(paths[Number(number)]?.join('.') ?? '');
  return shown;
}

describe.each(inFull<readonly PresetId[]>(PRESET_IDS, ['letter-2023-08']))('every phrase of %s', (preset) => {
  const settings = presetSettings(preset);
  const letter = { ...settings.letter, annex: { ...settings.letter.annex, include: true } };
  const isPhrase = (path: Path): boolean => reasonFor(path) === undefined;

  it('reaches people when it is changed', () => {
    const phrases = leaves(letter).filter(isPhrase);
    const shown = [
      letter,
      turned(letter),
      lastRequests(turned(letter)),
      asking(letter),
      shortened(turned(letter)),
    ].map((used) => shownOf(settings, used, phrases));
    const unseen = phrases
      .map((path) => path.join('.'))
      .filter((path) => !shown.some((seen) => seen.has(path)));
    expect(unseen).toEqual([]);
    expect(phrases.length).toBeGreaterThan(180);
  });

  it('is left out of this with a reason only where it does not show', () => {
    const printable = /^(copies|indicators|rules\.belowAverage)\./;
    const listed = leaves(letter).filter((path) => !isPhrase(path) && printable.test(path.join('.')));
    expect([...shownOf(settings, letter, listed)]).toEqual([]);
  });

  it('leaves no brace behind', () => {
    const texts = [...new Set(richTexts({ ...settings, letter }))];
    expect(texts.filter((text) => /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('is refused by its place in settings when it asks for a slot nobody fills', () => {
    const checked = leaves(letter).flatMap((path) => {
      const place = path.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key));
      const isText = slotsAt(place.join('.')) !== undefined && isPhrase(path);
      return isText ? [place] : [];
    });
    const accepted = checked.filter((place) => {
      // Lists of texts are set as a whole, lists of objects entry by entry.
      const isListed = /^\d+$/.test(place.at(-1) ?? '');
      const start: unknown = isListed ? ['{khe-la}'] : '{khe-la}';
      const given = (isListed ? place.slice(0, -1) : place).reduceRight(
        (inner, key) => ({ [key]: inner }),
        start,
      );
      try {
        parseSettings({ letter: given });
        return true;
      } catch (error) {
        return (
          !(error instanceof SettingsError) ||
          !error.message.includes(isListed ? (place.at(-2) ?? '') : (place.at(-1) ?? ''))
        );
      }
    });
    expect(accepted.map((place) => place.join('.'))).toEqual([]);
    expect(checked.length).toBeGreaterThan(80);
  });
});
