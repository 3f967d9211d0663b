import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { PreparedEvaluation } from '../../../actions/evaluate';
import type { RuleCount } from '../../../actions/preview-rules';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import { ruleOf, type RuleSettings } from '../../../settings';
import { draftOf, movedRule } from '../../state/rule-draft';
import { rowPhrase, ruleTitle } from '../../state/rule-title';
import { changedPlaces, wordingOf } from '../../state/rule-wording';
import { usePane, usePaneState, useTyping, useWords, useWordsOf } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { ICONS } from '../icons';
import { countText, RuleEditor } from './rule-editor';
import { RuleWording } from './rule-wording';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  says: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 6px' },
  count: { flexGrow: 1, fontSize: tokens.fontSizeBase200 },
  names: { fontWeight: tokens.fontWeightSemibold },
});

interface RuleCardProps {
  readonly entry: RuleSettings;
  readonly prepared: PreparedEvaluation;
  readonly count: RuleCount;
  readonly onDrop: (entry: RuleSettings) => void;
}

/** A rule in force: what it says, whom it names, and the ways to change it. */
export function RuleCard({ entry, prepared, count, onDrop }: RuleCardProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const [isOpen, setOpen] = useState(false);
  /** Sentences by their place: closing the rule does not lose them. */
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const card = useRef<HTMLLIElement>(null);
  const { settings } = prepared;
  const hasTyped = useMemo(
    () => typed.size > 0 && changedPlaces(wordingOf(entry, settings), typed).length > 0,
    [entry, settings, typed],
  );
  useTyping(hasTyped);
  const title = ruleTitle(entry);
  const says =
    words.rules[entry.rule] ??
    rowPhrase(ruleOf(entry), settings, (id) => indicatorTitle(id, words, settings));
  const close = (): void => {
    setOpen(false);
    setTimeout(() => card.current?.querySelector<HTMLElement>('button')?.focus(), 0);
  };
  const step = (by: 1 | -1): ReactElement => {
    const order = movedRule(settings, entry.rule, by);
    const name = by < 0 ? words.ruleUp(title) : words.ruleDown(title);
    return (
      <Button
        size="small"
        appearance="subtle"
        icon={by < 0 ? ICONS.up : ICONS.down}
        aria-label={name}
        title={name}
        disabledFocusable={busy || !order}
        onClick={() => order && void pane.saveRules({ ruleOrder: order })}
      />
    );
  };
  return (
    <li ref={card} className={styles.card}>
      <h4 className={styles.name} lang="vi">
        {title}
      </h4>
      {says !== undefined && <p className={styles.says}>{says}</p>}
      {isOpen ? (
        <RuleEditor prepared={prepared} start={draftOf(entry)} hasTyped={hasTyped} onClose={close}>
          <RuleWording entry={entry} settings={settings} typed={typed} onType={setTyped} />
        </RuleEditor>
      ) : (
        <div className={styles.foot}>
          <span className={mergeClasses(styles.count, count.found > 0 && styles.names)}>
            {countText(count, words)}
          </span>
          <Button
            size="small"
            icon={ICONS.pencil}
            disabledFocusable={busy}
            aria-label={words.changeRuleOf(title)}
            onClick={() => setOpen(true)}
          >
            {words.changeRule}
          </Button>
          {step(-1)}
          {step(1)}
          <Button
            size="small"
            appearance="subtle"
            icon={ICONS.bin}
            disabledFocusable={busy}
            aria-label={words.dropRuleOf(title)}
            title={words.dropRuleOf(title)}
            onClick={() => onDrop(entry)}
          />
        </div>
      )}
    </li>
  );
}
