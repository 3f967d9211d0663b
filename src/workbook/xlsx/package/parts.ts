import { appendInside, applyPatches, inPrefixOf, insertAt, replaceElement, type Patch } from '../xml/patch';
import { parseXml, type XmlElement } from '../xml/tree';
import type { Package } from './package';
import { partKey, partUri, uriKey } from './part-name';
import { relationshipsName, relativeTarget } from './relationships';

export const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** Adds a part of ours and says what it is. */
export function addPart(draft: Package, name: string, text: string, contentType: string): void {
  draft.setText(name, text);
  const xml = `<Override PartName="/${partUri(name)}" ContentType="${contentType}"/>`;
  change(draft, TYPES, (root) => [...overridesOf(root, name), appendInside(root, inPrefixOf(root, xml))]);
}

/** Takes a part away, and what was said of it. Arrows to it are the caller's. */
export function removePart(draft: Package, name: string): void {
  draft.remove(name);
  draft.remove(relationshipsName(name));
  change(draft, TYPES, (root) => overridesOf(root, name));
}

/**
 * "xl/drawings/drawing" → the first of drawing1.xml, drawing2.xml, … that nobody has, not even a part that is gone:
 * programs leave its content type and its arrows behind, and a new part would inherit them.
 *
 * @param first 0: the one without a number, for parts of which a workbook has one
 */
export function freePartName(draft: Package, stem: string, first: 0 | 1): string {
  const spoken = new Set(
    parseXml(draft.text(TYPES), TYPES).children.map(({ attributes }) => uriKey(attributes['PartName'] ?? '')),
  );
  for (let number: number = first; ; number++) {
    const name = `${stem}${number || ''}.xml`;
    if (!draft.has(name) && !draft.has(relationshipsName(name)) && !spoken.has(partKey(name))) return name;
  }
}

function overridesOf(root: XmlElement, name: string): Patch[] {
  return root.children
    .filter(({ attributes }) => uriKey(attributes['PartName'] ?? '') === uriKey(name))
    .map((child) => replaceElement(child, ''));
}

/** Some programs name each of their arrow parts; those we add need the rule for all of them. */
function requireRelationshipType(draft: Package): void {
  change(draft, TYPES, (root) => {
    const known = root.children.some(({ attributes }) => attributes['Extension']?.toLowerCase() === 'rels');
    if (known) return [];
    const xml = inPrefixOf(root, `<Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>`);
    return [root.closeStart === root.end ? appendInside(root, xml) : insertAt(root.openEnd, xml)];
  });
}

/** Adds an arrow from one part to another and returns its id. `type` is the full address of its kind. */
export function addRelationship(draft: Package, from: string, to: string, type: string): string {
  const name = relationshipsName(from);
  if (!draft.has(name)) {
    draft.setText(name, EMPTY_RELATIONSHIPS);
    requireRelationshipType(draft);
  }
  let id = '';
  change(draft, name, (root) => {
    const taken = new Set(root.children.map((child) => child.attributes['Id']));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    id = `rId${number}`;
    const target = partUri(relativeTarget(from, to));
    const xml = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
    return [appendInside(root, inPrefixOf(root, xml))];
  });
  return id;
}

export function removeRelationship(draft: Package, from: string, id: string): void {
  change(draft, relationshipsName(from), (root) =>
    root.children.filter((child) => child.attributes['Id'] === id).map((child) => replaceElement(child, '')),
  );
}

function change(draft: Package, name: string, patches: (root: XmlElement) => readonly Patch[]): void {
  const text = draft.text(name);
  const changed = applyPatches(text, patches(parseXml(text, name)));
  if (changed !== text) draft.setText(name, changed);
}
