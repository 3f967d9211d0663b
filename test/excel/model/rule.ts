import type { Json } from '../json';
import type { Area } from './area';

export const ruleTypes = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type RuleType = (typeof ruleTypes)[number];

export interface RuleFormat {
  numberFormat?: string;
  fillColor?: string;
  fontColor?: string;
  fontBold?: boolean;
  fontItalic?: boolean;
  fontUnderline?: string;
  fontStrikethrough?: boolean;
  borders?: Record<string, { style: string; color: string }>;
}

/**
 * A conditional format. Its place in `Sheet.rules` is its priority, 0 first.
 * `formula` belongs to the top left cell of the first range and is relative to it.
 */
export interface Rule {
  readonly id: string;
  readonly type: RuleType;
  ranges: Area[];
  formula: string;
  /** The rule of the types that are not custom, as Office.js writes it. */
  condition: Json;
  format: RuleFormat;
  stopIfTrue: boolean;
}
