import { isEditionOf, type EarlierEdition, type Period } from '../model';
import type { Settings } from '../settings/settings';
import type { UnitSoFar } from './merge';
import type { SiblingSheets } from './siblings';

/** What the workbook's sheets counted of a period that runs on when it ended earlier: late dossiers and the like. */
export function earlierEditions(
  period: Period,
  units: readonly UnitSoFar[],
  siblings: SiblingSheets,
  { indicators }: Settings,
): EarlierEdition[] {
  const late = indicators.filter(
    ({ enabled, kind, better }) => enabled && kind === 'count' && better === 'lower',
  );
  return siblings
    .others(period)
    .filter((other) => isEditionOf(other, period))
    .flatMap((of) => {
      const sheet = siblings.month(of);
      if (!sheet) return [];
      const countsOf = ({ unit }: UnitSoFar): Record<string, number> => {
        const place = sheet.find(unit.key);
        return Object.fromEntries(
          late.flatMap(({ id }) => {
            const figure = place && sheet.figure(place, id);
            return figure?.state === 'value' && 'count' in figure.value ? [[id, figure.value.count]] : [];
          }),
        );
      };
      return [{ period: of, counts: Object.fromEntries(units.map((row) => [row.unit.key, countsOf(row)])) }];
    });
}
