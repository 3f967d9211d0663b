import type { Evidence, Measured, Measures, MonthTable } from '../../model';

/**
 * A month's table in plain data, as a message can carry it. A measure lists its cells when asked, and what lists them
 * stays behind; so those on the judged sheet are listed here. Marks, charts and the letter ask for no others.
 */
export function plainTable(table: MonthTable): MonthTable {
  const sheet = table.layouts[0]?.sheet;
  const isHere = ({ cell }: Evidence): boolean => cell.sheet === sheet;
  return {
    ...table,
    before: {},
    units: table.units.map((unit) => ({
      ...unit,
      measures: Object.fromEntries(
        Object.entries(unit.measures).map(([id, measures]) => [id, plainMeasures(measures, isHere)]),
      ),
    })),
  };
}

function plainMeasures(measures: Measures, isHere: (evidence: Evidence) => boolean): Measures {
  const plain = <Value>(measured: Measured<Value>): Measured<Value> => {
    if (measured.state === 'absent') return measured;
    const evidence = measured.evidence.filter(isHere);
    return measured.state === 'value'
      ? { state: measured.state, value: measured.value, evidence }
      : { state: measured.state, evidence };
  };
  switch (measures.kind) {
    case 'rate':
    case 'score':
    case 'amount':
      return {
        ...measures,
        month: plain(measures.month),
        previous: plain(measures.previous),
        cumulative: plain(measures.cumulative),
        lastYear: plain(measures.lastYear),
      };
    case 'count':
      return { ...measures, month: plain(measures.month), cumulative: plain(measures.cumulative) };
    case 'note':
      return { ...measures, month: plain(measures.month) };
  }
}
