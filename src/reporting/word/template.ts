import {
  MalformedFileError,
  MaxXmlDepthError,
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  TagDisposition,
  TagOptionsParseError,
  TemplateHandler,
  UnclosedTagError,
  UnidentifiedFileTypeError,
  UnopenedTagError,
  UnsupportedFileTypeError,
} from 'easy-template-x';
import type { ScopeDataArgs, Tag, TemplateContent, TemplateData } from 'easy-template-x';
import { zipSync } from 'fflate';
import type { TemplateFault } from '../../messages/template';
import type { Letter } from '../../model';
import { lowered } from '../../text/letter-case';
import { formParts } from './form-parts';
import { ANNEX_NAME, HEADING, LINE, placeholdersOf, REQUIRED, TEXT, type Placeholders } from './placeholders';
import { TemplateError } from './template-error';
import { finishForm } from './template-finish';

/**
 * The letter in an office's own Word form. Everything else in the form stays as it is.
 *
 * @param form bytes of a .docx with placeholders, or of a template or a document with macros (.dotx, .docm), see docs/mau-cong-van.md
 * @returns the bytes of the filled-in .docx
 * @throws TemplateError naming placeholders that are unknown, missing or unfinished
 */
export async function fillForm(letter: Letter, form: Uint8Array): Promise<Uint8Array> {
  const unpacked = zipSync(formParts(form), { level: 0 });
  const placeholders = placeholdersOf(letter);
  const unknown = new Set<string>();
  const handler = new TemplateHandler({
    scopeDataResolver: (args) => resolved(args, placeholders, unknown),
  });
  try {
    const tags = await handler.parseTags(bytesOf(unpacked));
    const used = new Set(tags.map(({ name }) => lowered(name)));
    const missing = REQUIRED.filter((name) => !used.has(name));
    const filled = await handler.process(bytesOf(unpacked), {});
    const stray = strayEnd(tags);
    if (stray) throw new TemplateError({ kind: 'broken', found: stray.rawText });
    // Those in a list that is empty this month were never asked for.
    for (const { name, disposition } of tags)
      if (disposition !== TagDisposition.Close && !isKnown(name, placeholders)) unknown.add(name);
    if (unknown.size > 0)
      throw new TemplateError({
        kind: 'unknown',
        names: [...unknown],
        known: [...Object.keys(placeholders), LINE, HEADING, TEXT],
      });
    if (missing.length > 0) throw new TemplateError({ kind: 'missing', names: missing });
    return await finishForm(new Uint8Array(filled), letter);
  } catch (error) {
    throw asTemplateError(error);
  }
}

/** Whether a form that can be filled in has a place for the annex. */
export async function formHasAnnex(form: Uint8Array): Promise<boolean> {
  const tags = await new TemplateHandler().parseTags(bytesOf(zipSync(formParts(form), { level: 0 })));
  return tags.some(({ name }) => lowered(name) === ANNEX_NAME);
}

/** The library takes a buffer of its own, not a view of one. */
function bytesOf(form: Uint8Array): ArrayBuffer {
  return new Uint8Array(form).buffer;
}

/** An end without a beginning, which the library passes over. */
function strayEnd(tags: readonly Tag[]): Tag | undefined {
  let open = 0;
  return tags.find(({ disposition }) => {
    if (disposition === TagDisposition.Open) open++;
    return disposition === TagDisposition.Close && --open < 0;
  });
}

const isKnown = (name: string, placeholders: Placeholders): boolean => {
  const key = lowered(name);
  return Object.hasOwn(placeholders, key) || [LINE, HEADING, TEXT].includes(key);
};

/** A list repeats where it is opened, and is one text with line breaks where it stands alone. */
function resolved(
  { path }: ScopeDataArgs,
  placeholders: Placeholders,
  unknown: Set<string>,
): TemplateContent | TemplateData[] {
  const tag = path.findLast((part) => typeof part !== 'number');
  if (!tag) return '';
  const key = lowered(tag.name);
  const list = [...path].slice(0, -1);
  const whole = Object.hasOwn(placeholders, key) ? placeholders[key] : undefined;
  if (whole !== undefined && !isInside(list, key)) {
    if (typeof whole === 'string') return tag.disposition === TagDisposition.Open ? [{}] : whole;
    if (tag.disposition === TagDisposition.Open) return whole.map((line) => ({ ...line }));
    return whole.map((line) => String(line[LINE])).join('\n');
  }
  const value = lineAt(list, placeholders)?.[key];
  if (value === undefined) {
    unknown.add(tag.name);
    return '';
  }
  // A condition is a list that is repeated once or never.
  if (typeof value === 'boolean') return value ? [{}] : [];
  return value;
}

const isInside = (path: ScopeDataArgs['path'], key: string): boolean =>
  path.some((part) => typeof part !== 'number' && lowered(part.name) === key);

/** The line of the innermost list that a path stands in. */
function lineAt(path: ScopeDataArgs['path'], placeholders: Placeholders) {
  for (let at = path.length - 1; at > 0; at--) {
    const [part, before] = [path[at], path[at - 1]];
    if (typeof part !== 'number' || before === undefined || typeof before === 'number') continue;
    const list = placeholders[lowered(before.name)];
    if (typeof list === 'object') return list[part];
  }
  return undefined;
}

function asTemplateError(error: unknown): unknown {
  const fault = faultOf(error);
  return fault ? new TemplateError(fault, { cause: error }) : error;
}

function faultOf(error: unknown): TemplateFault | undefined {
  if (
    error instanceof MalformedFileError ||
    error instanceof UnidentifiedFileTypeError ||
    error instanceof UnsupportedFileTypeError ||
    error instanceof MaxXmlDepthError ||
    // XML so deep that it cannot even be parsed.
    error instanceof RangeError
  )
    return { kind: 'not-docx' };
  if (error instanceof MissingCloseDelimiterError) return { kind: 'broken', found: error.openDelimiterText };
  if (error instanceof MissingStartDelimiterError) return { kind: 'broken', found: error.closeDelimiterText };
  if (
    error instanceof UnclosedTagError ||
    error instanceof UnopenedTagError ||
    error instanceof TagOptionsParseError
  )
    return { kind: 'broken', found: error.tagRawText };
  return undefined;
}
