import { Button, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { ANSWERS } from '../../../messages/pane/answers';
import { expectedText } from '../../../messages/settings';
import { exportSettings, type Settings } from '../../../settings';
import {
  changesOf,
  checkedChanges,
  checkedFile,
  fieldsOf,
  formOf,
  issueOf,
  type SettingsForm,
} from '../../state/settings-form';
import { failureOf } from '../../state/steps';
import { usePane, usePaneState, useTyping, useWords, useWordsOf } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { PageFoot, SetupPage } from './page';
import { RememberedAnswers } from './remembered';

const useStyles = makeStyles({
  lead: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: '12px',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  legend: { float: 'left', fontWeight: tokens.fontWeightSemibold, padding: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  save: { width: '100%', maxWidth: 'none' },
});

/** What differs from office to office, without touching code. */
export function SettingsPage(): ReactElement | null {
  const settings = usePaneState((state) => state.prepared?.settings);
  const before = useMemo(() => settings && formOf(settings), [settings]);
  if (!settings || !before) return null;
  return <Form settings={settings} before={before} />;
}

function Form(props: { readonly settings: Settings; readonly before: SettingsForm }): ReactElement {
  const { settings, before } = props;
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(ANSWERS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const fresh = usePaneState((state) => state.result?.fresh === true);
  const [form, setForm] = useState(before);
  const changes = useMemo(() => changesOf(before, form, settings), [before, form, settings]);
  const checked = useMemo(() => checkedChanges(changes), [changes]);
  const issues = 'issues' in checked ? checked.issues : [];
  const isChanged = Object.keys(form).some((key) => form[key] !== before[key]);
  useTyping(isChanged);

  const field = (key: string, label: string, lines = false, hint?: string): ReactElement => {
    const issue = issueOf(issues, key);
    const shared = {
      value: form[key] ?? '',
      onChange: (_: unknown, { value }: { readonly value: string }) => setForm({ ...form, [key]: value }),
    };
    return (
      <Field
        key={key}
        label={label}
        {...(hint !== undefined && { hint })}
        {...(issue && {
          validationState: 'error' as const,
          validationMessage: `${words.expected}: ${expectedText(issue.expected, words.language)}`,
        })}
      >
        {lines ? (
          <Textarea resize="vertical" rows={key === 'units' ? 10 : 3} {...shared} />
        ) : (
          <Input {...shared} />
        )}
      </Field>
    );
  };

  return (
    <SetupPage title={words.settings}>
      <p className={styles.lead}>{words.settingsLead}</p>
      {(['authority', 'letter'] as const).map((group) => (
        <Group key={group} name={group === 'authority' ? words.groupAuthority : words.groupLetter}>
          {fieldsOf(group).map(({ key, field: { label, english, note, value } }) =>
            field(
              key,
              { vi: label, en: english }[words.language],
              value.rows === 'lines',
              { vi: note, en: undefined }[words.language],
            ),
          )}
        </Group>
      ))}
      <Group name={words.groupThresholds}>
        {settings.indicators
          .filter(({ id }) => `indicators.${id}.target` in form)
          .map(({ id }) =>
            field(
              `indicators.${id}.target`,
              words.targetOf(indicatorTitle(id, words, settings)),
              true,
              words.targetHint,
            ),
          )}
        {settings.rules
          .filter(({ rule }) => `rules.${rule}.floor` in form)
          .map(({ rule }) =>
            field(`rules.${rule}.floor`, words.floorOf((words.rules[rule] ?? rule).replace(/\.$/u, ''))),
          )}
      </Group>
      <Group name={words.groupUnits}>{field('units', words.groupUnits, true, words.unitsHint)}</Group>
      <Group name={words.remembered}>
        <RememberedAnswers />
      </Group>
      <FileButtons settings={settings} />
      {fresh && <p className={styles.lead}>{words.evaluateAgainAfter}</p>}
      <PageFoot>
        <Button
          appearance="primary"
          className={styles.save}
          disabledFocusable={busy || !isChanged || issues.length > 0}
          onClick={() => 'patch' in checked && void pane.saveSettings(checked.patch)}
        >
          {words.save}
        </Button>
      </PageFoot>
    </SetupPage>
  );
}

function Group(props: { readonly name: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{props.name}</legend>
      {props.children}
    </fieldset>
  );
}

/** Settings as a file: for another workbook, another office. */
function FileButtons({ settings }: { readonly settings: Settings }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File): Promise<void> => {
    const checked = checkedFile(new Uint8Array(await file.arrayBuffer()));
    if ('patch' in checked) await pane.saveSettings(checked.patch);
    else pane.store.set({ failure: { kind: 'issues', issues: checked.issues } });
  };
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() =>
          void pane.host.platform
            .saveFile({
              name: 'cau-hinh.json',
              bytes: new TextEncoder().encode(exportSettings(settings)),
              type: 'application/json',
            })
            .then((saved) => pane.store.set({ notice: { kind: 'saved', ...saved } }))
            .catch((error: unknown) => pane.store.set({ failure: failureOf(error) }))
        }
      >
        {words.exportSettings}
      </Button>
      <Button onClick={() => input.current?.click()}>{words.importSettings}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.importSettings}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (!file) return;
          // Else the same file, mended meanwhile, could not be chosen again.
          void read(file).finally(() => (target.value = ''));
        }}
      />
    </div>
  );
}
