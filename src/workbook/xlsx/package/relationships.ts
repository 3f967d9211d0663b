import { prefixedAttribute } from '../xml/scan';
import { childrenNamed, parseXml } from '../xml/tree';
import type { Package } from './package';
import { decodeUri } from './part-name';

/** An arrow from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "styles", "drawing", … */
  readonly kind: string;
  /** The full name of the part it points to, or the address outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" is the package itself. */
export function relationshipsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function readRelationships(source: Package, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  if (!source.has(name)) return [];
  const root = parseXml(source.text(name), name);
  return childrenNamed(root, 'Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      kind: attributes['Type']?.split('/').at(-1) ?? '',
      target: external ? target : partOf(source, resolveTarget(part, target)),
      external,
    };
  });
}

/** The part an attribute such as `r:id` of `part` points to. */
export function relatedPart(
  relationships: readonly Relationship[],
  attributes: Readonly<Record<string, string>>,
): Relationship | undefined {
  const id = prefixedAttribute(attributes, 'id');
  return relationships.find((relationship) => relationship.id === id);
}

/** A part's name may be kept as arrows write it ("my%20sheet.xml") or as people do. */
function partOf(source: Package, target: string): string {
  return source.has(target) ? target : decodeUri(target);
}

/** Targets are relative to the part's folder, or absolute with a leading slash. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** The way from one part's folder to another part: "../drawings/drawing1.xml". */
export function relativeTarget(from: string, to: string): string {
  const base = from.split('/').slice(0, -1);
  const path = to.split('/');
  let shared = 0;
  while (shared < base.length && shared < path.length - 1 && base[shared] === path[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}
