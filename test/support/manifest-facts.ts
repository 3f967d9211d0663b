import { parseXml, type XmlElement } from '../../src/workbook/xlsx/xml/tree';

/**
 * What Microsoft's schemas of the manifest (OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0, OfficeAppBasicTypes)
 * ask of the elements ours has, and the documentation of what came after them: runtimes, one pane where they are shared.
 * The schemas themselves are Microsoft's and not kept here.
 */
interface Shape {
  /** The order of children: names, each with "?", "*" or "+" where it need not stand just once. */
  readonly children?: string;
  readonly attributes?: Readonly<Record<string, Check>>;
  readonly text?: Check;
}

/** What is wrong with a value; undefined: nothing. */
type Check = (value: string, resources: Resources) => string | undefined;

type Kind = 'Images' | 'Urls' | 'ShortStrings' | 'LongStrings';
type Resources = Readonly<Record<Kind, ReadonlySet<string>>>;

const among =
  (...values: readonly string[]): Check =>
  (value) =>
    values.includes(value) ? undefined : `“${value}” is none of ${values.join(', ')}`;
const like =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? undefined : `“${value}” is not ${pattern.source}`;
const upTo =
  (most: number): Check =>
  (value) =>
    value.trim() !== '' && value.length <= most
      ? undefined
      : `“${value}” has ${value.length} characters of ${most}`;
const refersTo =
  (kind: Kind): Check =>
  (id, resources) =>
    id.length <= 32 && resources[kind].has(id) ? undefined : `“${id}” (${id.length}) is none of ${kind}`;

const SHORT = upTo(125);
const LONG = upTo(250);
const ADDRESS = like(/^https:\/\/.{1,2040}$/);
const LOCALE = like(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}$/);
const VERSION = like(/^[1-9]\d{0,4}(\.\d{1,5}){0,3}$/);
const SET_VERSION = like(/^\d{1,5}\.\d{1,5}$/);

const named = (kind: Kind): Shape => ({ attributes: { resid: refersTo(kind) } });
const texts = (value: Check): Shape => ({ children: 'Override*', attributes: { DefaultValue: value } });
const resource = (value: Check): Shape => ({
  children: 'bt:Override*',
  attributes: { id: upTo(32), DefaultValue: value },
});

/** By name, or by the parent's name too where the same name means something else there. */
const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    children:
      'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?',
    attributes: { 'xsi:type': among('TaskPaneApp') },
  },
  Id: { text: like(/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/) },
  Version: { text: VERSION },
  ProviderName: { text: SHORT },
  DefaultLocale: { text: LOCALE },
  DisplayName: texts(SHORT),
  'OfficeApp/Description': texts(LONG),
  Override: { attributes: { Locale: LOCALE, Value: LONG } },
  IconUrl: texts(ADDRESS),
  HighResolutionIconUrl: texts(ADDRESS),
  SupportUrl: texts(ADDRESS),
  Hosts: { children: 'Host+' },
  'OfficeApp/Hosts/Host': { attributes: { Name: among('Workbook') } },
  'OfficeApp/Requirements': { children: 'Sets? Methods?' },
  Sets: { children: 'Set+', attributes: { DefaultMinVersion: SET_VERSION } },
  Set: { attributes: { Name: SHORT, MinVersion: SET_VERSION } },
  DefaultSettings: { children: 'SourceLocation' },
  'DefaultSettings/SourceLocation': texts(ADDRESS),
  Permissions: {
    text: among('Restricted', 'ReadDocument', 'ReadAllDocument', 'WriteDocument', 'ReadWriteDocument'),
  },
  VersionOverrides: {
    children: 'Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?',
    attributes: { 'xsi:type': among('VersionOverridesV1_0') },
  },
  'VersionOverrides/Requirements': { children: 'bt:Sets' },
  'bt:Sets': { children: 'bt:Set+', attributes: { DefaultMinVersion: SET_VERSION } },
  'bt:Set': { attributes: { Name: SHORT, MinVersion: SET_VERSION } },
  'VersionOverrides/Hosts/Host': {
    children: 'Runtimes? DesktopFormFactor?',
    attributes: { 'xsi:type': among('Workbook') },
  },
  Runtimes: { children: 'Runtime+' },
  Runtime: { attributes: { resid: refersTo('Urls'), lifetime: among('short', 'long') } },
  DesktopFormFactor: { children: 'GetStarted? FunctionFile? ExtensionPoint+' },
  GetStarted: { children: 'Title Description LearnMoreUrl' },
  Title: named('ShortStrings'),
  Description: named('LongStrings'),
  LearnMoreUrl: named('Urls'),
  FunctionFile: named('Urls'),
  SourceLocation: named('Urls'),
  ExtensionPoint: {
    children: 'OfficeTab* CustomTab*',
    attributes: { 'xsi:type': among('PrimaryCommandSurface') },
  },
  OfficeTab: {
    children: 'Group+',
    attributes: { id: among('TabHome', 'TabInsert', 'TabData', 'TabReview', 'TabView') },
  },
  Group: { children: 'Label Icon Control+', attributes: { id: SHORT } },
  Label: named('ShortStrings'),
  Icon: { children: 'bt:Image+' },
  'bt:Image': {
    attributes: { size: among('16', '20', '24', '32', '40', '48', '64', '80'), resid: refersTo('Images') },
  },
  Control: { children: 'Label Supertip Icon Action', attributes: { 'xsi:type': among('Button'), id: SHORT } },
  Supertip: { children: 'Title Description' },
  // With a shared runtime an id would make a second pane, so none is allowed although the schema does.
  Action: {
    children: '(FunctionName|SourceLocation)',
    attributes: { 'xsi:type': among('ExecuteFunction', 'ShowTaskpane') },
  },
  FunctionName: { text: LONG },
  Resources: { children: 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?' },
  'bt:Images': { children: 'bt:Image+' },
  'bt:Images/bt:Image': resource(ADDRESS),
  'bt:Urls': { children: 'bt:Url+' },
  'bt:Url': resource(ADDRESS),
  'bt:ShortStrings': { children: 'bt:String+' },
  'bt:LongStrings': { children: 'bt:String+' },
  'bt:ShortStrings/bt:String': resource(SHORT),
  'bt:LongStrings/bt:String': resource(LONG),
};

