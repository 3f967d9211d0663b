import type { Json } from '../json';
import { lastColumn } from '../model/area';
import type { Chart, Series } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { fullAddress, resolveArea } from './addresses';
import { type Arguments, asNumber, asText } from './arguments';
import { chartAxes, chartPart, chartSeries, kept } from './chart-parts';
import { invalidArgument, itemNotFound } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, objectType } from './live-object';
import { RangeTarget, type Session } from './session';

interface ChartTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly chart: Chart;
  readonly settings: Record<string, Json>;
}
interface ChartsTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

const target = (session: Session, sheet: Sheet, chart: Chart): ChartTarget => ({
  session,
  sheet,
  chart,
  settings: chart.settings,
});

/** One series for each column beside the first, as Excel makes of a block with labels. */
function seriesOf({ sheet, area }: RangeTarget, seriesBy: string): Series[] {
  const alongRows = seriesBy === 'Rows';
  const count = Math.max(1, (alongRows ? area.rows : area.columns) - 1);
  return Array.from({ length: count }, (_series, i) => ({
    settings: {},
    values: fullAddress(
      sheet,
      alongRows
        ? { ...area, row: area.row + Math.min(i + 1, area.rows - 1), rows: 1 }
        : { ...area, column: Math.min(area.column + i + 1, lastColumn(area)), columns: 1 },
    ),
    categories: fullAddress(sheet, alongRows ? { ...area, rows: 1 } : { ...area, columns: 1 }),
  }));
}

function cellArgument(sheet: Sheet, parameters: Arguments, at: number): string | null {
  if (!parameters.has(at)) return null;
  if (!parameters.isObject(at)) return fullAddress(sheet, resolveArea(sheet, parameters.text(at)));
  const range = parameters.target(at, RangeTarget);
  return fullAddress(range.sheet, range.area);
}

const size = (name: string) => kept<ChartTarget>(name, 0, 1, (value) => asNumber(value, 0));

const chartObject = objectType<ChartTarget>('Chart', {
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { since: 7, get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set({ sheet, chart }, value) {
        guardSheet(sheet, 'allowEditObjects');
        chart.name = asText(value);
      },
    },
    Top: size('Top'),
    Left: size('Left'),
    Width: size('Width'),
    Height: size('Height'),
    ChartType: kept('ChartType', 'ColumnClustered', 7, asText),
    Style: kept('Style', 2, 8, (value) => asNumber(value, 1)),
    PlotVisibleOnly: kept('PlotVisibleOnly', true, 8),
  },
  links: {
    Title: { follow: ({ sheet, settings }) => chartPart('Title', sheet, settings) },
    Legend: { follow: ({ sheet, settings }) => chartPart('Legend', sheet, settings) },
    Format: { follow: ({ sheet, settings }) => chartPart('Format', sheet, settings) },
    PlotArea: { since: 8, follow: ({ sheet, settings }) => chartPart('PlotArea', sheet, settings) },
    Axes: { follow: ({ sheet, settings }) => chartAxes({ sheet, settings }) },
    Series: { follow: ({ sheet, chart }) => chartSeries({ sheet, chart }) },
    Worksheet: { since: 2, follow: ({ session, sheet }) => session.worksheet(sheet) },
  },
  methods: {
    Delete: {
      call({ sheet, chart }) {
        guardSheet(sheet, 'allowEditObjects');
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        return null;
      },
    },
    SetPosition: {
      call({ sheet, chart }, parameters) {
        guardSheet(sheet, 'allowEditObjects');
        chart.from = cellArgument(sheet, parameters, 0);
        chart.to = cellArgument(sheet, parameters, 1);
        return null;
      },
    },
    SetData: {
      call({ sheet, chart }, parameters) {
        guardSheet(sheet, 'allowEditObjects');
        const source = parameters.target(0, RangeTarget);
        chart.seriesBy = parameters.choice(1, ['Auto', 'Columns', 'Rows'], 'Auto');
        chart.source = fullAddress(source.sheet, source.area);
        chart.series = seriesOf(source, chart.seriesBy);
        return null;
      },
    },
  },
});

function find({ session, sheet }: ChartsTarget, key: Json): LiveObject | null {
  const wanted = typeof key === 'string' ? key.toLowerCase() : '';
  const chart = sheet.charts.find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? chartObject(target(session, sheet, chart)) : null;
}

function required(found: LiveObject | null): LiveObject {
  if (!found) throw itemNotFound();
  return found;
}

function add({ session, sheet }: ChartsTarget, parameters: Arguments): LiveObject {
  guardSheet(sheet, 'allowEditObjects');
  const type = parameters.text(0);
  if (!/^[A-Z0-9_]\w+$/i.test(type)) throw invalidArgument();
  const source = parameters.target(1, RangeTarget);
  const seriesBy = parameters.choice(2, ['Auto', 'Columns', 'Rows'], 'Auto');
  const chart: Chart = {
    id: sheet.workbook.newId(),
    name: `Chart ${sheet.charts.length + 1}`,
    source: fullAddress(source.sheet, source.area),
    seriesBy,
    from: null,
    to: null,
    settings: { ChartType: type },
    series: seriesOf(source, seriesBy),
  };
  sheet.charts.push(chart);
  return chartObject(target(session, sheet, chart));
}

const chartCollection = objectType<ChartsTarget>('ChartCollection', {
  properties: { Count: { get: ({ sheet }) => sheet.charts.length } },
  items: ({ session, sheet }) => sheet.charts.map((chart) => chartObject(target(session, sheet, chart))),
  item: (charted, key) => required(find(charted, key)),
  methods: {
    Add: { call: add },
    GetItem: { call: (charted, parameters) => required(find(charted, parameters.json(0))) },
    GetItemAt: {
      call({ session, sheet }, parameters) {
        const chart = sheet.charts[parameters.whole(0)];
        if (!chart) throw itemNotFound();
        return chartObject(target(session, sheet, chart));
      },
    },
    GetItemOrNullObject: { since: 4, call: (charted, parameters) => find(charted, parameters.json(0)) },
  },
});

export const charts = (session: Session, sheet: Sheet) => chartCollection({ session, sheet });
