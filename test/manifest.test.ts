import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { COMMANDS } from '../src/commands';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name,
      attributes: attributes,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const xml = readFileSync('manifest.xml', 'utf8');
const manifest = parse(xml);

function all(name: string, within: Element = manifest): Element[] {
  return within.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
}
const only = (name: string, within: Element = manifest): Element => {
  const found = all(name, within);
  expect([name, found.length]).toEqual([name, 1]);
  return found[0]!;
};
const names = ({ children }: Element): string[] => children.map(({ name }) => name);
const overrides = only('VersionOverrides');
const strings = (kind: string): Element[] => only(`bt:${kind}`).children;
const resources = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap(strings);
const valuesOf = (element: Element): string[] => [element.attributes['DefaultValue'] ?? ''];

test('is an add-in for Excel that every Excel reads, its elements in the order Office wants', () => {
  expect(manifest.name).toBe('OfficeApp');
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(names(manifest)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(only('Permissions').text).toBe('ReadWriteDocument');
  expect(names(overrides)).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(names(all('Host', overrides)[0]!)).toEqual(['Runtimes', 'DesktopFormFactor']);
  expect(names(only('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
  expect(names(only('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
});

test('hides itself from no Excel: what an old one lacks is said by the page', () => {
  const base = manifest.children.filter(({ name }) => name === 'Requirements');
  const sets = base.flatMap((requirements) => all('Set', requirements));
  expect(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
});

test('shows no button where there is no shared runtime to press it in', () => {
  const sets = all('bt:Set', overrides);
  expect(sets.map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['SharedRuntime', '1.1'],
  ]);
});

test('its id is a GUID and its version has four parts', () => {
  expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(only('Version').text).toMatch(/^[1-9]\d*\.\d+\.\d+\.\d+$/);
});

test('every address is https', () => {
  const addresses = [...xml.matchAll(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]*)"/g)].map(([, url]) => url);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((url) => !url!.startsWith('https://'))).toEqual([]);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const ids = resources.map(({ attributes }) => attributes['id']);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => (id?.length ?? 99) > 32)).toEqual([]);
  const named = [...xml.matchAll(/resid="([^"]*)"/g)].map(([, id]) => id);
  expect([...new Set(named)].sort()).toEqual([...ids].sort());
});

test.each([
  ['DisplayName', [manifest.children.find(({ name }) => name === 'DisplayName')!], 125],
  ['Description', [manifest.children.find(({ name }) => name === 'Description')!], 250],
  ['ShortStrings', strings('ShortStrings'), 125],
  ['LongStrings', strings('LongStrings'), 250],
])('%s are short enough', (_name, elements, most) => {
  const texts = elements.flatMap((element) => [
    ...valuesOf(element),
    ...all('Override', element).map(({ attributes }) => attributes['Value'] ?? ''),
  ]);
  expect(texts.filter((text) => text.length > most || text.trim() === '')).toEqual([]);
});

test('speaks Vietnamese on the ribbon whatever Office speaks, and names itself in English too', () => {
  expect(only('DefaultLocale').text).toBe('vi-VN');
  expect(all('bt:Override')).toEqual([]);
  for (const name of ['DisplayName', 'Description']) {
    const element = manifest.children.find((child) => child.name === name)!;
    expect(all('Override', element).map(({ attributes }) => attributes['Locale'])).toEqual(['en-US']);
  }
});

test('help and support lead to the guide', () => {
  const help = strings('Urls').find(({ attributes }) => attributes['id'] === 'Help.Url')!;
  expect(only('LearnMoreUrl').attributes['resid']).toBe('Help.Url');
  expect(help.attributes['DefaultValue']).toMatch(/\/huong-dan\.html$/);
  expect(only('SupportUrl').attributes['DefaultValue']).toBe(help.attributes['DefaultValue']);
});

/** Width and height as the PNG's own header says. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('icons are there in the size they are given for', () => {
  const images = new Map(
    strings('Images').map(({ attributes }) => [attributes['id'], attributes['DefaultValue']!]),
  );
  const used = all('bt:Image').filter(({ attributes }) => attributes['size']);
  expect(new Set(used.map(({ attributes }) => attributes['size']))).toEqual(new Set(['16', '32', '80']));
  const icons = used.map(
    ({ attributes }) => [images.get(attributes['resid'])!, Number(attributes['size'])] as const,
  );
  icons.push([only('IconUrl').attributes['DefaultValue']!, 32]);
  icons.push([only('HighResolutionIconUrl').attributes['DefaultValue']!, 64]);
  for (const [url, size] of icons) {
    const file = join('assets', 'icons', basename(new URL(url).pathname));
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect([file, ...sizeOf(file)]).toEqual([file, size, size]);
  }
});

test('every button has a function of ours, and every function a button', () => {
  const functions = all('FunctionName').map(({ text }) => text.trim());
  expect(functions).toEqual(['evaluate', 'exportLetter', 'clearMarks']);
  expect(Object.keys(COMMANDS).sort()).toEqual([...functions].sort());
  const ids = all('Control').map(({ attributes }) => attributes['id']);
  expect(new Set(ids).size).toBe(4);
  // With a shared runtime an id makes a second pane, or a blank one.
  expect(all('TaskpaneId')).toEqual([]);
  const icons = all('Control').map((control) => all('bt:Image', control)[0]!.attributes['resid']);
  expect(new Set(icons).size).toBe(4);
});

test('pane, functions and runtime are one page, so that commands run with the pane never opened', () => {
  const runtime = only('Runtime');
  expect(runtime.attributes).toMatchObject({ lifetime: 'long' });
  const page = runtime.attributes['resid'];
  expect(only('FunctionFile').attributes['resid']).toBe(page);
  expect(all('SourceLocation', overrides).map(({ attributes }) => attributes['resid'])).toEqual([page]);
  const url = strings('Urls').find(({ attributes }) => attributes['id'] === page)!.attributes[
    'DefaultValue'
  ]!;
  expect(url).toMatch(/\/taskpane\.html$/);
  const ownPage = only('DefaultSettings').children[0]!.attributes['DefaultValue'];
  expect(ownPage).toBe(url);
});

describe('the manifest that is built beside the page', () => {
  type Transform = (content: Buffer) => string;
  interface Copied {
    readonly patterns?: readonly { readonly from: string; readonly transform?: Transform }[];
  }
  type Page = (env: { address?: string }, options: object) => { readonly plugins: readonly Copied[] };

  function built(address?: string): string {
    const [page] = createRequire(__filename)('../webpack.config.js') as readonly [Page];
    const copied = page(address === undefined ? {} : { address }, {}).plugins.flatMap(
      ({ patterns = [] }) => patterns,
    );
    const { transform } = copied.find(({ from }) => from === 'manifest.xml')!;
    return transform!(Buffer.from(xml));
  }

  test('names the working address when nothing else is said', () => {
    expect(built()).toBe(xml);
  });

  test.each([
    ['https://danhgia.example.vn', 'https://danhgia.example.vn'],
    ['https://example.vn/office/danh-gia/', 'https://example.vn/office/danh-gia'],
    ['https://example.vn:8443/a&b/$&', 'https://example.vn:8443/a&amp;b/$&amp;'],
  ])('is for %s wherever an address stands', (address, written) => {
    const text = built(address);
    expect(text).not.toContain('localhost');
    expect(text.replaceAll(written, 'https://localhost:3000')).toBe(xml);
    expect(parse(text).name).toBe('OfficeApp');
  });

  test.each(['http://example.vn', 'example.vn', 'https://example.vn/?a=1', 'https://someone@example.vn', ''])(
    'is not made for %p, and says what is expected',
    (address) => {
      expect(() => built(address)).toThrow(/expected where taskpane\.html will stand, beginning with https:/);
    },
  );
});
