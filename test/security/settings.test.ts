import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE_TEXTS } from './hostile-texts';
import { hostileWorkbook } from './hostile-workbook';
import { runOn } from './run-on';
import { elementsOf, outwardElements } from './well-formed';

/** Somebody else's settings file is as little to be trusted as somebody else's workbook. */
describe('a settings file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const evaluated = async (settings: string): ReturnType<typeof runOn> => {
    const file = join(folder, 'cai-dat.json');
    await writeFile(file, settings);
    return runOn(await hostileWorkbook({ units: ['Xã A', 'Xã B'] }), '--json', '--settings', file);
  };

  it.each(Object.entries(HOSTILE_TEXTS))('names an authority: %s', async (_, text) => {
    const authority = {
      agency: [text],
      name: text,
      leader: text,
      place: text,
      numberSuffix: text,
      recipients: [text],
      signer: { capacity: [text], name: text },
    };
    const run = await evaluated(JSON.stringify({ authority, units: [{ name: text, kind: 'commune' }] }));
    // Refused in one line, or taken as text.
    if (run.code !== 0) {
      expect(run).toMatchObject({ code: 2, out: '', files: [] });
      expect(run.err).toMatch(/^[^\n]+\n$/);
      return;
    }
    for (const bytes of [run.workbook, run.letter]) {
      const elements = await elementsOf(bytes);
      expect(elements.length).toBeGreaterThan(100);
      expect(outwardElements(elements)).toEqual([]);
      expect(elements.filter(({ name }) => name === 'f')).toEqual([]);
    }
  });

  it.each(['__proto__', 'constructor', 'prototype'])('cannot reach %s', async (key) => {
    const run = await evaluated(`{"${key}": {"polluted": true}, "authority": {"name": "huyện"}}`);
    expect(run).toMatchObject({ code: 2, files: [] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each(['__proto__', 'constructor', 'toString'])('cannot make an indicator of %s', async (id) => {
    const run = await evaluated(`{"indicators": {"${id}": {"kind": "rate", "polluted": 1}}}`);
    expect(run).toMatchObject({ code: 2, files: [] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
