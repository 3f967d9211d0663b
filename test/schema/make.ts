/**
 * Gathers from the ISO/IEC 29500 transitional schemas what they say of the elements we write, and nothing else:
 * `npx tsx test/schema/make.ts FOLDER`, where FOLDER holds the .xsd files of parts 2 and 4. The schemas themselves are
 * ISO's and are not kept here; those of the extensions we write are ours, in `extensions/`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '../../src/workbook/xlsx/xml/tree';
import { faultsOf, FOREIGN, fullName } from './check';
import type { ElementFacts, SchemaFacts } from './facts';
import { FACTS_PATH } from './facts';
import { producedParts } from './produced';

/** A definition and the file it stands in, whose prefixes it is written with. */
interface Definition {
  readonly node: XmlElement;
  readonly schema: XmlElement;
}

const folder = process.argv[2];
if (folder === undefined) throw new Error('Name the folder of the schemas.');
const schemasIn = (from: string): XmlElement[] =>
  readdirSync(from)
    .filter((name) => name.endsWith('.xsd'))
    .map((name) => parseXml(readFileSync(join(from, name), 'utf8'), name));
const extensions = schemasIn(join(__dirname, 'extensions'));
const schemas = [...schemasIn(folder), ...extensions];

/** Namespaces are long and many names are kept: each is a number, its place here. */
const namespaces: string[] = [];
function idOf(space: string, name: string): string {
  if (!namespaces.includes(space)) namespaces.push(space);
  return fullName(namespaces, space, name);
}
const spaceOf = (schema: XmlElement): string => schema.attributes['targetNamespace'] ?? '';
const definitions = new Map<string, Definition>();
for (const schema of schemas)
  for (const node of schema.children)
    if (node.attributes['name'] !== undefined)
      definitions.set(`${node.name} ${idOf(spaceOf(schema), node.attributes['name'])}`, { node, schema });

/** "s:ST_OnOff" as written in a schema → its full name. */
function resolved(name: string, schema: XmlElement): string {
  const [prefix, local] = name.includes(':') ? (name.split(':') as [string, string]) : ['', name];
  const space = schema.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? spaceOf(schema);
  return idOf(space, local);
}

function definition(kind: string, name: string, schema: XmlElement): Definition | undefined {
  return definitions.get(`${kind} ${resolved(name, schema)}`);
}

const PLAIN_TYPES: Readonly<Record<string, string>> = {
  boolean: 'true|false|0|1',
  unsignedInt: '\\d+',
  unsignedShort: '\\d+',
  unsignedByte: '\\d+',
  unsignedLong: '\\d+',
  int: '[+-]?\\d+',
  integer: '[+-]?\\d+',
  long: '[+-]?\\d+',
  short: '[+-]?\\d+',
  byte: '[+-]?\\d+',
  double: '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|INF|-INF|NaN',
  float: '[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?|INF|-INF|NaN',
  hexBinary: '(?:[0-9A-Fa-f]{2})*',
};

/** A regular expression for the values of a simple type; "" for any text. */
function valuesOf(type: string | undefined, schema: XmlElement): string {
  if (type === undefined) return '';
  const found = definition('simpleType', type, schema);
  if (!found) return PLAIN_TYPES[type.split(':').at(-1) ?? ''] ?? '';
  return simpleValues(found.node, found.schema);
}

function simpleValues(node: XmlElement, schema: XmlElement): string {
  const [inner] = node.children.filter(({ name }) => name !== 'annotation');
  if (!inner || inner.name === 'list') return '';
  if (inner.name === 'union') {
    const members = (inner.attributes['memberTypes'] ?? '').split(' ').filter(Boolean);
    const all = [
      ...members.map((member) => valuesOf(member, schema)),
      ...inner.children.map((child) => simpleValues(child, schema)),
    ];
    return all.includes('') ? '' : all.map((one) => `(?:${one})`).join('|');
  }
  const enumerated = inner.children.filter(({ name }) => name === 'enumeration');
  if (enumerated.length > 0)
    return enumerated
      .map(({ attributes }) => (attributes['value'] ?? '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const pattern = inner.children.find(({ name }) => name === 'pattern')?.attributes['value'];
  if (pattern !== undefined) return isPattern(pattern) ? pattern : '';
  const length = inner.children.find(({ name }) => name === 'length')?.attributes['value'];
  if (length !== undefined && inner.attributes['base']?.endsWith('hexBinary'))
    return `[0-9A-Fa-f]{${Number(length) * 2}}`;
  return valuesOf(inner.attributes['base'], schema);
}

/** Schemas have patterns that other languages do not. */
function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern).source !== '';
  } catch {
    return false;
  }
}

function times(node: XmlElement): string {
  const least = node.attributes['minOccurs'] ?? '1';
  const most = node.attributes['maxOccurs'] ?? '1';
  if (most === 'unbounded') return least === '0' ? '*' : '+';
  if (least === '1' && most === '1') return '';
  return least === '0' && most === '1' ? '?' : `{${least},${most}}`;
}

