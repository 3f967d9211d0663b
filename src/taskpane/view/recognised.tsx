import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { unclearText } from '../../messages/unclear';
import { localAddress, parsePeriodKey, periodKey } from '../../model';
import { PRESET_IDS, type PresetId } from '../../settings';
import { monthChoices, monthCount } from '../state/month-choices';
import { usePane, usePaneState, useWords } from '../state/use-pane';
import { ICONS } from './icons';
import { presetName } from './preset-name';

const BadSettings = lazy(() => import('./answers/bad-settings').then((m) => ({ default: m.BadSettings })));

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
    gap: '10px',
  },
  link: { padding: '0 4px 0 0', minWidth: 0, textDecorationLine: 'underline' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
  },
  facts: {
    alignItems: 'center',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  unclear: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** What was recognised, each part open to correction. */
export function Recognised(): ReactElement {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const language = usePaneState((state) => state.language);
  const prepared = usePaneState((state) => state.prepared);
  const unclear = usePaneState((state) => state.unclear);
  const earlier = usePaneState((state) => state.earlier);
  const fileName = usePaneState((state) => state.fileName);
  const fresh = usePaneState((state) => state.result?.fresh === true);
  return (
    <section className={styles.card} aria-labelledby="recognised">
      <div className={styles.head}>
        <h2 id="recognised" className={styles.title}>
          {words.recognised}
        </h2>
        {prepared && (
          <Button
            appearance="subtle"
            size="small"
            icon={ICONS.settings}
            data-opens="settings"
            onClick={() => pane.showPage('settings')}
          >
            {words.settings}
          </Button>
        )}
      </div>
      <Choices />
      {unclear && (
        <p className={styles.unclear} role="alert">
          {unclearText(unclear.unclear, fileName ?? 'Excel', unclear.candidates, language)}
        </p>
      )}
      {prepared?.problems.some(({ code }) => code === 'bad-setting') && (
        <Suspense fallback={null}>
          <BadSettings problems={prepared.problems} preset={prepared.settings.preset} />
        </Suspense>
      )}
      {prepared && <Facts />}
      {earlier && !fresh && (
        <p className={styles.note}>
          {words.earlier(earlier.summary.evaluatedAt, earlier.summary.sourceSheet)}{' '}
          {earlier.changed > 0 ? words.earlierChanged(earlier.changed) : words.earlierSame}
        </p>
      )}
    </section>
  );
}

function Choices(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const prepared = usePaneState((state) => state.prepared);
  const choice = usePaneState((state) => state.choice);
  const survey = usePaneState((state) => state.survey);
  const sheet = prepared?.evaluation.sheet ?? choice.sheet ?? '';
  const { sheets, periods } = monthChoices(survey, sheet === '' ? undefined : sheet);
  const period = prepared?.evaluation.period ?? choice.period;
  const preset = prepared?.settings.preset ?? choice.preset ?? 'default';
  return (
    <>
      <div className={styles.pair}>
        <Field label={words.sheet}>
          <Select
            value={sheet}
            onChange={(_, { value }) => void pane.choose({ sheet: value, period: undefined })}
          >
            {sheet === '' && <option value="" />}
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
        <Field label={words.month}>
          <Select
            value={period ? periodKey(period) : ''}
            onChange={(_, { value }) => void pane.choose({ period: parsePeriodKey(value) })}
          >
            {!period && <option value="" />}
            {withPeriod(periods, period).map((p) => (
              <option key={periodKey(p)} value={periodKey(p)}>
                {words.period(p)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={words.preset}>
        <Select value={preset} onChange={(_, { value }) => void pane.choose({ preset: presetOf(value) })}>
          {PRESET_IDS.map((id) => (
            <option key={id} value={id}>
              {presetName(id, words)}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function Facts(): ReactElement | null {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const prepared = usePaneState((state) => state.prepared);
  const survey = usePaneState((state) => state.survey);
  if (!prepared) return null;
  const { table, evaluation } = prepared;
  const months = monthCount(survey);
  const columns = table.layouts[0]?.columns ?? [];
  const known = columns.filter((column) => column.meaning !== undefined).length;
  const average = evaluation.averages.find(({ source }) => source !== null);
  const averageCell = average?.evidence[0]?.cell;
  const asked = columns.filter(({ meaning, candidates }) => !meaning && candidates.length > 0).length;
  return (
    <ul className={styles.facts}>
      <li>
        <Button
          appearance="transparent"
          size="small"
          className={styles.link}
          icon={ICONS.columns}
          title={words.columnsOpen}
          data-opens="columns"
          onClick={() => pane.showPage('columns')}
        >
          {words.columns(known, known + asked)}
        </Button>
      </li>
      <li>{words.units(table.units.length)}</li>
      <li>
        {average === undefined
          ? words.averageNone
          : average.source === 'sheet' && averageCell
            ? words.averageSheet(localAddress(averageCell))
            : words.averageComputed}
      </li>
      {months > 1 && (
        <li>
          <Button
            appearance="transparent"
            size="small"
            className={styles.link}
            icon={ICONS.calendar}
            data-opens="year"
            onClick={() => pane.showPage('year')}
          >
            {words.yearOpen(months)}
          </Button>
        </li>
      )}
    </ul>
  );
}

type PeriodLike = NonNullable<ReturnType<typeof parsePeriodKey>>;

function withPeriod(periods: readonly PeriodLike[], chosen: PeriodLike | undefined): readonly PeriodLike[] {
  if (!chosen || periods.some((p) => periodKey(p) === periodKey(chosen))) return periods;
  return [...periods, chosen];
}

function presetOf(value: string): PresetId | undefined {
  return PRESET_IDS.find((id) => id === value);
}
