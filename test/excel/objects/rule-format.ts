import type { Json } from '../json';
import type { Rule, RuleFormat } from '../model/rule';
import type { Sheet } from '../model/sheet';
import { asColor, asFlag, asText, oneOf } from './arguments';
import { guardSheet } from './guard';
import { type ObjectDescription, objectType } from './live-object';

interface RuleFormatTarget {
  readonly sheet: Sheet;
  readonly rule: Rule;
}
interface SideTarget extends RuleFormatTarget {
  readonly side: string;
}
type Properties = NonNullable<ObjectDescription<RuleFormatTarget>['properties']>;
type PartKey = Exclude<keyof RuleFormat, 'borders'>;

/** One part of the look a rule gives; null while the rule leaves it alone. */
const part = (key: PartKey, read: (value: Json) => string | boolean): Properties[string] => ({
  get: ({ rule }) => rule.format[key] ?? null,
  set({ sheet, rule }, value) {
    guardSheet(sheet, 'allowFormatCells');
    rule.format = { ...rule.format, [key]: read(value) };
  },
});

const fill = objectType<RuleFormatTarget>('ConditionalRangeFill', {
  since: 6,
  properties: { Color: part('fillColor', asColor) },
  methods: {
    Clear: {
      call({ rule }) {
        rule.format = { ...rule.format };
        delete rule.format.fillColor;
        return null;
      },
    },
  },
});

const font = objectType<RuleFormatTarget>('ConditionalRangeFont', {
  since: 6,
  properties: {
    Color: part('fontColor', asColor),
    Bold: part('fontBold', asFlag),
    Italic: part('fontItalic', asFlag),
    Underline: part('fontUnderline', (value) => oneOf(value, ['None', 'Single', 'Double'])),
    Strikethrough: part('fontStrikethrough', asFlag),
  },
  methods: {
    Clear: {
      call({ rule }) {
        const { fillColor, numberFormat, borders: lines } = rule.format;
        rule.format = {
          ...(fillColor !== undefined && { fillColor }),
          ...(numberFormat !== undefined && { numberFormat }),
          ...(lines && { borders: lines }),
        };
        return null;
      },
    },
  },
});

const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const styles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

function drawSide({ sheet, rule, side }: SideTarget, change: { style?: string; color?: string }) {
  guardSheet(sheet, 'allowFormatCells');
  const before = rule.format.borders?.[side] ?? { style: 'None', color: '#000000' };
  rule.format = { ...rule.format, borders: { ...rule.format.borders, [side]: { ...before, ...change } } };
}

const border = objectType<SideTarget>('ConditionalRangeBorder', {
  since: 6,
  identity: ({ side }) => ({ SideIndex: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: ({ rule, side }) => rule.format.borders?.[side]?.style ?? 'None',
      set: (target, value) => drawSide(target, { style: oneOf(value, styles) }),
    },
    Color: {
      get: ({ rule, side }) => rule.format.borders?.[side]?.color ?? null,
      set: (target, value) => drawSide(target, { color: asColor(value) }),
    },
  },
});

const sideLink = (side: (typeof sides)[number]) => ({
  follow: (target: RuleFormatTarget) => border({ ...target, side }),
});

const borders = objectType<RuleFormatTarget>('ConditionalRangeBorderCollection', {
  since: 6,
  properties: { Count: { get: () => sides.length } },
  links: {
    Top: sideLink('EdgeTop'),
    Bottom: sideLink('EdgeBottom'),
    Left: sideLink('EdgeLeft'),
    Right: sideLink('EdgeRight'),
  },
  items: (target) => sides.map((side) => border({ ...target, side })),
  item: (target, key) => border({ ...target, side: oneOf(key, sides) }),
});

export const ruleFormat = objectType<RuleFormatTarget>('ConditionalRangeFormat', {
  since: 6,
  properties: { NumberFormat: part('numberFormat', asText) },
  links: { Fill: { follow: fill }, Font: { follow: font }, Borders: { follow: borders } },
});
