import type { Json } from '../json';
import type { Area } from './area';

/** Page set-up as Office.js writes it; margins in points. */
export interface PageLayout {
  settings: Record<string, Json>;
  headersFooters: Record<string, string>;
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  printAreas: Area[];
}

export const pageDefaults: Readonly<Record<string, Json>> = {
  Orientation: 'Portrait',
  PaperSize: 'Letter',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};

export function newPageLayout(): PageLayout {
  return {
    settings: {},
    headersFooters: {},
    printTitleRows: null,
    printTitleColumns: null,
    printAreas: [],
  };
}
