import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ElementFacts, SchemaFacts } from './facts';

export interface SchemaFault {
  readonly text: string;
  /** What is not known of the schema, for whoever gathers it. */
  readonly missing: string | undefined;
}

const compiled = new Map<string, RegExp>();
function whole(expression: string): RegExp {
  const known = compiled.get(expression) ?? new RegExp(`^(?:${expression})$`);
  compiled.set(expression, known);
  return known;
}

/** A name with the number of its namespace. */
export function fullName(namespaces: readonly string[], space: string, name: string): string {
  return `${namespaces.indexOf(space)}:${name}`;
}

interface Open {
  readonly id: string;
  readonly facts: ElementFacts | undefined;
  readonly children: string[];
}

const isExtension = ({ id }: Open): boolean => id.endsWith(':ext');

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** The type of elements whose schema is not at hand. */
export const FOREIGN = 'foreign';
const XML = 'http://www.w3.org/XML/1998/namespace';

/**
 * Where a part breaks its schema: order and number of children, attributes and their values. What the part itself calls
 * ignorable, alternates and extensions nobody described are passed over, as the format wants it.
 */
export function faultsOf(xml: string, schema: SchemaFacts): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const path: Open[] = [];
  let ignorable = new Set<string>([COMPATIBILITY, XML]);
  let skipped = 0;
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const say = (text: string, missing?: string): void => void faults.push({ text, missing });

  const open = (tag: SaxesTagNS): void => {
    const id = fullName(schema.namespaces, tag.uri, tag.local);
    const parent = path.at(-1);
    if (!parent) ignorable = new Set([...ignorable, ...ignorableOf(tag)]);
    const begins = !parent || isExtension(parent);
    if (skipped > 0 || ignorable.has(tag.uri) || (parent && begins && schema.roots[id] === undefined)) {
      skipped++;
      return;
    }
    parent?.children.push(id);
    const type = begins ? schema.roots[id] : parent.facts?.types[id];
    const facts = type === undefined ? undefined : schema.types[type];
    path.push({ id, facts, children: [] });
    if (begins && type === undefined) return say(`nothing is known of ${id}`, id);
    if (type === undefined) {
      if (parent?.facts && !parent.facts.order.includes('[^;]+'))
        say(`${id} does not belong into ${parent.id}`);
      return;
    }
    if (type === FOREIGN) return;
    if (!facts) return say(`nothing is known of ${type}`, `type:${type}`);
    attributeFaults(tag, facts, ignorable, schema.namespaces).forEach((text) => {
      say(text);
    });
  };
  const close = (): void => {
    if (skipped > 0) {
      skipped--;
      return;
    }
    const element = path.pop();
    if (!element?.facts || isExtension(element)) return;
    const order = element.children.map((child) => `${child};`).join('');
    if (!whole(element.facts.order).test(order))
      say(`${element.id} has its children in no order of the schema: ${order.replace(/\d+:/g, '')}`);
  };
  parser.on('opentag', open);
  parser.on('closetag', close);
  parser.write(xml).close();
  return faults;
}

function ignorableOf(tag: SaxesTagNS): string[] {
  const list = Object.values(tag.attributes).find(
    ({ uri, local }) => uri === COMPATIBILITY && local === 'Ignorable',
  );
  return (list?.value ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((prefix) => tag.ns[prefix] ?? []);
}

function attributeFaults(
  tag: SaxesTagNS,
  facts: ElementFacts,
  ignorable: ReadonlySet<string>,
  namespaces: readonly string[],
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
    if (prefix === 'xmlns' || local === 'xmlns' || ignorable.has(uri)) continue;
    const name = uri === '' ? local : fullName(namespaces, uri, local);
    seen.add(name);
    const known = facts.attributes[name];
    if (!known) faults.push(`<${tag.name}> has no attribute ${name}`);
    else if (known[0] !== '' && !whole(known[0]).test(value))
      faults.push(`${name}="${value}" is no value of <${tag.name}>`);
  }
  for (const [name, [, required]] of Object.entries(facts.attributes))
    if (required && !seen.has(name)) faults.push(`<${tag.name}> lacks ${name}`);
  return faults;
}
