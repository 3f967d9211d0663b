/** A piece of a template: literal text, a slot, or a part that is dropped when a slot in it has no value. */
type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'optional'; readonly parts: readonly TemplatePart[] };

const TOKEN = /\{([^{}[\]]*)\}|\[([^[\]]*)\]|[^{}[\]]+|[{}[\]]/gu;

const parsed = new Map<string, readonly TemplatePart[]>();

/** Takes a template apart. A bracket without its partner is literal text; {@link strayBrackets} names it. */
function parseTemplate(template: string): readonly TemplatePart[] {
  const known = parsed.get(template);
  if (known) return known;
  const parts = [...template.matchAll(TOKEN)].map(([whole, slot, optional]): TemplatePart => {
    if (slot !== undefined) return { kind: 'slot', slot };
    if (optional !== undefined) return { kind: 'optional', parts: parseTemplate(optional) };
    return { kind: 'text', text: whole };
  });
  parsed.set(template, parts);
  return parts;
}

/** The slots a template names, those of optional parts included. */
export function templateSlots(template: string): string[] {
  const slotsOf = (parts: readonly TemplatePart[]): string[] =>
    parts.flatMap((part) => {
      if (part.kind === 'slot') return [part.slot];
      return part.kind === 'optional' ? slotsOf(part.parts) : [];
    });
  return slotsOf(parseTemplate(template));
}

/** Brackets of a template that have no partner. */
export function strayBrackets(template: string): string[] {
  return parseTemplate(template)
    .map((part) => (part.kind === 'text' ? part.text : ''))
    .filter((text) => /^[{}[\]]$/.test(text));
}

/**
 * Fills a template.
 *
 * @param value what a slot holds; undefined when it has no value
 * @param missing what stands for a slot without value outside optional parts
 */
export function fillTemplate(
  template: string,
  value: (slot: string) => string | undefined,
  missing: (slot: string) => string,
): string {
  return parseTemplate(template)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'slot') return value(part.slot) ?? missing(part.slot);
      const filled = part.parts.map((inner) => (inner.kind === 'slot' ? value(inner.slot) : textOf(inner)));
      return filled.includes(undefined) ? '' : filled.join('');
    })
    .join('');
}

function textOf(part: TemplatePart): string {
  return part.kind === 'text' ? part.text : '';
}
