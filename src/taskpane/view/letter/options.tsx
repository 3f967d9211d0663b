import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { LETTER_WORK } from '../../../messages/pane/letter-work';
import type { Settings } from '../../../settings';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Bar } from '../bar';
import { Choice } from '../choice';
import { Disclosure } from '../disclosure';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lists: { margin: '8px 0 0 36px' },
  tick: { margin: '-4px 0 0 36px' },
  form: { display: 'flex', flexDirection: 'column', gap: '6px' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  label: { fontWeight: tokens.fontWeightSemibold },
  link: { color: tokens.colorBrandForegroundLink, alignSelf: 'center' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

/** Lengths of lists that are offered; an office may set another on "Cấu hình". */
const LENGTHS = [0, 5, 10, 20, 30];

/** What the letter comes with and on which form it is made. */
export function LetterOptions({ settings }: { readonly settings: Settings }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(LETTER_WORK) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const form = usePaneState((state) => state.form);
  const input = useRef<HTMLInputElement>(null);
  const hasAnnex = settings.letter.annex.include;
  const { listsAbove } = settings.letter.annex;
  const lengths = [...new Set([...LENGTHS, listsAbove])].sort((a, b) => a - b).map(String);
  const badges = [hasAnnex && words.annexPreview, form?.name].filter(Boolean).join(', ');
  return (
    <Disclosure title={words.options} {...(badges !== '' && { badge: badges })}>
      <div>
        <Checkbox
          label={words.annex}
          checked={hasAnnex}
          disabled={busy}
          onChange={(_, { checked }) =>
            void pane.saveLetterSettings({
              wording: [{ path: ['annex', 'include'], value: checked === true }],
            })
          }
        />
        <p className={`${styles.hint} ${styles.tick}`}>{words.annexHint}</p>
        {hasAnnex && (
          <div className={styles.lists}>
            <Choice
              label={words.longLists}
              value={String(listsAbove)}
              names={Object.fromEntries(
                lengths.map((length) => [
                  length,
                  length === '0' ? words.listsNever : words.listsAbove(length),
                ]),
              )}
              onChoose={(length) =>
                void pane.saveLetterSettings({
                  wording: [{ path: ['annex', 'listsAbove'], value: Number(length) }],
                })
              }
            />
          </div>
        )}
      </div>
      <div className={styles.form}>
        <p className={styles.name}>
          <span className={styles.label}>{words.form}: </span>
          {form ? words.formOwn(form.name) : words.formBuiltIn}
        </p>
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={ICONS.open}
            disabledFocusable={busy}
            onClick={() => input.current?.click()}
          >
            {form ? words.formChange : words.formChoose}
          </Button>
          {form && (
            <Button size="small" icon={ICONS.undo} onClick={() => pane.dropForm()}>
              {words.formDrop}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          accept=".docx,.docm,.dotx,.dotm"
          hidden
          aria-label={words.formChoose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (!file) return;
            void file.arrayBuffer().then((bytes) => {
              // The same form may be chosen again after it was corrected.
              target.value = '';
              return pane.chooseForm(file.name, new Uint8Array(bytes));
            });
          }}
        />
        {hasAnnex && form?.hasAnnex === false && <Bar intent="warning">{words.formWithoutAnnex}</Bar>}
        <p className={styles.hint}>{words.formHint}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={ICONS.save}
            disabledFocusable={busy}
            onClick={() => void pane.saveReadyForm()}
          >
            {words.formReady}
          </Button>
          <a className={styles.link} href="mau-cong-van.html" target="_blank" rel="noreferrer">
            {words.formGuide}
          </a>
        </div>
      </div>
    </Disclosure>
  );
}
