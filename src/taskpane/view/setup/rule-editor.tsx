import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { PreparedEvaluation } from '../../../actions/evaluate';
import { previewRules, type RuleCount } from '../../../actions/preview-rules';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import type { WordsOf } from '../../../messages/pane/words';
import { onceDone } from '../../state/once-done';
import { rulePatch, type RuleDraft } from '../../state/rule-draft';
import { usePane, usePaneState, useTyping, useWordsOf } from '../../state/use-pane';
import { RuleForm } from './rule-form';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  example: {
    margin: 0,
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

interface RuleEditorProps {
  readonly prepared: PreparedEvaluation;
  /** What it starts from. */
  readonly start: RuleDraft;
  /** Something was typed into what else can be done, and is not saved yet. */
  readonly hasTyped: boolean;
  readonly onClose: () => void;
  /** More that can be done with the rule. */
  readonly children?: ReactNode;
}

/** A rule being typed, with whom it would name as it stands. */
export function RuleEditor(props: RuleEditorProps): ReactElement {
  const { prepared, start, hasTyped, onClose, children } = props;
  const styles = useStyles();
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [draft, setDraft] = useState(start);
  const [kept, setKept] = useState(start);
  const place = useRef<HTMLDivElement>(null);
  const made = rulePatch(draft, prepared.settings);
  useEffect(() => place.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const isChanged = draft !== kept;
  useTyping(isChanged);
  /** What else was typed is still to be saved: the rule stays open for it. */
  const saved = (): void => {
    setKept(draft);
    if (!hasTyped) onClose();
  };
  return (
    <div
      ref={place}
      className={styles.form}
      onKeyDown={(event) => {
        // The page asks before what was typed is lost.
        if (event.key !== 'Escape' || isChanged || hasTyped) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <RuleForm
        draft={draft}
        settings={prepared.settings}
        lacks={'lacks' in made ? made.lacks : undefined}
        busy={busy}
        onChange={setDraft}
        onSave={() => 'patch' in made && void onceDone(pane, () => pane.saveRules(made.patch), saved)}
        onClose={() => pane.leave(isChanged, onClose)}
      >
        <Preview prepared={prepared} draft={draft} />
      </RuleForm>
      {children}
    </div>
  );
}

interface PreviewProps {
  readonly prepared: PreparedEvaluation;
  readonly draft: RuleDraft;
}

/** Drawn when there is time: typing goes first. */
function Preview({ prepared, draft }: PreviewProps): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(RULE_ROWS);
  const shown = useDeferredValue(draft);
  const count = useMemo(() => {
    const made = rulePatch(shown, prepared.settings);
    return 'patch' in made ? previewRules(prepared, made.patch)(made.id) : undefined;
  }, [prepared, shown]);
  return (
    <div role="status">
      {count && <p className={styles.count}>{countText(count, words)}</p>}
      {count?.sentence !== undefined && (
        <p className={styles.example} lang="vi">
          {words.example}: {count.sentence}
        </p>
      )}
    </div>
  );
}

/** "sẽ nêu 7 đơn vị · 2 chưa đủ căn cứ" */
export function countText(
  { named, found, undecided }: RuleCount,
  words: Pick<WordsOf<typeof RULE_ROWS>, 'willName' | 'cannotTell'>,
): string {
  const said = words.willName(named, found);
  return undecided > 0 ? `${said} · ${words.cannotTell(undecided)}` : said;
}
