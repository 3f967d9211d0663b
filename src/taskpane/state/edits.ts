import type { SummaryEdit } from '../../actions/edit-summary';
import type { Editable, Summary, SummaryRow } from '../../model';
import { isRearranged } from '../../reporting/summary';

/** One thing that differs from what was generated, and the edit that takes it back. */
export interface Edited {
  readonly kind:
    | 'text'
    | 'ordinal'
    | 'form'
    | 'section'
    | 'inLetter'
    | 'paragraph'
    | 'added'
    | 'order'
    | 'deleted';
  /** A unit, or a paragraph's label. */
  readonly about: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number | boolean | null;
  readonly back: SummaryEdit;
}

/**
 * Everything the officer changed, in the summary's order.
 *
 * @param judged the rows as the evaluation gives them, those deleted from the sheet among them
 */
export function editsOf(summary: Summary, judged: readonly SummaryRow[]): Edited[] {
  const drawn = new Set(summary.findingKeys ?? []);
  const there = new Set(summary.rows.map(({ key }) => key));
  const deleted = judged.filter(({ key }) => drawn.has(key) && !there.has(key));
  return [
    ...(isRearranged(summary) ? [REARRANGED] : []),
    ...summary.rows.flatMap(editsOfRow),
    ...deleted.map((row): Edited => ({
      kind: 'deleted',
      about: row.unitName || row.section.generated,
      from: row.text.generated,
      to: '',
      back: { kind: 'row', row },
    })),
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

function editsOfRow({ key, state, section, unitName, text, ordinal, form, inLetter }: SummaryRow): Edited[] {
  const about = unitName || section.current;
  if (state === 'hand')
    return [{ kind: 'added', about, from: '', to: text.current, back: { kind: 'remove', key } }];
  return [
    ...(differs(text) ? [change('text', about, text, { kind: 'text', key, text: null })] : []),
    ...(differs(ordinal)
      ? [change('ordinal', about, ordinal, { kind: 'ordinal', key, ordinal: ordinal.generated })]
      : []),
    // A form that goes with the ordinal was not typed.
    ...(differs(form) && !differs(ordinal)
      ? [change('form', about, form, { kind: 'generated', key, what: 'form' })]
      : []),
    ...(differs(section) && !differs(ordinal)
      ? [change('section', about, section, { kind: 'generated', key, what: 'section' })]
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
