import { readFileSync } from 'node:fs';
import { manifestFaults } from './support/manifest-facts';

const MANIFEST = readFileSync('manifest.xml', 'utf8');

test('the manifest keeps to what Microsoft’s schemas of it ask', () => {
  expect(manifestFaults(MANIFEST)).toEqual([]);
});

const LONG = (length: number): string => 'a'.repeat(length);
const CHANGES: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  [
    'children in another order',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    /OfficeApp/,
  ],
  ['a child that is missing', /<DefaultLocale>.*<\/DefaultLocale>/, '', /OfficeApp/],
  ['a child that does not belong', '<Hosts>', '<Hosts><Hots />', /Hosts/],
  ['a button without a tip', /<Supertip>[^]*?<\/Supertip>/, '', /Control/],
  ['a group without its icon', /(<Label resid="Group.Label" \/>)\s*<Icon>[^]*?<\/Icon>/, '$1', /Group/],
  ['a pane of its own', /(<Action xsi:type="ShowTaskpane">)/, '$1<TaskpaneId>a</TaskpaneId>', /Action/],
  ['a runtime behind the page', /(<Runtimes>[^]*<\/Runtimes>)([^]*<\/DesktopFormFactor>)/, '$2$1', /Host/],
  ['an icon without one of its sizes', '<bt:Image size="80" resid="Icon.80x80" />', '', /80/],
  ['a name of nothing', 'resid="Evaluate.Tip"', 'resid="Evaluate.Tips"', /Evaluate\.Tips/],
  [
    'a long text where a short one is wanted',
    '<Label resid="Evaluate.Label"',
    '<Label resid="Evaluate.Tip"',
    /Evaluate\.Tip/,
  ],
  ['a name too long', /Evaluate\.Label/g, LONG(33), /33|aaa/],
  ['a label too long', /(id="Evaluate\.Label" DefaultValue=")/, `$1${LONG(126)}`, /of 125/],
  ['an attribute that is missing', 'lifetime="long"', '', /lifetime/],
  ['an attribute nobody knows', 'lifetime="long"', 'lifetime="long" life="x"', /life/],
  ['a version of words', /<Version>.*<\/Version>/, '<Version>một</Version>', /Version/],
  ['a version below 1.0', /<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>', /Version/],
  ['a locale that is none', 'Locale="en-US"', 'Locale="tiếng Anh"', /Locale/],
  [
    'an address that is not https',
    'https://localhost:3000/taskpane.html',
    'http://localhost:3000/taskpane.html',
    /http:/,
  ],
  ['permissions nobody gives', 'ReadWriteDocument', 'ReadWriteEverything', /Permissions/],
  ['a host that is another program', '<Host Name="Workbook" />', '<Host Name="Excel" />', /Excel/],
  ['two controls of one id', 'id="Review.Pane"', 'id="Review.Evaluate"', /Review\.Evaluate/],
];

test.each(CHANGES)('it finds %s', (_, from, to, said) => {
  const changed = MANIFEST.replace(from, to);
  expect(changed).not.toBe(MANIFEST);
  expect(manifestFaults(changed).join('\n')).toMatch(said);
});
