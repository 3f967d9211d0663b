import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { EDITS } from '../../../messages/pane/edits';
import type { WordsOf } from '../../../messages/pane/words';
import type { Summary, SummaryRow } from '../../../model';
import { editsOf, type Edited } from '../../state/edits';
import { usePane, usePaneState, useWordsOf } from '../../state/use-pane';
import { Disclosure } from '../disclosure';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  what: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  values: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  to: { color: tokens.colorNeutralForeground1 },
  back: { flexShrink: 0, whiteSpace: 'nowrap' },
});

interface EditsListProps {
  readonly summary: Summary;
  /** As the evaluation gives them. */
  readonly judged: readonly SummaryRow[];
}

/** Everything that differs from what was generated: from what to what, each with its way back. */
export function EditsList({ summary, judged }: EditsListProps): ReactElement | null {
  const styles = useStyles();
  const words = useWordsOf(EDITS);
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const edits = useMemo(() => editsOf(summary, judged), [summary, judged]);
  if (edits.length === 0) return null;
  return (
    <Disclosure title={words.edits} badge={words.editsCount(edits.length)}>
      <ul className={styles.list}>
        {edits.map((edited) => {
          const name = [nameOf(edited, words), edited.about].filter(Boolean).join(' · ');
          return (
            <li key={JSON.stringify(edited.back)} className={styles.item}>
              <div className={styles.what}>
                <span className={styles.name}>{name}</span>
                {edited.kind === 'order' ? (
                  <p className={styles.values}>{words.editMoved}</p>
                ) : (
                  <>
                    {edited.kind !== 'added' && (
                      <p className={styles.values}>
                        {words.editFrom}: {valueOf(edited.from, words)}
                      </p>
                    )}
                    <p className={styles.values}>
                      {edited.kind !== 'added' && `${words.editTo}: `}
                      <span className={styles.to}>{valueOf(edited.to, words)}</span>
                    </p>
                  </>
                )}
              </div>
              <Button
                size="small"
                className={styles.back}
                icon={ICONS.undo}
                disabledFocusable={busy}
                aria-label={words.takeBackOf(name)}
                onClick={() => void pane.edit(edited.back)}
              >
                {words.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function nameOf({ kind }: Edited, words: WordsOf<typeof EDITS>): string {
  return {
    text: words.editText,
    ordinal: words.editOrdinal,
    inLetter: words.editInLetter,
    paragraph: words.editParagraph,
    added: words.editAdded,
    order: words.editOrder,
    form: words.editForm,
    section: words.editSection,
    deleted: words.editDeleted,
  }[kind];
}

function valueOf(value: Edited['from'], words: WordsOf<typeof EDITS>): string {
  if (typeof value === 'boolean') return value ? words.editYes : words.editNo;
  return value === null || value === '' ? words.editBlank : String(value);
}
