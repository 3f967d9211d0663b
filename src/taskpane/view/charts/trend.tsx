import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TrendMonth } from '../../../actions/trend';
import type { IndicatorId, Rate } from '../../../model';
import { shortPeriod } from '../../../text/print-period';
import { useWords } from '../../state/use-pane';
import { FigureTable } from './figure-table';

const useStyles = makeStyles({
  // Narrower than this its letters could not be read: it scrolls within itself.
  frame: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  picture: { width: '100%', minWidth: '260px', height: 'auto', display: 'block' },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2px' },
  dot: { fill: tokens.colorBrandStroke1 },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  text: { fontSize: '12px', fill: tokens.colorNeutralForeground1, textAnchor: 'middle' },
  axis: { fontSize: '12px', fill: tokens.colorNeutralForeground2, textAnchor: 'end' },
});

interface TrendProps {
  readonly name: string;
  readonly indicator: IndicatorId;
  readonly months: readonly TrendMonth[];
  /** Key of a unit; the whole authority without. */
  readonly unit: string | undefined;
  /** The most there can be. */
  readonly full: Rate;
  readonly text: (value: Rate) => string;
  /** Behind the numbers of the scale. */
  readonly sign: string;
}

interface Point {
  readonly label: string;
  readonly rate: Rate | undefined;
}

function pointsOf({ months, indicator, unit }: TrendProps): Point[] {
  return months.map(({ period, averages, rates }) => ({
    label: shortPeriod(period),
    rate:
      unit === undefined
        ? (averages.find((average) => average.indicator === indicator)?.value ?? undefined)
        : rates.get(unit)?.[indicator],
  }));
}

const WIDTH = 360;
const HEIGHT = 170;
const LEFT = 38;
const TOP = 18;
const BOTTOM = 22;

/** A line over the months; a month without a figure is a gap, not a zero. */
export function TrendFigure(props: TrendProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const points = pointsOf(props);
  const step = (WIDTH - LEFT - 16) / Math.max(1, points.length - 1);
  const x = (i: number): number => LEFT + 8 + i * step;
  const y = (rate: number): number =>
    TOP + (1 - Math.min(rate, props.full) / props.full) * (HEIGHT - TOP - BOTTOM);
  const at = (percent: number): number => (percent / 100) * props.full;
  const spoken = points.map(({ label, rate }) => `${label}: ${rate === undefined ? '–' : props.text(rate)}`);
  return (
    <div className={styles.frame} role="region" aria-label={words.trend} tabIndex={0}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${words.trendLead(props.name)} ${spoken.join('; ')}`}
      >
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line className={styles.grid} x1={LEFT} x2={WIDTH} y1={y(at(percent))} y2={y(at(percent))} />
            <text className={styles.axis} x={LEFT - 4} y={y(at(percent)) + 4}>
              {`${at(percent) / 100}${props.sign}`}
            </text>
          </g>
        ))}
        <path className={styles.line} d={pathOf(points, x, y)} />
        {points.map(({ label, rate }, i) => (
          <g key={label + String(i)}>
            {rate !== undefined && <circle className={styles.dot} cx={x(i)} cy={y(rate)} r={3} />}
            {rate !== undefined && (points.length <= 6 || i === points.length - 1) && (
              <text
                className={styles.text}
                x={Math.min(Math.max(x(i), LEFT + 20), WIDTH - 20)}
                y={y(rate) - 7}
              >
                {props.text(rate)}
              </text>
            )}
            <text className={styles.text} x={x(i)} y={HEIGHT - 6}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function pathOf(points: readonly Point[], x: (i: number) => number, y: (rate: number) => number): string {
  return points
    .map(({ rate }, i) => {
      if (rate === undefined) return '';
      return `${points[i - 1]?.rate === undefined ? 'M' : 'L'}${x(i).toFixed(1)} ${y(rate).toFixed(1)}`;
    })
    .join('');
}

export function TrendTable(props: TrendProps): ReactElement {
  const words = useWords();
  return (
    <FigureTable
      caption={words.trendLead(props.name)}
      heads={[words.month(props.months[0]?.period), words.rate]}
      rows={pointsOf(props).map(({ label, rate }) => [label, rate === undefined ? '–' : props.text(rate)])}
    />
  );
}
