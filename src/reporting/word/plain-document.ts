import { strFromU8, strToU8, type Unzipped } from 'fflate';

const TYPES = '[Content_Types].xml';
const PLAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
/** What makes the same document a template or one with macros. */
const OTHERS = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  'application/vnd.ms-word.document.macroEnabled.main+xml',
  'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
];
/** Where Word keeps macros. */
const MACROS = /^word\/(?:_rels\/)?vba[^/]*$/iu;
const MACRO_ARROW = /<(?:\w+:)?Relationship\b[^>]*\/(?:vbaProject|wordVbaData)["'][^>]*\/>/giu;
const MACRO_TYPE = /<(?:\w+:)?Override\b[^>]*PartName=["']\/word\/vba[^>]*\/>/giu;

/**
 * A template (.dotx, .dotm) or a document with macros (.docm) as a plain document: under a document's name Word refuses
 * the others, and a letter carries no macros.
 */
export function plainDocument(parts: Unzipped): Unzipped {
  const types = parts[TYPES];
  const before = types ? strFromU8(types) : '';
  const after = OTHERS.reduce((text, other) => text.replaceAll(other, PLAIN), before).replace(MACRO_TYPE, '');
  if (after === before) return parts;
  const kept = Object.entries(parts).filter(([name]) => !MACROS.test(name));
  const arrows = kept
    .filter(([name]) => /^word\/_rels\/[^/]*\.rels$/iu.test(name))
    .map(([name, bytes]) => [name, strToU8(strFromU8(bytes).replace(MACRO_ARROW, ''))] as const);
  return { ...Object.fromEntries(kept), ...Object.fromEntries(arrows), [TYPES]: strToU8(after) };
}
