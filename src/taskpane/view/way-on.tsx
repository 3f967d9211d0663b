import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { UnclearMonth } from '../../actions/choose-month';
import { PERIODS } from '../../messages/pane/periods';
import { periodKey } from '../../model';
import { usePane, usePaneState, useWords, useWordsOf } from '../state/use-pane';
import { PeriodPicker } from './period-picker';
import { UnreadFrameForm } from './setup/table-frame';

const useStyles = makeStyles({ known: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

const NO_PERIOD: ReadonlySet<UnclearMonth['unclear']> = new Set([
  'no-month',
  'no-year',
  'two-months',
  'no-such-month',
]);
const NOTHING_THERE: ReadonlySet<UnclearMonth['unclear']> = new Set([
  'no-metrics',
  'no-unit-column',
  'no-metric-column',
]);

/**
 * Where nothing could be chosen, what leads on: a period in words; where the table stands, where a sheet looks like
 * one; or the sample to see what is needed.
 */
export function WayOn({ unclear }: { readonly unclear: UnclearMonth }): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(PERIODS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const survey = usePaneState((state) => state.survey);
  if (NO_PERIOD.has(unclear.unclear))
    return (
      <>
        <div className={styles.known}>
          {unclear.periods.map((period) => (
            <Button
              key={periodKey(period)}
              size="small"
              disabledFocusable={busy}
              onClick={() => void pane.choose({ period })}
            >
              {words.period(period)}
            </Button>
          ))}
        </div>
        <PeriodPicker near={unclear.periods.at(-1)} onChoose={(period) => void pane.choose({ period })} />
      </>
    );
  if (!NOTHING_THERE.has(unclear.unclear)) return null;
  const isExcel = pane.host.platform.kind === 'excel';
  const unread = survey
    .filter(({ kind, hasMetrics, hasUnits }) => kind === 'other' && (hasMetrics || hasUnits))
    .map(({ sheet }) => sheet);
  return (
    <>
      <UnreadFrameForm key={unread.join('\n')} sheets={unread} />
      <div>
        <Button
          disabledFocusable={busy}
          title={isExcel ? words.addSampleHint : undefined}
          onClick={() => void (isExcel ? pane.addSample() : pane.openSample())}
        >
          {isExcel ? words.addSample : words.openSample}
        </Button>
      </div>
    </>
  );
}
