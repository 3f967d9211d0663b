import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { RULE_ROWS } from '../../../messages/pane/rule-rows';
import type { IndicatorId } from '../../../model';
import type { Settings } from '../../../settings';
import { usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column-reverse', gap: '6px' },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});

interface IndicatorListProps {
  readonly chosen: readonly IndicatorId[];
  readonly settings: Settings;
  /** Said where one is missing. */
  readonly wanted?: string;
  readonly onChange: (chosen: readonly IndicatorId[]) => void;
}

/** The indicators of a rule: those chosen, each with the way out, and the others, those of the open sheet first. */
export function IndicatorList({ chosen, settings, wanted, onChange }: IndicatorListProps): ReactElement {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(RULE_ROWS) };
  const layouts = usePaneState((state) => state.prepared?.table.layouts ?? NONE);
  const kept = new Set(
    layouts.flatMap(({ columns }) => columns.flatMap(({ meaning }) => (meaning ? [meaning.indicator] : []))),
  );
  const others = settings.indicators
    .filter(({ id, enabled, kind }) => enabled && kind !== 'note' && !chosen.includes(id))
    .sort((a, b) => Number(kept.has(b.id)) - Number(kept.has(a.id)));
  const name = (id: IndicatorId): string => indicatorTitle(id, words, settings);
  return (
    <div className={styles.list}>
      <div className={styles.chosen}>
        {chosen.map((id) => (
          <Button
            key={id}
            size="small"
            icon={ICONS.bin}
            iconPosition="after"
            aria-label={words.dropIndicator(name(id))}
            onClick={() => onChange(chosen.filter((one) => one !== id))}
          >
            {name(id)}
          </Button>
        ))}
      </div>
      <Field
        label={words.ruleIndicators}
        {...(wanted !== undefined && { validationState: 'error', validationMessage: wanted })}
      >
        <Select value="" onChange={(_, { value }) => value !== '' && onChange([...chosen, value])}>
          <option value="">{words.addIndicator}</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {name(id)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const NONE = [] as const;
