import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Rate } from '../../../model';
import { HEAVIEST_FIRST } from '../../../rules';
import type { Bar, BarChart } from '../../state/chart-data';
import { usePane, useWords } from '../../state/use-pane';
import { useRowButton } from '../row-button';
import { FigureTable } from './figure-table';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  bars: { display: 'flex', flexDirection: 'column' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    padding: '3px 4px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { fontVariantNumeric: 'tabular-nums' },
  track: {
    position: 'relative',
    gridColumn: '1 / -1',
    height: '9px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    // Colours carry the picture; where the system sets its own, these are the theme's for high contrast.
    forcedColorAdjust: 'none',
  },
  bar: {
    display: 'block',
    height: '100%',
    minWidth: '1px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStrokeAccessible,
  },
  warn: { backgroundColor: tokens.colorPaletteRedBackground3 },
  low: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  commend: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  swatch: { width: '14px', height: '9px', borderRadius: tokens.borderRadiusSmall, forcedColorAdjust: 'none' },
  line: { position: 'absolute', top: 0, bottom: '-4px', width: 0 },
  average: { borderLeft: `2px dashed ${tokens.colorNeutralForeground1}` },
  target: { borderLeft: `3px solid ${tokens.colorPaletteRedForeground1}` },
  keys: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', fontSize: tokens.fontSizeBase200 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  sign: { height: '14px', forcedColorAdjust: 'none' },
});

interface BarProps {
  readonly name: string;
  readonly chart: BarChart;
}

/** One bar a unit, the lowest first; arrow keys walk along, Enter goes to the cell. */
export function BarFigure({ name, chart }: BarProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { bars, average, target } = chart;
  const [at, setAt] = useState(0);
  const picture = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= bars.length) return;
    event.preventDefault();
    setAt(next);
    picture.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{leadOf(name, chart, words)}</figcaption>
      <div className={styles.keys} aria-hidden="true">
        {average !== undefined && (
          <span className={styles.key}>
            <span className={mergeClasses(styles.sign, styles.average)} />
            {words.average} {chart.text(average)}
          </span>
        )}
        {target !== undefined && (
          <span className={styles.key}>
            <span className={mergeClasses(styles.sign, styles.target)} />
            {words.target} {chart.text(target)}
          </span>
        )}
        {HEAVIEST_FIRST.filter((group) => bars.some(({ named }) => named === group)).map((group) => (
          <span key={group} className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles[group])} />
            {words[group]}
          </span>
        ))}
        {bars.some(({ low }) => low) && <span className={styles.key}>▼ {words.chartBelow}</span>}
      </div>
      <div
        ref={picture}
        className={styles.bars}
        role="group"
        aria-label={words.chartOf(name)}
        onKeyDown={onKeyDown}
      >
        {bars.map((bar, i) => (
          <BarRow
            key={`${bar.unit}|${i}`}
            bar={bar}
            chart={chart}
            tabbable={i === at}
            onFocus={() => setAt(i)}
          />
        ))}
      </div>
    </figure>
  );
}

function leadOf(name: string, { average, text }: BarChart, words: ReturnType<typeof useWords>): string {
  return words.chartLead(name, average === undefined ? words.averageNone : text(average));
}

const along = (rate: Rate, full: Rate): string => `${(Math.min(rate, full) / full) * 100}%`;

interface BarRowProps {
  readonly chart: BarChart;
  readonly bar: Bar;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
}

function BarRow({ bar, chart, tabbable, onFocus }: BarRowProps): ReactElement {
  const { average, target, full, text } = chart;
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  return (
    <button
      type="button"
      aria-label={`${bar.unit}: ${text(bar.rate)}${bar.low ? ` (${words.chartBelow})` : ''}${bar.named ? ` – ${words[bar.named]}` : ''}`}
      tabIndex={tabbable ? 0 : -1}
      className={mergeClasses(useRowButton(), styles.row)}
      onFocus={onFocus}
      onClick={() => void pane.goTo([bar.cell])}
    >
      <span>{bar.low ? `▼ ${bar.unit}` : bar.unit}</span>
      <span className={styles.value}>{text(bar.rate)}</span>
      <span className={styles.track}>
        <span
          className={mergeClasses(styles.bar, bar.named && styles[bar.named])}
          style={{ width: along(bar.rate, full) }}
        />
        {average !== undefined && (
          <span
            className={mergeClasses(styles.line, styles.average)}
            style={{ left: along(average, full) }}
          />
        )}
        {target !== undefined && (
          <span className={mergeClasses(styles.line, styles.target)} style={{ left: along(target, full) }} />
        )}
      </span>
    </button>
  );
}

export function BarTable({ name, chart }: BarProps): ReactElement {
  const words = useWords();
  return (
    <FigureTable
      caption={leadOf(name, chart, words)}
      heads={[words.unit, words.rate]}
      rows={chart.bars.map(({ unit, rate }) => [unit, chart.text(rate)])}
    />
  );
}