/** Sizes every list of icons must have. */
const ICON_SIZES = ['16', '32', '80'];

function shapeOf(path: readonly string[]): Shape | undefined {
  for (let from = 0; from < path.length; from++) {
    const shape = SHAPES[path.slice(from).join('/')];
    if (shape) return shape;
  }
  return undefined;
}

const orderOf = (children: string): RegExp =>
  new RegExp(
    `^${children
      .split(' ')
      .map((part) => part.replace(/^(\(?[\w:|]+\)?)/, '(?:$1;)'))
      .join('')}$`,
  );

/** Where a manifest breaks what is asked of it, in words. */
export function manifestFaults(xml: string): string[] {
  const root = parseXml(xml, 'manifest.xml');
  const faults: string[] = [];
  const resources = resourcesIn(root);
  const visit = (element: XmlElement, above: readonly string[]): void => {
    const path = [...above, element.rawName];
    const at = path.join('/');
    const shape = shapeOf(path);
    const names = element.children.map(({ rawName }) => `${rawName};`).join('');
    if (!shape) faults.push(`${at}: not known`);
    if (shape?.children !== undefined ? !orderOf(shape.children).test(names) : names !== '')
      faults.push(`${at}: ${names}`);
    const attributes = Object.entries(element.attributes).filter(([name]) => !name.startsWith('xmlns'));
    const wanted = shape?.attributes ?? {};
    for (const [name] of attributes) if (!(name in wanted)) faults.push(`${at}: ${name} is not known`);
    for (const [name, check] of Object.entries(wanted)) {
      const value = element.attributes[name];
      const fault = value === undefined ? 'is missing' : check(value, resources);
      if (fault !== undefined) faults.push(`${at}: ${name} ${fault}`);
    }
    const text = shape?.text?.(element.text.trim(), resources);
    if (text !== undefined) faults.push(`${at}: ${text}`);
    if (element.rawName === 'Icon') {
      const sizes = element.children.map(({ attributes: { size } }) => size);
      faults.push(
        ...ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `${at}: no icon of ${size}`),
      );
    }
    for (const child of element.children) visit(child, path);
  };
  visit(root, []);
  return [...faults, ...twice(xml)];
}

/** Ids name one thing each. */
function twice(xml: string): string[] {
  const ids = [...xml.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id}: named twice`);
}

function resourcesIn(root: XmlElement): Resources {
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];
  const elements = all(root);
  const of = (kind: Kind): ReadonlySet<string> =>
    new Set(
      elements
        .filter(({ rawName }) => rawName === `bt:${kind}`)
        .flatMap(({ children }) => children.map(({ attributes: { id = '' } }) => id)),
    );
  return {
    Images: of('Images'),
    Urls: of('Urls'),
    ShortStrings: of('ShortStrings'),
    LongStrings: of('LongStrings'),
  };
}
