import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactElement } from 'react';
import { trendOf } from '../../../actions/trend';
import { barChart, chartedIndicators } from '../../state/chart-data';
import { useWords } from '../../state/use-pane';
import { useResult } from '../../state/use-result';
import { indicatorTitle } from '../figures';
import { BarFigure, BarTable } from './bars';
import { TrendFigure, TrendTable } from './trend';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '12px' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: '8px',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Units against average and target, and the months of the workbook; each also as a table. */
export function Charts(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { prepared, summary } = useResult();
  const [chosen, setChosen] = useState<string>();
  const [unit, setUnit] = useState('');
  const [asTable, setAsTable] = useState(false);
  const indicators = useMemo(() => chartedIndicators(prepared), [prepared]);
  const months = useMemo(() => trendOf(prepared.open), [prepared]);
  const indicator = indicators.find((id) => id === chosen) ?? indicators[0];
  const chart = useMemo(
    () => (indicator !== undefined ? barChart(prepared, summary, indicator) : undefined),
    [prepared, summary, indicator],
  );
  if (!chart || indicator === undefined) return <p className={styles.hint}>{words.nothing}</p>;
  const name = indicatorTitle(indicator, words, prepared.settings);
  const { full, text, sign } = chart;
  const trend = { name, indicator, months, unit: unit === '' ? undefined : unit, full, text, sign };
  return (
    <div className={styles.tab}>
      <div className={styles.line}>
        <Field label={words.indicator}>
          <Select value={indicator} onChange={(_, { value }) => setChosen(value)}>
            {indicators.map((id) => (
              <option key={id} value={id}>
                {indicatorTitle(id, words, prepared.settings)}
              </option>
            ))}
          </Select>
        </Field>
        <Button onClick={() => setAsTable(!asTable)} aria-pressed={asTable}>
          {asTable ? words.asChart : words.asTable}
        </Button>
      </div>
      {asTable ? <BarTable name={name} chart={chart} /> : <BarFigure name={name} chart={chart} />}
      <h2 className={styles.title}>{words.trend}</h2>
      {months.length < 2 ? (
        <p className={styles.hint}>{words.trendNone}</p>
      ) : (
        <>
          <Field label={words.unit}>
            <Select value={unit} onChange={(_, { value }) => setUnit(value)}>
              <option value="">{words.averages}</option>
              {prepared.table.units.map(({ unit: { key, name: unitName } }) => (
                <option key={key} value={key}>
                  {unitName}
                </option>
              ))}
            </Select>
          </Field>
          {asTable ? <TrendTable {...trend} /> : <TrendFigure {...trend} />}
        </>
      )}
    </div>
  );
}
