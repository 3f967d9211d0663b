import type { Json } from '../json';

export interface Series {
  settings: Record<string, Json>;
  /** Addresses with their sheet, e.g. "Tổng hợp!$D$5:$D$12". */
  values: string | null;
  categories: string | null;
}

/** A chart as a bag of what was set on it: nobody draws it here. */
export interface Chart {
  readonly id: string;
  name: string;
  source: string;
  seriesBy: string;
  from: string | null;
  to: string | null;
  /** Settings by dotted path of the object they were set on: "Title.Text", "Axes.ValueAxis.Minimum". */
  settings: Record<string, Json>;
  series: Series[];
}
