import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import type { PreparedEvaluation } from '../../../actions/evaluate';
import { previewRules } from '../../../actions/preview-rules';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import { TAKE_UP } from '../../../messages/pane/take-up';
import type { IndicatorId } from '../../../model';
import { columnUse } from '../../../reporting/columns';
import { judgePatch, JUDGED_BY, type JudgedBy } from '../../state/judge-indicator';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { Choice } from '../choice';
import { indicatorTitle } from '../figures';
import { countText } from './rule-editor';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '10px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  one: { margin: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: '6px' },
  name: { flexBasis: '100%', overflowWrap: 'anywhere' },
  field: { flex: '1 1 110px', minWidth: 0 },
  count: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** "Chỉ tiêu đã nhận ra nhưng chưa xét": each can be judged, by the average, a target or a level. */
export function Unjudged({ prepared }: { readonly prepared: PreparedEvaluation }): ReactElement | null {
  const styles = useStyles();
  const words = useWordsOf(RULE_ROWS);
  const { table, settings } = prepared;
  const found = useMemo(() => {
    const ids = columnUse(table, settings).aside.flatMap(({ meaning }) => meaning?.indicator ?? []);
    return [...new Set(ids)].filter((id) => settings.indicators.some((one) => one.id === id && one.enabled));
  }, [table, settings]);
  if (found.length === 0) return null;
  return (
    <section className={styles.box} aria-label={words.unjudged}>
      <h3 className={styles.title}>{words.unjudged}</h3>
      {found.map((id) => (
        <JudgeIt key={id} indicator={id} prepared={prepared} />
      ))}
    </section>
  );
}

interface JudgeItProps {
  readonly indicator: IndicatorId;
  readonly prepared: PreparedEvaluation;
}

function JudgeIt({ indicator, prepared }: JudgeItProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(TAKE_UP), ...useWordsOf(RULE_ROWS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const { settings, evaluation } = prepared;
  const kind = settings.indicators.find(({ id }) => id === indicator)?.kind ?? 'rate';
  const choices = JUDGED_BY[kind];
  const [by, setBy] = useState<JudgedBy>(choices[0] ?? 'level');
  const [number, setNumber] = useState('');
  const made = useMemo(
    () => judgePatch({ indicator, by, number, period: evaluation.period }, settings),
    [indicator, by, number, evaluation, settings],
  );
  const count = useMemo(() => made && previewRules(prepared, made.patch)(made.id), [prepared, made]);
  const name = indicatorTitle(indicator, words, settings);
  const asks = by === 'target' || by === 'level';
  return (
    <form
      className={styles.one}
      aria-label={words.judgeItOf(name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (made && !busy) void pane.saveRules(made.patch);
      }}
    >
      <span className={styles.name}>{name}</span>
      <div className={styles.field}>
        <Choice
          label={words.takeUpCompared}
          value={by}
          names={{
            average: words.comparedAverage,
            target: words.comparedTarget,
            level: words.comparedLevel,
            zero: words.comparedZero,
          }}
          only={choices}
          onChoose={setBy}
        />
      </div>
      {asks && (
        <Field
          className={styles.field}
          label={by === 'target' ? words.comparedTarget : words.takeUpLevel}
          {...(number !== '' && !made && { validationState: 'error', validationMessage: words.levelWanted })}
        >
          <Input inputMode="decimal" value={number} onChange={(_, { value }) => setNumber(value)} />
        </Field>
      )}
      <Button type="submit" disabledFocusable={busy || !made}>
        {words.judgeIt}
      </Button>
      <span className={styles.count} role="status">
        {count && countText(count, words)}
      </span>
    </form>
  );
}
