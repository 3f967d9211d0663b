import type { Json } from '../json';
import { parseArea, splitSheet } from '../model/address';
import type { Chart, Series } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { asColor, asNumber } from './arguments';
import { invalidArgument, itemNotFound } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, type ObjectDescription, objectType } from './live-object';

/** Charts are kept, not drawn: every setting goes into the chart's bag under the path it was set on. */
interface Kept {
  readonly sheet: Sheet;
  readonly settings: Record<string, Json>;
}
interface Part extends Kept {
  readonly path: string;
}
type Description<T> = ObjectDescription<T>;
type Property<T> = NonNullable<Description<T>['properties']>[string];

const pathOf = (target: Kept & { path?: string }, name: string) =>
  target.path === undefined ? name : `${target.path}.${name}`;

/** A setting with its default; it takes what has the default's type, or what `read` accepts. */
export function kept<T extends Kept & { path?: string }>(
  name: string,
  usual: Json,
  since = 1,
  read: (value: Json) => Json = (value) => {
    if (usual !== null && typeof value !== typeof usual) throw invalidArgument(name);
    return value;
  },
): Property<T> {
  return {
    since,
    get: (target) => target.settings[pathOf(target, name)] ?? usual,
    set(target, value) {
      guardSheet(target.sheet, 'allowEditObjects');
      target.settings[pathOf(target, name)] = read(value);
    },
  };
}

const under = (target: Part, name: string): Part => ({ ...target, path: pathOf(target, name) });

const font = objectType<Part>('ChartFont', {
  properties: {
    Bold: kept('Bold', false),
    Color: kept('Color', '#000000', 1, asColor),
    Italic: kept('Italic', false),
    Name: kept('Name', 'Calibri'),
    Size: kept('Size', 10, 1, (value) => asNumber(value, 1, 409)),
    Underline: kept('Underline', 'None'),
  },
});

const fill = objectType<Part>('ChartFill', {
  methods: {
    SetSolidColor: {
      call(target, parameters) {
        guardSheet(target.sheet, 'allowEditObjects');
        target.settings[`${target.path}.Color`] = asColor(parameters.json(0));
        return null;
      },
    },
    Clear: {
      call(target) {
        target.settings[`${target.path}.Color`] = null;
        return null;
      },
    },
  },
});

const line = objectType<Part>('ChartLineFormat', {
  properties: {
    Color: kept('Color', '#000000', 1, asColor),
    Weight: kept('Weight', 0.75, 7, (value) => asNumber(value, 0)),
  },
  methods: {
    Clear: {
      call(target) {
        target.settings[`${target.path}.LineStyle`] = 'None';
        return null;
      },
    },
  },
});

const format = objectType<Part>('ChartFormat', {
  links: {
    Font: { follow: (target) => font(under(target, 'Font')) },
    Fill: { follow: (target) => fill(under(target, 'Fill')) },
    Line: { follow: (target) => line(under(target, 'Line')) },
    Border: { since: 7, follow: (target) => line(under(target, 'Border')) },
  },
});

const settingsOf: Readonly<Record<string, Description<Part>['properties']>> = {
  Title: {
    Text: kept('Text', ''),
    Visible: kept('Visible', true),
    Overlay: kept('Overlay', false),
    Position: kept('Position', 'Automatic', 7),
    HorizontalAlignment: kept('HorizontalAlignment', 'Center', 7),
  },
  Legend: {
    Visible: kept('Visible', true),
    Overlay: kept('Overlay', false),
    Position: kept('Position', 'Bottom'),
  },
};

/** Title, legend, data labels and the like, all with a format of their own. */
export function chartPart(
  name: string,
  sheet: Sheet,
  settings: Record<string, Json>,
  prefix = '',
): LiveObject {
  const path = prefix + name;
  if (name === 'Format') return format({ sheet, settings, path });
  return objectType<Part>(`Chart${name}`, {
    properties: settingsOf[name] ?? {},
    links: { Format: { follow: (target) => format(under(target, 'Format')) } },
  })({ sheet, settings, path });
}

const axis = objectType<Part>('ChartAxis', {
  properties: {
    Minimum: kept('Minimum', null),
    Maximum: kept('Maximum', null),
    Visible: kept('Visible', true, 7),
    NumberFormat: kept('NumberFormat', 'General', 8),
  },
  links: {
    Title: { follow: ({ sheet, settings, path }) => chartPart('Title', sheet, settings, `${path}.`) },
    Format: { follow: (target) => format(under(target, 'Format')) },
    MajorGridlines: { follow: (target) => gridlines(under(target, 'MajorGridlines')) },
  },
});

const gridlines = objectType<Part>('ChartGridlines', {
  properties: { Visible: kept('Visible', true) },
  links: { Format: { follow: (target) => format(under(target, 'Format')) } },
});

const axisLink = (name: string) => ({
  follow: ({ sheet, settings }: Kept) => axis({ sheet, settings, path: `Axes.${name}` }),
});

export const chartAxes = objectType<Kept>('ChartAxes', {
  links: {
    CategoryAxis: axisLink('CategoryAxis'),
    ValueAxis: axisLink('ValueAxis'),
  },
});

interface SeriesTarget extends Kept {
  readonly chart: Chart;
  readonly series: Series;
  readonly path?: string;
}

/** A series nobody named is called what stands on top of its values. */
function headingOf({ sheet, series }: SeriesTarget): string {
  const { sheet: name, cells } = splitSheet(series.values ?? '');
  const source = name === null ? sheet : sheet.workbook.findSheet(name);
  const area = parseArea(cells);
  const heading = source && area ? source.cell(area.row, area.column).value : null;
  return typeof heading === 'string' ? heading : '';
}

const nameOfSeries = kept<SeriesTarget>('Name', '');

const seriesObject = objectType<SeriesTarget>('ChartSeries', {
  properties: {
    Name: {
      ...nameOfSeries,
      get: (target) => target.settings['Name'] ?? headingOf(target),
    },
    ChartType: kept('ChartType', 'ColumnClustered', 7),
    GapWidth: kept('GapWidth', 150, 7),
    Overlap: kept('Overlap', 0, 8),
    Smooth: kept('Smooth', false, 7),
  },
  links: {
    Format: { follow: ({ sheet, settings }) => format({ sheet, settings, path: 'Format' }) },
    DataLabels: { since: 8, follow: ({ sheet, settings }) => chartPart('DataLabels', sheet, settings) },
  },
  methods: {
    Delete: {
      since: 7,
      call({ chart, series }) {
        chart.series = chart.series.filter((other) => other !== series);
        return null;
      },
    },
  },
});

interface SeriesListTarget {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

const show = ({ sheet, chart }: SeriesListTarget, series: Series | undefined): LiveObject => {
  if (!series) throw itemNotFound();
  return seriesObject({ sheet, chart, series, settings: series.settings });
};

export const chartSeries = objectType<SeriesListTarget>('ChartSeriesCollection', {
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => show(target, series)),
  methods: {
    GetItemAt: { call: (target, parameters) => show(target, target.chart.series[parameters.whole(0)]) },
    Add: {
      since: 7,
      call(target, parameters) {
        guardSheet(target.sheet, 'allowEditObjects');
        const series: Series = {
          settings: parameters.has(0) ? { Name: parameters.text(0) } : {},
          values: null,
          categories: null,
        };
        target.chart.series.push(series);
        return show(target, series);
      },
    },
  },
});
