import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import { expectedText } from '../../../messages/settings';
import type { RuleSettings, Settings } from '../../../settings';
import { changedPlaces, wordingChanges, wordingOf } from '../../state/rule-wording';
import { checkedChanges, issueOf } from '../../state/settings-form';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Disclosure } from '../disclosure';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  back: { alignSelf: 'flex-start' },
});

interface RuleWordingProps {
  readonly entry: RuleSettings;
  readonly settings: Settings;
  /** What was typed, by its place. */
  readonly typed: ReadonlyMap<string, string>;
  readonly onType: (typed: ReadonlyMap<string, string>) => void;
}

/** Every sentence the letter says a rule with, open to change; what is filled in is checked as it is typed. */
export function RuleWording(props: RuleWordingProps): ReactElement {
  const words = useWordsOf(RULE_ROWS);
  return (
    <Disclosure title={words.ruleWording}>
      <Sentences {...props} />
    </Disclosure>
  );
}

function Sentences({ entry, settings, typed, onType }: RuleWordingProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const places = useMemo(() => wordingOf(entry, settings), [entry, settings]);
  const changed = changedPlaces(places, typed);
  const checked = checkedChanges(wordingChanges(changed));
  const hints: Readonly<Record<string, string>> = {
    sentence: words.sentenceHint,
    one: words.oneHint,
    many: words.manyHint,
    item: words.itemHint,
  };
  const issues = 'issues' in checked ? checked.issues : [];
  return (
    <>
      <p className={styles.hint}>{words.ruleWordingHint}</p>
      {places.map(({ path, label, text, usual }) => {
        const key = path.join('.');
        const issue = issueOf(issues, `letter.${key}`);
        const hint = hints[path.at(-1) ?? ''];
        const now = typed.get(key) ?? text;
        const set = (value: string): void => onType(new Map([...typed, [key, value]]));
        return (
          <div key={key}>
            <Field
              label={{ children: label, lang: 'vi' }}
              {...(hint !== undefined && !issue && { hint })}
              {...(issue && {
                validationState: 'error' as const,
                validationMessage: `${words.expected}: ${expectedText(issue.expected, words.language)}`,
              })}
            >
              <Textarea
                lang="vi"
                rows={3}
                resize="vertical"
                value={now}
                onChange={(_, { value }) => set(value)}
              />
            </Field>
            {now !== usual && (
              <Button size="small" appearance="subtle" className={styles.back} onClick={() => set(usual)}>
                {words.useGenerated}
              </Button>
            )}
          </div>
        );
      })}
      <div>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || changed.length === 0 || issues.length > 0}
          onClick={() => 'patch' in checked && void pane.saveRules(checked.patch)}
        >
          {words.saveWording}
        </Button>
      </div>
    </>
  );
}
