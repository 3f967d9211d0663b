import type { ColumnFigures } from '../../model';
import type { ColumnOfTable } from './candidates';
import { quantityOf } from './quantities';
import type { Quantity } from './words';

/** Numbers that measure nothing: places, classes, running numbers, codes. */
const NO_FIGURES: ReadonlySet<Quantity> = new Set(['number', 'rank', 'class']);
/** Figures that no indicator is made of. */
const OTHER_FIGURES: ReadonlySet<Quantity> = new Set(['days', 'money', 'people', 'offices', 'maximum']);

/** Whether a column holds figures, and such as could be an indicator's. */
export function figuresOf(column: ColumnOfTable | undefined): ColumnFigures {
  if (!column) return 'none';
  const { whole, rateLike, ratios, words } = column.content;
  if (whole + rateLike + ratios <= words) return 'none';
  const quantity = quantityOf(column.path);
  if (quantity !== undefined && NO_FIGURES.has(quantity)) return 'none';
  return quantity !== undefined && OTHER_FIGURES.has(quantity) ? 'other-figures' : 'figures';
}
