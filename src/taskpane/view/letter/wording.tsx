import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement } from 'react';
import type { SummaryEdit } from '../../../actions/edit-summary';
import { LETTER_WORK, type LetterWorkWords } from '../../../messages/pane/letter-work';
import type { Summary, SummaryParagraph } from '../../../model';
import { onceDone } from '../../state/once-done';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Disclosure } from '../disclosure';
import { ICONS } from '../icons';
import { TextForm } from '../text-form';

const useStyles = makeStyles({
  lead: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
  },
  edited: { borderLeftColor: tokens.colorCompoundBrandStroke },
  head: { display: 'flex', alignItems: 'flex-start', gap: '8px' },
  label: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  state: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
  none: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** "Lời văn công văn": every paragraph of the letter that is not about a unit, open to change. */
export function Wording({ summary }: { readonly summary: Summary }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(LETTER_WORK) };
  const edited = summary.paragraphs.filter(isEdited).length;
  return (
    <Disclosure title={words.paragraphs} {...(edited > 0 && { badge: words.paragraphsEdited(edited) })}>
      <p className={styles.lead}>{words.paragraphsLead}</p>
      <ul className={styles.list}>
        {summary.paragraphs.map((paragraph) => (
          <li key={paragraph.id}>
            <Paragraph paragraph={paragraph} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const isEdited = ({ text }: SummaryParagraph): boolean => text.current !== text.generated;
/** Only what the officer added has no proposal behind it and still says something. */
const isAdded = ({ id }: SummaryParagraph): boolean => id.startsWith('hand|');

/** A paragraph of the letter: its text, and the ways to change it. */
export function Paragraph({ paragraph }: { readonly paragraph: SummaryParagraph }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(LETTER_WORK) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [writing, setWriting] = useState<'this' | 'below' | undefined>();
  const item = useRef<HTMLDivElement>(null);
  const { id, label, text } = paragraph;
  const added = isAdded(paragraph);
  const close = (): void => {
    setWriting(undefined);
    // The form is gone: the focus goes back to what opened it.
    setTimeout(() => item.current?.querySelector<HTMLElement>('button')?.focus(), 0);
  };
  const keep = (edit: SummaryEdit): void => void onceDone(pane, () => pane.edit(edit), close);
  return (
    <div ref={item} className={mergeClasses(styles.item, isEdited(paragraph) && styles.edited)}>
      <div className={styles.head}>
        <span className={styles.label} lang="vi">
          {label}
        </span>
        <span className={styles.state}>{stateOf(paragraph, words)}</span>
      </div>
      {writing === 'this' ? (
        <TextForm
          label={words.editParagraph(label)}
          hint={words.paragraphHint}
          text={text.current}
          mayBeEmpty={!added}
          onSave={(typed) => keep({ kind: 'paragraph', id, text: typed.trim() })}
          onClose={close}
        />
      ) : (
        <p
          className={mergeClasses(styles.text, text.current.trim() === '' && styles.none)}
          lang={text.current.trim() === '' ? undefined : 'vi'}
        >
          {text.current.trim() || (text.generated === '' ? words.paragraphEmpty : words.paragraphOut)}
        </p>
      )}
      {writing === undefined && (
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={ICONS.pencil}
            disabledFocusable={busy}
            aria-label={words.editParagraph(label)}
            onClick={() => setWriting('this')}
          >
            {words.rewrite}
          </Button>
          {isEdited(paragraph) && !added && (
            <Button
              size="small"
              icon={ICONS.undo}
              disabledFocusable={busy}
              aria-label={`${words.useGenerated}: ${label}`}
              onClick={() => keep({ kind: 'paragraph', id, text: null })}
            >
              {words.useGenerated}
            </Button>
          )}
          {added && (
            <Button
              size="small"
              icon={ICONS.bin}
              disabledFocusable={busy}
              aria-label={words.removeParagraph(text.current)}
              onClick={() => void pane.edit({ kind: 'remove', key: id })}
            >
              {words.remove}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={busy}
            aria-label={`${words.addBelow}: ${label}`}
            onClick={() => setWriting('below')}
          >
            {words.addBelow}
          </Button>
        </div>
      )}
      {writing === 'below' && (
        <TextForm
          label={words.addedBelow(label)}
          text=""
          rows={4}
          onSave={(typed) => keep({ kind: 'addParagraph', after: id, text: typed })}
          onClose={close}
        />
      )}
    </div>
  );
}

function stateOf(paragraph: SummaryParagraph, words: LetterWorkWords): string {
  if (isAdded(paragraph)) return words.stateHand;
  return isEdited(paragraph) ? words.edited : '';
}
