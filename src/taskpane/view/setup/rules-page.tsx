import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { PreparedEvaluation } from '../../../actions/evaluate';
import { previewRules } from '../../../actions/preview-rules';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import type { RuleId } from '../../../model';
import { GROUPS, SHIPPED_RULES } from '../../../rules';
import {
  limitsOf,
  presetSettings,
  ruleDefinition,
  ruleOf,
  type RuleSettings,
  type Settings,
} from '../../../settings';
import { newDraft } from '../../state/rule-draft';
import { ruleTitle } from '../../state/rule-title';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { ICONS } from '../icons';
import { SetupPage } from './page';
import { RuleCard } from './rule-card';
import { RuleEditor } from './rule-editor';
import { Unjudged } from './unjudged';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0, padding: 0, listStyle: 'none' },
  card: {
    padding: '10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  unused: { display: 'flex', alignItems: 'center', gap: '8px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  add: { alignSelf: 'flex-start' },
});

/** "Quy tắc": the rules in force by group, those that are not, and what no rule looks at yet. */
export function RulesPage(): ReactElement | null {
  const prepared = usePaneState((state) => state.prepared);
  return prepared ? <Rules prepared={prepared} /> : null;
}

function Rules({ prepared }: { readonly prepared: PreparedEvaluation }): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const { settings } = prepared;
  const counts = useMemo(() => previewRules(prepared, {}), [prepared]);
  const [isAdding, setAdding] = useState(false);
  /** Rows of people's own are in no set of rules; those dropped just now can be had back from here. */
  const [dropped, setDropped] = useState<readonly RuleSettings[]>([]);
  const first = settings.rules.flatMap((entry) => entry.indicators)[0] ?? settings.indicators[0]?.id ?? '';
  const start = useMemo(() => newDraft(first, settings), [first, settings]);
  const drop = (entry: RuleSettings): void => {
    setDropped([entry, ...dropped.filter(({ rule }) => rule !== entry.rule)]);
    void pane.saveRules({ rules: { [entry.rule]: false } });
  };
  return (
    <SetupPage title={words.rulesTitle}>
      <p className={styles.lead}>{words.rulesLead}</p>
      <Unjudged prepared={prepared} />
      {isAdding ? (
        <div className={styles.card}>
          <RuleEditor prepared={prepared} start={start} hasTyped={false} onClose={() => setAdding(false)} />
        </div>
      ) : (
        <Button
          className={styles.add}
          icon={ICONS.add}
          disabledFocusable={busy}
          onClick={() => setAdding(true)}
        >
          {words.addRule}
        </Button>
      )}
      {[...GROUPS].reverse().map((group) => {
        const rules = settings.rules.filter((entry) => ruleOf(entry).group === group);
        return rules.length === 0 ? null : (
          <section key={group} className={styles.section} aria-label={words[group]}>
            <h3 className={styles.group}>{words[group]}</h3>
            <ul className={styles.list}>
              {rules.map((entry) => (
                <RuleCard
                  key={entry.rule}
                  entry={entry}
                  prepared={prepared}
                  count={counts(entry.rule)}
                  onDrop={drop}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Unused rules={unusedIn(settings, dropped)} />
    </SetupPage>
  );
}

/** What can be put in force again, with a click. */
function Unused({ rules }: { readonly rules: readonly RuleSettings[] }): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  if (rules.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.rulesUnused}>
      <h3 className={styles.group}>{words.rulesUnused}</h3>
      <ul className={styles.list}>
        {rules.map((entry) => {
          const { rule, row } = entry;
          const title = ruleTitle(entry);
          return (
            <li key={rule} className={styles.unused}>
              <span className={styles.name} lang="vi">
                {title}
              </span>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={words.useRuleOf(title)}
                onClick={() =>
                  void pane.saveRules({ rules: { [rule]: row ? { row, ...limitsOf(entry) } : {} } })
                }
              >
                {words.useRule}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The product's, the preset's and those dropped just now, but for those in force. */
function unusedIn(settings: Settings, dropped: readonly RuleSettings[]): readonly RuleSettings[] {
  const shipped = SHIPPED_RULES.flatMap(({ id }) => ruleDefinition(id, undefined) ?? []);
  const inForce = new Set(settings.rules.map(({ rule }) => rule));
  const known = new Map<RuleId, RuleSettings>();
  for (const entry of [...dropped, ...presetSettings(settings.preset).rules, ...shipped])
    if (!inForce.has(entry.rule) && !known.has(entry.rule)) known.set(entry.rule, entry);
  return [...known.values()];
}
