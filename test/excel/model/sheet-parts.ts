import type { Json } from '../json';
import type { Area } from './area';

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  /** True while the user filters it: rows are hidden that are still there. */
  filtered: boolean;
}

export interface Comment {
  readonly id: string;
  area: Area;
  content: string;
}

export interface Validation {
  area: Area;
  rule: Json;
  ignoreBlanks: boolean;
}
