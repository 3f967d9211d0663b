import type * as settings from '../../src/settings';
import type * as fieldTables from '../../src/settings/fields';
import type * as kinds from '../../src/settings/fields/kind';
import type * as values from '../../src/settings/fields/values';
import type * as form from '../../src/taskpane/state/settings-form';
import { drawn } from './sheets';

/*
 * A setting is one row of a table: each table is given one more, everything else is as it is, and the setting must be
 * read, checked, exported, drawn on the sheet, read back from it and hold.
 */

type Tables = typeof fieldTables;
type Values = typeof values & typeof kinds;
type Settings = typeof settings;
type Loaded = Settings & { readonly fieldsOf: typeof form.fieldsOf };

const NAMED = { label: 'Mục thử nghiệm', also: ['Mục mới'], note: 'Chỉ để thử' };

/** Everything as it is with one more row in some tables. */
function withRow(row: (of: Values) => object, ...tables: (keyof Tables)[]): Loaded {
  let loaded: Loaded | undefined;
  jest.isolateModules(() => {
    jest.doMock('../../src/settings/fields', () => {
      const actual = jest.requireActual<Tables>('../../src/settings/fields');
      const of = {
        ...jest.requireActual<typeof values>('../../src/settings/fields/values'),
        ...jest.requireActual<typeof kinds>('../../src/settings/fields/kind'),
      };
      const extended = tables.map((name) => [name, { ...(actual[name] as object), added: row(of) }]);
      return { ...actual, ...(Object.fromEntries(extended) as object) };
    });
    loaded = {
      ...jest.requireActual<Settings>('../../src/settings'),
      fieldsOf: jest.requireActual<typeof form>('../../src/taskpane/state/settings-form').fieldsOf,
    };
  });
  jest.dontMock('../../src/settings/fields');
  if (!loaded) throw new Error('nothing was loaded');
  return loaded;
}

const percent = ({ percentage }: Values): object => ({ ...NAMED, value: percentage });
const yes = ({ yesNo }: Values): object => ({ ...NAMED, value: yesNo, usual: false });
const several = ({ lines }: Values): object => ({ ...NAMED, value: lines(), usual: [] });
const remembers = ({ lines, remembered }: Values): object => ({
  ...NAMED,
  value: { ...lines(), ...remembered<string>((text) => text) },
  usual: [],
});
const field = ({ words }: Values): object => ({
  ...NAMED,
  value: words,
  usual: '',
  group: 'letter',
  english: 'Something new',
});

const at = (of: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], of);
const nested = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight<unknown>((made, key) => ({ [key]: made }), value);

describe.each([
  ['CHOICES', ['CHOICES'], yes, true, [], ''],
  [
    'INDICATOR',
    ['INDICATOR', 'INDICATOR_KEPT'],
    several,
    ['một', 'hai'],
    ['indicators', 'intake'],
    ': số hoá khi tiếp nhận',
  ],
  ['RULE', ['RULE'], percent, 12.5, ['rules', 'belowAverage'], ': thấp hơn bình quân chung'],
  ['LADDER', ['LADDER'], yes, true, ['ladder'], ''],
  ['READING', ['READING'], remembers, ['một'], ['reading'], ''],
  ['WRITER', ['WRITER', 'AUTHORITY'], field, 'điều mới', ['authority'], ''],
  ['SIGNER', ['SIGNER'], field, 'điều mới', ['authority', 'signer'], ''],
] as const)('a row more in %s', (_, tables, row, value, path, subject) => {
  const own = withRow(row, ...tables);
  const place = [...path, 'added'];
  const file = nested(place, value);
  const patch = own.parseSettings(file);

  it('is read from a settings file, holds, and is exported again', () => {
    const settings = own.resolveSettings({ file: patch });
    expect(at(JSON.parse(own.exportSettings(settings)), place)).toEqual(value);
  });

  it('has its row on "Cấu hình", which is read back', () => {
    const sheet = drawn(own.drawConfigSheet(patch));
    expect(sheet.values.map(([name]) => name)).toContain(`${NAMED.label}${subject}`);
    expect(own.readConfigSheet(sheet)).toEqual({ patch, problems: [] });
  });

  it('is checked, and an error names its row', () => {
    try {
      own.parseSettings(nested(place, { unfit: true }));
      throw new Error('it was taken');
    } catch (error) {
      expect(error).toMatchObject({ issues: [{ key: place.join('.'), row: `${NAMED.label}${subject}` }] });
    }
  });

  if (row === field)
    it('has its field in the pane', () => {
      expect(own.fieldsOf('letter').map(({ key }) => key)).toContain(place.join('.'));
    });
});
