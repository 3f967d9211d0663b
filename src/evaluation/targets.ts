import type { IndicatorId, MonthTable, Problem, Rate, Undecided, UnitMonth } from '../model';
import { problem } from '../model';
import type { IndicatorSettings, Settings } from '../settings';
import { officeTarget, targetsIn } from '../settings';
import type { Named, Range } from './figure';
import { limitFigure, once } from './figure';

/** What each unit has to reach, as a figure; undefined: the officer says that none was given. One figure a value. */
export function targetsOf(
  indicator: IndicatorId,
  settings: IndicatorSettings | undefined,
  month: MonthTable,
  any: Range,
): (row: UnitMonth) => Named<'target'> | undefined {
  const place = { name: 'target', indicator, why: 'target-unset' } as const;
  const due = settings ? targetsIn(settings, month) : () => null;
  const figures = new Map<Rate | null, Named<'target'>>();
  return (row) => {
    const value = due(row);
    if (value === 'none') return undefined;
    return once(figures, value, () => limitFigure(place, value, any));
  };
}

/**
 * What people should know of the targets: where the officer says another than the sheet, whose value counts less, and
 * which indicators could not be judged because nobody says what had to be reached.
 */
export function targetProblems(
  month: MonthTable,
  settings: Settings,
  undecided: readonly Undecided[],
): readonly Problem[] {
  const unset = new Set(
    undecided.flatMap(({ why, indicator }) =>
      why === 'target-unset' && indicator !== null ? [indicator] : [],
    ),
  );
  return [
    ...settings.indicators.flatMap((own) => (own.enabled ? differing(own, month) : [])),
    ...[...unset].map((indicator) => problem('target-unset', {}, { indicator })),
  ];
}

/** Once for everybody's target, once for those units have of their own. */
function differing(own: IndicatorSettings, month: MonthTable): readonly Problem[] {
  const officer = officeTarget(own, month.period);
  if (officer === undefined || officer === null || officer === 'none') return [];
  const differs = (value: Rate | undefined): value is Rate => value !== undefined && value !== officer;
  const { id: indicator } = own;
  const general = month.targets.find((target) => target.indicator === indicator);
  const special = month.units.find(({ targets }) => differs(targets?.[indicator]));
  const found = differs(general?.value) ? general : undefined;
  const ofUnit = special?.targets?.[indicator];
  return [
    ...(found
      ? [problem('target-differs', { found: found.value, used: officer }, { ...found, unit: null })]
      : []),
    ...(special && ofUnit !== undefined
      ? [
          problem(
            'target-differs',
            { found: ofUnit, used: officer },
            { cell: special.nameCell, unit: special.unit.name, indicator },
          ),
        ]
      : []),
  ];
}
