import { appendInside, applyPatches, inPrefixOf, replaceElement } from '../xml/patch';
import { parseXml, type XmlElement } from '../xml/tree';
import type { Package } from './package';
import { relationshipsName, relativeTarget } from './relationships';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** Adds a part of ours and says what it is. */
export function addPart(draft: Package, name: string, text: string, contentType: string): void {
  draft.setText(name, text);
  change(draft, TYPES, (root) => [
    appendInside(root, inPrefixOf(root, `<Override PartName="/${name}" ContentType="${contentType}"/>`)),
  ]);
}

/** Takes a part away, and what was said of it. Arrows to it are the caller's. */
export function removePart(draft: Package, name: string): void {
  draft.remove(name);
  draft.remove(relationshipsName(name));
  const key = `/${name}`.toLowerCase();
  change(draft, TYPES, (root) =>
    root.children
      .filter((child) => child.attributes['PartName']?.toLowerCase() === key)
      .map((child) => replaceElement(child, '')),
  );
}

/** Adds an arrow from one part to another and returns its id. `type` is the full address of its kind. */
export function addRelationship(draft: Package, from: string, to: string, type: string): string {
  const name = relationshipsName(from);
  if (!draft.has(name)) draft.setText(name, EMPTY_RELATIONSHIPS);
  let id = '';
  change(draft, name, (root) => {
    const taken = new Set(root.children.map((child) => child.attributes['Id']));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    id = `rId${number}`;
    const target = relativeTarget(from, to);
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

function change(
  draft: Package,
  name: string,
  patches: (root: XmlElement) => Parameters<typeof applyPatches>[1],
): void {
  const text = draft.text(name);
  draft.setText(name, applyPatches(text, patches(parseXml(text, name))));
}
