import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import { TAKE_UP } from '../../../messages/pane/take-up';
import type { Settings } from '../../../settings';
import {
  asksNumber,
  asksPlaces,
  choicesOf,
  type Compared,
  type Lack,
  type RuleDraft,
} from '../../state/rule-draft';
import { useWords, useWordsOf } from '../../state/use-pane';
import { Choice } from '../choice';
import { IndicatorList } from './indicator-list';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 130px), 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  wide: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 170px), 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface RuleFormProps {
  readonly draft: RuleDraft;
  readonly settings: Settings;
  /** What keeps it from being saved. */
  readonly lacks: Lack | undefined;
  readonly busy: boolean;
  /** Whom it would name, above the button that keeps it. */
  readonly children: ReactNode;
  readonly onChange: (draft: RuleDraft) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The fields of a rule: of a row everything it is made of, of the product's rules what may differ. */
export function RuleForm(props: RuleFormProps): ReactElement {
  const { draft, settings, lacks, busy, children, onChange, onSave, onClose } = props;
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const { row } = draft;
  const wrong = (what: Lack, message: string) =>
    lacks === what && { validationState: 'error' as const, validationMessage: message };
  return (
    <>
      {row && <RowFields draft={draft} row={row} settings={settings} lacks={lacks} onChange={onChange} />}
      {(row !== undefined || draft.indicators.length > 0) && (
        <IndicatorList
          chosen={draft.indicators}
          settings={settings}
          {...(wrong('indicators', words.indicatorWanted) && { wanted: words.indicatorWanted })}
          onChange={(indicators) => onChange(fitting({ ...draft, indicators }, settings))}
        />
      )}
      <div className={styles.pair}>
        <Choice
          label={words.ruleUnits}
          value={draft.units}
          names={{ all: words.unitsAll, communes: words.unitsCommunes, offices: words.unitsOffices }}
          onChoose={(units) => onChange({ ...draft, units })}
        />
        {row && (
          <Choice
            label={words.ruleSpan}
            value={row.span}
            names={{ period: words.spanPeriod, cumulative: words.spanWindow }}
            onChoose={(span) => onChange({ ...draft, row: { ...row, span } })}
          />
        )}
        {draft.floor !== undefined && (
          <Field label={words.ruleFloor} {...wrong('floor', words.numberWanted)}>
            <Input
              inputMode="decimal"
              value={draft.floor}
              onChange={(_, { value }) => onChange({ ...draft, floor: value })}
            />
          </Field>
        )}
        <Field label={words.ruleMargin} hint={words.ruleMarginHint} {...wrong('margin', words.numberWanted)}>
          <Input
            inputMode="decimal"
            value={draft.margin}
            onChange={(_, { value }) => onChange({ ...draft, margin: value })}
          />
        </Field>
        <Field label={words.ruleOnly} hint={words.ruleOnlyHint} {...wrong('only', words.wholeWanted)}>
          <Input
            inputMode="numeric"
            value={draft.only}
            onChange={(_, { value }) => onChange({ ...draft, only: value })}
          />
        </Field>
      </div>
      {children}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || lacks !== undefined}
          onClick={onSave}
        >
          {draft.id === undefined ? words.addRule : words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.back}
        </Button>
      </div>
    </>
  );
}

interface RowFieldsProps {
  readonly draft: RuleDraft;
  readonly row: NonNullable<RuleDraft['row']>;
  readonly settings: Settings;
  readonly lacks: Lack | undefined;
  readonly onChange: (draft: RuleDraft) => void;
}

/** Under what a row lists its units, and what it compares them with. */
function RowFields({ draft, row, settings, lacks, onChange }: RowFieldsProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(TAKE_UP), ...useWordsOf(RULE_ROWS) };
  const set = (part: Partial<typeof row>): void =>
    onChange(fitting({ ...draft, row: { ...row, ...part } }, settings));
  const names: Readonly<Record<Compared, string>> = {
    average: words.comparedAverage,
    target: words.comparedTarget,
    level: words.comparedLevel,
    full: words.comparedFull,
    zero: words.comparedZero,
    previous: words.comparedPrevious,
    lastYear: words.comparedLastYear,
    share: words.comparedShare,
    first: words.comparedFirst,
    last: words.comparedLast,
    rose: words.comparedRose,
    fell: words.comparedFell,
    band: words.comparedBand,
  };
  const numbers: Readonly<Partial<Record<Compared, string>>> = {
    level: words.numberLevel,
    previous: words.numberBy,
    lastYear: words.numberBy,
    share: words.numberShare,
    first: words.numberPlaces,
    last: words.numberPlaces,
    rose: words.numberSteps,
    fell: words.numberSteps,
  };
  const bands = settings.indicators
    .filter(({ id }) => draft.indicators.includes(id))
    .flatMap((indicator) => indicator.bands.map(({ name }) => name));
  return (
    <div className={styles.wide}>
      <Choice
        label={words.ruleGroup}
        value={row.group}
        names={{ warn: words.warn, low: words.low, commend: words.commend }}
        onChoose={(group) => set({ group })}
      />
      <Choice
        label={words.ruleCompared}
        value={row.compared}
        names={names}
        only={choicesOf(draft, settings)}
        onChoose={(compared) => set({ compared })}
      />
      {asksNumber(row.compared) && (
        <Field
          label={numbers[row.compared] ?? ''}
          {...(lacks === 'number' &&
            row.number !== '' && {
              validationState: 'error' as const,
              validationMessage: asksPlaces(row.compared) ? words.wholeWanted : words.numberWanted,
            })}
        >
          <Input inputMode="decimal" value={row.number} onChange={(_, { value }) => set({ number: value })} />
        </Field>
      )}
      {asksPlaces(row.compared) && (
        <Field label={words.ruleSmallest}>
          <Input
            inputMode="numeric"
            value={row.smallest}
            onChange={(_, { value }) => set({ smallest: value })}
          />
        </Field>
      )}
      {row.compared === 'band' && (
        <Choice
          label={words.ruleBand}
          value={row.band}
          names={Object.fromEntries(['', ...bands].map((name) => [name, name]))}
          onChoose={(band) => set({ band })}
        />
      )}
    </div>
  );
}

/** What it was compared with may not suit other indicators, or another group. */
function fitting(draft: RuleDraft, settings: Settings): RuleDraft {
  if (!draft.row) return draft;
  const choices = choicesOf(draft, settings);
  const [first] = choices;
  if (first === undefined || choices.includes(draft.row.compared)) return draft;
  return { ...draft, row: { ...draft.row, compared: first, number: '' } };
}
