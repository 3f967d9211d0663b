import type { SummaryEdit } from '../../src/actions/edit-summary';
import type { Summary } from '../../src/model';
import type { OfficerEdit } from './officer';

/** An edit of the pane, and what it is to the officer's ledger; undefined where there is nothing to edit. */
export function paneEditOf(
  summary: Summary,
  at: number,
  what: 'text' | 'x' | 'ordinal' | 'paragraph',
  text: string,
) {
  if (what === 'paragraph') {
    const paragraph = summary.paragraphs[at % Math.max(1, summary.paragraphs.length)];
    if (!paragraph || paragraph.id.startsWith('hand|')) return undefined;
    const pane: SummaryEdit = { kind: 'paragraph', id: paragraph.id, text };
    return {
      pane,
      officer: { kind: 'paragraph', row: at, text } as OfficerEdit,
      touched: { paragraph: paragraph.id },
    };
  }
  const row = summary.rows[at % Math.max(1, summary.rows.length)];
  if (!row) return undefined;
  const { key, group } = row;
  const touched = { key, group };
  if (what === 'text')
    return {
      pane: { kind: what, key, text } as SummaryEdit,
      officer: { kind: what, row: at, text } as OfficerEdit,
      touched,
    };
  if (what === 'ordinal')
    return {
      pane: { kind: what, key, ordinal: 4 } as SummaryEdit,
      officer: { kind: what, row: at, ordinal: 4 } as OfficerEdit,
      touched,
    };
  const inLetter = !row.inLetter.current;
  return {
    pane: { kind: 'inLetter', key, inLetter } as SummaryEdit,
    officer: { kind: 'x', row: at, mark: inLetter ? 'x' : null } as OfficerEdit,
    touched,
  };
}
