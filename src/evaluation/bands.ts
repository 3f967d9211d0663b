import type { State } from './conditions';
import { settled } from './conditions';
import type { Named, Judged } from './figure';
import type { IndicatorView } from './view';

/** The class a value falls into: the first one it is good enough for; undefined below them all. */
export function bandOf(value: number, { bands, better }: Pick<IndicatorView, 'bands' | 'better'>) {
  return bands.find(({ from }) => (better === 'higher' ? value >= from : value <= from));
}

/** Whether the figure falls into the class: known as soon as both ends of what it may be do, or neither can. */
export function inBand(figure: Named<Judged>, name: string, view: IndicatorView): State {
  if (!view.bands.some((band) => band.name === name)) return 'void';
  const first = bandOf(figure.min, view);
  const last = bandOf(figure.max, view);
  if (first === last) return first?.name === name ? 'true' : 'false';
  const at = (band: typeof first): number => (band ? view.bands.indexOf(band) : view.bands.length);
  const wanted = view.bands.findIndex((band) => band.name === name);
  const [low, high] = [at(first), at(last)].sort((a, b) => a - b);
  return settled(false, wanted < (low ?? 0) || wanted > (high ?? 0));
}