/** The order of children as a regular expression over their full names, each followed by a semicolon. */
function orderOf(node: XmlElement, schema: XmlElement, types: Record<string, string>): string {
  switch (node.name) {
    case 'element': {
      const reference = node.attributes['ref'];
      const target = reference === undefined ? { node, schema } : definition('element', reference, schema);
      // Of another vocabulary, whose schema is not at hand.
      const id = target
        ? idOf(spaceOf(target.schema), target.node.attributes['name'] ?? '')
        : resolved(reference ?? '', schema);
      types[id] = target ? typeOf(target) : FOREIGN;
      return `(?:${id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')};)${times(node)}`;
    }
    case 'group': {
      const group = definition('group', node.attributes['ref'] ?? '', schema);
      const inner = group?.node.children.map((child) => orderOf(child, group.schema, types)).join('') ?? '';
      return `(?:${inner})${times(node)}`;
    }
    case 'sequence':
      return `(?:${node.children.map((child) => orderOf(child, schema, types)).join('')})${times(node)}`;
    case 'choice':
      return `(?:${node.children.map((child) => orderOf(child, schema, types)).join('|')})${times(node)}`;
    case 'all':
      return `(?:${node.children.map((child) => orderOf(child, schema, types)).join('|')})*`;
    case 'any':
      return `(?:[^;]+;)${times(node)}`;
    default:
      return '';
  }
}

const anonymous = new Map<string, Definition>();
function typeOf({ node, schema }: Definition): string {
  const type = node.attributes['type'];
  if (type !== undefined) return resolved(type, schema);
  const inner = node.children.find(({ name }) => name === 'complexType');
  if (!inner) return '';
  const id = `${idOf(spaceOf(schema), node.attributes['name'] ?? '')}#`;
  anonymous.set(id, { node: inner, schema });
  return id;
}

type Attributes = Record<string, readonly [values: string, required: boolean]>;

function attributesOf(node: XmlElement, schema: XmlElement, into: Attributes): void {
  for (const child of node.children) {
    if (child.name === 'attributeGroup') {
      const group = definition('attributeGroup', child.attributes['ref'] ?? '', schema);
      if (group) attributesOf(group.node, group.schema, into);
    }
    if (child.name !== 'attribute') continue;
    const required = child.attributes['use'] === 'required';
    const reference = child.attributes['ref'];
    if (reference !== undefined) {
      into[resolved(reference, schema)] = ['', required];
      continue;
    }
    const inner = child.children.find(({ name }) => name === 'simpleType');
    const values = inner ? simpleValues(inner, schema) : valuesOf(child.attributes['type'], schema);
    const name = child.attributes['name'] ?? '';
    const isQualified = schema.attributes['attributeFormDefault'] === 'qualified';
    into[isQualified ? idOf(spaceOf(schema), name) : name] = [values, required];
  }
}

/** What the schemas say of a type, its base included. */
function factsOf(type: string): ElementFacts | undefined {
  const found = definitions.get(`complexType ${type}`) ?? anonymous.get(type);
  if (!found) return undefined;
  const types: Record<string, string> = {};
  const attributes: Attributes = {};
  const own = ({ node, schema }: Definition): string => {
    attributesOf(node, schema, attributes);
    return node.children
      .map((child) => {
        if (child.name !== 'complexContent' && child.name !== 'simpleContent')
          return orderOf(child, schema, types);
        const [change] = child.children;
        if (!change) return '';
        const base = definition('complexType', change.attributes['base'] ?? '', schema);
        return (base ? own(base) : '') + own({ node: change, schema });
      })
      .join('');
  };
  const order = own(found);
  return { order, types, attributes };
}

/** What is written today decides what is kept; the check itself tells what it misses. */
async function make(): Promise<void> {
  const roots: Record<string, string> = {};
  for (const [key, found] of definitions) {
    const [kind = '', id = ''] = key.split(' ');
    if (kind === 'element') roots[id] = typeOf(found);
  }
  const types: Record<string, ElementFacts> = {};
  // What a list of extensions holds is looked at where it is known beforehand.
  const usedRoots: Record<string, string> = Object.fromEntries(
    extensions.flatMap((schema) =>
      schema.children
        .filter(({ name }) => name === 'element')
        .map((node) => [idOf(spaceOf(schema), node.attributes['name'] ?? ''), typeOf({ node, schema })]),
    ),
  );
  const parts = await producedParts();
  for (let round = 0; round < 40; round++) {
    const facts: SchemaFacts = { namespaces, roots: usedRoots, types };
    const missing = new Set<string>();
    for (const { xml } of parts)
      for (const fault of faultsOf(xml, facts)) if (fault.missing) missing.add(fault.missing);
    if (missing.size === 0) break;
    for (const id of missing) {
      const root = roots[id];
      if (id.startsWith('type:')) {
        const type = id.slice('type:'.length);
        types[type] = factsOf(type) ?? { order: '', types: {}, attributes: {} };
      } else usedRoots[id] = root ?? '';
    }
  }
  // Types of children that nothing of ours uses would only be weight.
  for (const [type, facts] of Object.entries(types))
    types[type] = {
      ...facts,
      types: Object.fromEntries(
        Object.entries(facts.types).filter(([, child]) => child === FOREIGN || child in types),
      ),
    };
  writeFileSync(
    FACTS_PATH,
    `${JSON.stringify({ namespaces, roots: usedRoots, types }).replaceAll('},"', '},\n"')}\n`,
  );
}

void make();
