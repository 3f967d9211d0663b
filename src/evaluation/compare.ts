import type { IndicatorId, Rate } from '../model';
import type { Comparison, Condition as RuleCondition, Rule, Side } from '../rules';
import { inBand } from './bands';
import type { Condition, FullAt } from './conditions';
import {
  better,
  complete,
  incomplete,
  isSet,
  measured,
  notWorse,
  placed,
  positive,
  worse,
  zero,
} from './conditions';
import type { Judged, Limit, Named } from './figure';
import { moved, placedAmong } from './ranks';
import type { Grounds, Outcome } from './verdict';
import { decide } from './verdict';
import type { IndicatorView } from './view';

/** What one rule finds in the views of a unit. `level`: the fixed one its settings give. */
export function judgeRule(rule: Rule, views: readonly IndicatorView[], level: Rate | undefined): Outcome {
  const conditions: Condition[] = [];
  let isRequired = false;
  let monthDecides = false;
  let grounds: Grounds = {};
  for (const [at, row] of rule.conditions.entries())
    for (const view of viewsOf(row, rule, views)) {
      const figure = judgedFigure(row, view);
      const isEmpty = figure.state === 'nothing' || figure.state === 'absent';
      // What need not be measured need not have a target either.
      const isFree = row.compared.with === 'target' && view.target === undefined;
      if (row.need === 'whereMeasured' && (isEmpty || isFree)) continue;
      if (row.need === 'whereKept' && figure.state === 'absent') {
        monthDecides = true;
        continue;
      }
      if (row.need === 'must') {
        isRequired = true;
        conditions.push(measured(figure));
      }
      const compared = compare(row, figure, view, level);
      conditions.push(...compared);
      const limit = compared.at(-1)?.limit;
      if (at === rule.spoken && rule.scope === 'each')
        grounds = { judged: figure.name, ...(limit && { limit: limit.name }) };
    }
  if (!isRequired) return { verdict: 'notApplicable', reason: 'nothing-to-measure', ties: [] };
  return decide(conditions, monthDecides ? { ...grounds, reason: 'month-decides' } : grounds);
}

/** A condition that names no indicator is about those no other one names. */
function viewsOf(row: RuleCondition, rule: Rule, views: readonly IndicatorView[]): readonly IndicatorView[] {
  if (row.of.length > 0) return named(row, views);
  if (rule.conditions.every(({ of }) => of.length === 0)) return views;
  const others = rule.conditions.flatMap((one) => named(one, views));
  return others.length === 0 ? views : views.filter((view) => !others.includes(view));
}

/** The indicators a condition names, or what stands for them where they are not kept. */
function named({ of }: RuleCondition, views: readonly IndicatorView[]): readonly IndicatorView[] {
  const isThere = (id: IndicatorId): boolean => views.some(({ indicator }) => indicator === id);
  return views.filter(
    ({ indicator, standsFor }) =>
      of.includes(indicator) || of.some((id) => standsFor.includes(id) && !isThere(id)),
  );
}

function judgedFigure({ span }: RuleCondition, view: IndicatorView): Named<Judged> {
  return span === 'period' ? view.month : view.cumulative;
}

function compare(
  { compared, span }: RuleCondition,
  figure: Named<Judged>,
  view: IndicatorView,
  level: Rate | undefined,
): readonly Condition[] {
  switch (compared.with) {
    case 'average':
      return [against(figure, view.average, compared.side, view)];
    case 'target':
      return view.target ? [against(figure, view.target, compared.side, view)] : [isSet(undefined)];
    case 'level': {
      const floor = compared.level ?? level;
      return floor === undefined
        ? [isSet(undefined)]
        : [against(figure, view.level(floor), compared.side, view)];
    }
    case 'full':
      if (view.full === undefined) return [isSet(undefined)];
      return [(compared.side === 'is' ? complete : incomplete)(figure, fullAt(view, view.full))];
    case 'zero': {
      // What was done in the period was done since the window opened.
      const atLeast = span === 'cumulative' && view.kind === 'count' ? view.month.min : 0;
      return [compared.side === 'is' ? zero(figure, atLeast) : positive(figure, atLeast)];
    }
    case 'previous':
    case 'lastYear':
      return movement(compared, figure, view);
    case 'share':
      return [better(figure, view.share(compared.share), 'higher')];
    case 'rank':
      return compared.rank.of === 'rose' || compared.rank.of === 'fell'
        ? moved(compared.rank, compared.smallest, view)
        : placedAmong(compared.rank, compared.smallest, view);
    case 'band':
      return [placed(inBand(figure, compared.band, view), 'other-band', figure)];
  }
}

function fullAt({ better: direction, countsDiffer }: IndicatorView, full: number): FullAt {
  return { full, better: direction, countsDiffer };
}

function against(figure: Named<Judged>, limit: Named<Limit>, side: Side, view: IndicatorView): Condition {
  const compareBy = { worse, notWorse, better }[side];
  return compareBy(figure, limit, view.better);
}

function movement(
  compared: Comparison & { readonly with: 'previous' | 'lastYear' },
  figure: Named<Judged>,
  view: IndicatorView,
): readonly Condition[] {
  const before = compared.with === 'previous' ? view.previous : view.lastYear;
  const by = Math.max(1, compared.by);
  return [measured(before), (compared.side === 'worse' ? worse : better)(figure, before, view.better, by)];
}
