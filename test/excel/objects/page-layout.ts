import { type Json, isRecord } from '../json';
import type { Area } from '../model/area';
import { isWholeRows } from '../model/area';
import { pageDefaults } from '../model/page-layout';
import { resolveArea, resolveAreas } from './addresses';
import { type Arguments, asNumber, asText, oneOf } from './arguments';
import { invalidArgument } from './errors';
import { guardSheet } from './guard';
import { type ObjectDescription, objectType } from './live-object';
import { AreasTarget, RangeTarget, type SheetTarget } from './session';

const paperSizes = ['Letter', 'Legal', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Tabloid'] as const;

const choices: Readonly<Record<string, readonly string[]>> = {
  Orientation: ['Portrait', 'Landscape'],
  PaperSize: paperSizes,
  PrintComments: ['NoComments', 'EndSheet', 'InPlace'],
  PrintErrors: ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'],
  PrintOrder: ['DownThenOver', 'OverThenDown'],
};

function readZoom(value: Json): Json {
  if (!isRecord(value)) throw invalidArgument();
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  if (scale !== null) asNumber(scale, 10, 400);
  for (const pages of [horizontalFitToPages, verticalFitToPages])
    if (pages !== null) asNumber(pages, 0, 32_767);
  return { scale, horizontalFitToPages, verticalFitToPages };
}

function read(name: string, value: Json): Json {
  const known = choices[name];
  if (known) return oneOf(value, known);
  if (name === 'Zoom') return readZoom(value);
  const usual = pageDefaults[name] ?? null;
  if (typeof usual !== typeof value && name !== 'FirstPageNumber') throw invalidArgument(name);
  return name.endsWith('Margin') ? asNumber(value, 0) : value;
}

const properties: ObjectDescription<SheetTarget>['properties'] = Object.fromEntries(
  Object.entries(pageDefaults).map(([name, usual]) => [
    name,
    {
      get: ({ sheet }: SheetTarget) => sheet.pageLayout.settings[name] ?? usual,
      set({ sheet }: SheetTarget, value: Json) {
        guardSheet(sheet);
        sheet.pageLayout.settings[name] = read(name, value);
      },
    },
  ]),
);

interface PageTarget {
  readonly target: SheetTarget;
  readonly page: string;
}

const places = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const headerFooter = objectType<PageTarget>('HeaderFooter', {
  since: 9,
  properties: Object.fromEntries(
    places.map((place) => [
      place,
      {
        get: ({ target, page }: PageTarget) =>
          target.sheet.pageLayout.headersFooters[`${page}.${place}`] ?? '',
        set({ target, page }: PageTarget, value: Json) {
          guardSheet(target.sheet);
          target.sheet.pageLayout.headersFooters[`${page}.${place}`] = asText(value);
        },
      },
    ]),
  ),
});

const headersFooters = objectType<SheetTarget>('HeaderFooterGroup', {
  since: 9,
  links: Object.fromEntries(
    ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'].map((page) => [
      page,
      { follow: (target: SheetTarget) => headerFooter({ target, page }) },
    ]),
  ),
});

function oneArea({ sheet }: SheetTarget, parameters: Arguments): Area {
  return parameters.isObject(0)
    ? parameters.target(0, RangeTarget).area
    : resolveArea(sheet, parameters.text(0));
}

function printAreas(target: SheetTarget, parameters: Arguments): Area[] {
  if (!parameters.isObject(0)) return resolveAreas(target.sheet, parameters.text(0));
  try {
    return parameters.target(0, AreasTarget).areas;
  } catch {
    return [oneArea(target, parameters)];
  }
}

/** Inches, centimetres or points, as margins may be given; kept in points. */
const pointsIn: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 28.3464567 };

export const pageLayout = objectType<SheetTarget>('PageLayout', {
  since: 9,
  properties: properties ?? {},
  links: { HeadersFooters: { follow: headersFooters } },
  methods: {
    SetPrintArea: {
      call(target, parameters) {
        guardSheet(target.sheet);
        target.sheet.pageLayout.printAreas = printAreas(target, parameters);
        return null;
      },
    },
    SetPrintTitleRows: {
      call(target, parameters) {
        guardSheet(target.sheet);
        const area = oneArea(target, parameters);
        if (!isWholeRows(area)) throw invalidArgument('whole rows, such as "$1:$3"');
        target.sheet.pageLayout.printTitleRows = area;
        return null;
      },
    },
    SetPrintMargins: {
      call({ sheet }, parameters) {
        guardSheet(sheet);
        const factor = pointsIn[parameters.choice(0, ['Points', 'Inches', 'Centimeters'])] ?? 1;
        const given = parameters.json(1);
        if (!isRecord(given)) throw invalidArgument();
        for (const [name, value] of Object.entries(given)) {
          const side = `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
          if (value !== null) sheet.pageLayout.settings[side] = asNumber(value, 0) * factor;
        }
        return null;
      },
    },
  },
});
