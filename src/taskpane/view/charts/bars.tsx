import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { FULL_RATE } from '../../../model';
import type { Bar, BarChart } from '../../state/chart-data';
import { usePane, useWords } from '../../state/use-pane';
import { printRate } from '../figures';
import { useTableStyles } from './table-styles';

const useStyles = makeStyles({
  figure: { margin: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  caption: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  picture: { width: '100%', height: 'auto', display: 'block', overflow: 'visible' },
  unit: { fontSize: '11px', fill: tokens.colorNeutralForeground1 },
  value: { fontSize: '11px', fill: tokens.colorNeutralForeground1, textAnchor: 'end' },
  track: { fill: tokens.colorNeutralBackground4 },
  bar: { fill: tokens.colorBrandBackground },
  low: { fill: tokens.colorPaletteRedBackground3 },
  average: { stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', strokeDasharray: '4 3' },
  target: { stroke: tokens.colorPaletteRedForeground1, strokeWidth: '2px' },
  button: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  keys: { display: 'flex', flexWrap: 'wrap', gap: '4px 14px', fontSize: tokens.fontSizeBase200 },
  key: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
});

const WIDTH = 360;
const ROW = 34;
const VALUE = 58;
const SCALE = WIDTH - VALUE;

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
  const picture = useRef<SVGSVGElement>(null);
  const height = bars.length * ROW;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: bars.length - 1 }[event.key];
    if (next === undefined || next < 0 || next >= bars.length) return;
    event.preventDefault();
    setAt(next);
    picture.current?.querySelectorAll<SVGGElement>('[role="button"]')[next]?.focus();
  };
  const x = (rate: number): number => (Math.min(rate, FULL_RATE) / FULL_RATE) * SCALE;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {words.chartLead(name, average === undefined ? words.averageNone : printRate(average))}
      </figcaption>
      <div className={styles.keys} aria-hidden="true">
        {average !== undefined && (
          <span className={styles.key}>
            <svg width="22" height="8">
              <line x1="0" x2="22" y1="4" y2="4" className={styles.average} />
            </svg>
            {words.average} {printRate(average)}
          </span>
        )}
        {target !== undefined && (
          <span className={styles.key}>
            <svg width="22" height="8">
              <line x1="0" x2="22" y1="4" y2="4" className={styles.target} />
            </svg>
            {words.target} {printRate(target)}
          </span>
        )}
      </div>
      <svg
        ref={picture}
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${height}`}
        role="group"
        aria-label={words.chartOf(name)}
        onKeyDown={onKeyDown}
      >
        {bars.map((bar, i) => (
          <BarRow
            key={`${bar.unit}|${i}`}
            bar={bar}
            y={i * ROW}
            width={x(bar.rate)}
            tabbable={i === at}
            onFocus={() => setAt(i)}
          />
        ))}
        {average !== undefined && (
          <line
            className={styles.average}
            x1={x(average)}
            x2={x(average)}
            y1={0}
            y2={height}
            aria-hidden="true"
          />
        )}
        {target !== undefined && (
          <line
            className={styles.target}
            x1={x(target)}
            x2={x(target)}
            y1={0}
            y2={height}
            aria-hidden="true"
          />
        )}
      </svg>
    </figure>
  );
}

interface BarRowProps {
  readonly bar: Bar;
  readonly y: number;
  readonly width: number;
  readonly tabbable: boolean;
  readonly onFocus: () => void;
}

function BarRow({ bar, y, width, tabbable, onFocus }: BarRowProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const pane = usePane();
  const go = (): void => void pane.goTo([bar.cell]);
  return (
    <g
      role="button"
      aria-label={`${bar.unit}: ${printRate(bar.rate)}${bar.low ? ` (${words.low})` : ''}`}
      tabIndex={tabbable ? 0 : -1}
      className={styles.button}
      onFocus={onFocus}
      onClick={go}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          go();
        }
      }}
    >
      <rect x={0} y={y} width={WIDTH} height={ROW - 2} fill="transparent" />
      <text x={0} y={y + 12} className={styles.unit}>
        {bar.low ? `▼ ${bar.unit}` : bar.unit}
      </text>
      <rect x={0} y={y + 17} width={SCALE} height={9} rx={2} className={styles.track} />
      <rect
        x={0}
        y={y + 17}
        width={Math.max(width, 1)}
        height={9}
        rx={2}
        className={bar.low ? styles.low : styles.bar}
      />
      <text x={WIDTH} y={y + 26} className={styles.value}>
        {printRate(bar.rate)}
      </text>
    </g>
  );
}

/** The same figures for those who prefer numbers. */
export function BarTable({ name, chart }: BarProps): ReactElement {
  const styles = useTableStyles();
  const words = useWords();
  const { bars, average } = chart;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {words.chartLead(name, average === undefined ? words.averageNone : printRate(average))}
      </caption>
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {words.unit}
          </th>
          <th scope="col" className={styles.number}>
            {words.rate}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, i) => (
          <tr key={`${bar.unit}|${i}`}>
            <th scope="row" className={styles.name}>
              {bar.unit}
            </th>
            <td className={styles.number}>{printRate(bar.rate)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
