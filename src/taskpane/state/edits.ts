import type { SummaryEdit } from '../../actions/edit-summary';
import type { Editable, Summary, SummaryRow } from '../../model';
import { isRearranged } from '../../reporting/summary';

/** One thing that differs from what was generated, and the edit that takes it back. */
export interface Edited {
  readonly kind: 'text' | 'ordinal' | 'inLetter' | 'paragraph' | 'added' | 'order';
  /** A unit, or a paragraph's label. */
  readonly about: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly back: SummaryEdit;
}

/** Everything the officer changed, in the summary's order. */
export function editsOf(summary: Summary): Edited[] {
  return [
    ...(isRearranged(summary) ? [REARRANGED] : []),
    ...summary.rows.flatMap(editsOfRow),
    ...summary.paragraphs.flatMap(({ id, label, text }): Edited[] => {
      if (!differs(text)) return [];
      const isAdded = id.startsWith('hand|');
      return [
        {
          kind: isAdded ? 'added' : 'paragraph',
          about: label,
          from: text.generated,
          to: text.current,
          back: isAdded ? { kind: 'remove', key: id } : { kind: 'paragraph', id, text: null },
        },
      ];
    }),
  ];
}

const REARRANGED: Edited = { kind: 'order', about: '', from: null, to: null, back: { kind: 'order' } };

const differs = <Value>({ generated, current }: Editable<Value>): boolean => generated !== current;

function editsOfRow({ key, state, section, unitName, text, ordinal, inLetter }: SummaryRow): Edited[] {
  const about = unitName || section.current;
  if (state === 'hand')
    return [{ kind: 'added', about, from: '', to: text.current, back: { kind: 'remove', key } }];
  return [
    ...(differs(text) ? [change('text', about, text, { kind: 'text', key, text: null })] : []),
    ...(differs(ordinal)
      ? [change('ordinal', about, ordinal, { kind: 'ordinal', key, ordinal: ordinal.generated })]
      : []),
    ...(differs(inLetter)
      ? [change('inLetter', about, inLetter, { kind: 'inLetter', key, inLetter: inLetter.generated })]
      : []),
  ];
}

function change(
  kind: Edited['kind'],
  about: string,
  { generated, current }: Editable<string | number | boolean | null>,
  back: SummaryEdit,
): Edited {
  return { kind, about, from: generated, to: current, back };
}
