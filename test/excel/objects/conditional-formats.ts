import { parseFormula } from '../formulas/parse';
import { FormulaSyntaxError } from '../formulas/tokens';
import type { Json } from '../json';
import { type Area, intersection, subtract } from '../model/area';
import { type Rule, type RuleType, ruleTypes } from '../model/rule';
import type { Sheet } from '../model/sheet';
import { asFlag, asNumber, asText } from './arguments';
import { ApiError, invalidArgument, itemNotFound } from './errors';
import { guardSheet } from './guard';
import { type LiveObject, objectType } from './live-object';
import { ruleFormat } from './rule-format';
import type { Session } from './session';

interface RuleTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly rule: Rule;
  /** Fetched by its place in the collection, which some versions cannot delete by. */
  readonly byIndex?: boolean;
}

interface CollectionTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
}

const alive = ({ sheet, rule }: RuleTarget) => {
  if (!sheet.rules.includes(rule)) throw itemNotFound();
  return rule;
};

const idOf = ({ session, sheet, rule }: RuleTarget) =>
  session.quirks.idIsPriority ? String(sheet.rules.indexOf(rule)) : rule.id;

function readFormula(value: Json): string {
  const text = asText(value);
  const formula = text.startsWith('=') ? text : `=${text}`;
  try {
    parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument(error.message);
    throw error;
  }
  return formula;
}

const formulaOfRule = {
  get: (target: RuleTarget) => alive(target).formula,
  set(target: RuleTarget, value: Json) {
    guardSheet(target.sheet, 'allowFormatCells');
    alive(target).formula = readFormula(value);
  },
};

const customRule = objectType<RuleTarget>('ConditionalFormatRule', {
  since: 6,
  properties: { Formula: formulaOfRule, FormulaLocal: formulaOfRule },
});

const custom = objectType<RuleTarget>('CustomConditionalFormat', {
  since: 6,
  links: { Rule: { follow: customRule }, Format: { follow: ruleFormat } },
});

/** The types whose rule is one object: cellValue, containsText, topBottom, presetCriteria. */
const conditioned = objectType<RuleTarget>('CellValueConditionalFormat', {
  since: 6,
  properties: {
    Rule: {
      get: (target) => alive(target).condition,
      set(target, value) {
        guardSheet(target.sheet, 'allowFormatCells');
        alive(target).condition = value;
      },
    },
  },
  links: { Format: { follow: ruleFormat } },
});

const kinds: readonly [string, RuleType, (target: RuleTarget) => LiveObject][] = [
  ['Custom', 'Custom', custom],
  ['CellValue', 'CellValue', conditioned],
  ['TextComparison', 'ContainsText', conditioned],
  ['TopBottom', 'TopBottom', conditioned],
  ['Preset', 'PresetCriteria', conditioned],
];

/** The part of a rule that belongs to its type; that of another type is an error, or a null object where asked so. */
const kindLinks = Object.fromEntries(
  kinds.flatMap(([name, type, make]) => [
    [
      name,
      {
        follow(target: RuleTarget) {
          if (alive(target).type !== type) throw new ApiError('InvalidOperation');
          return make(target);
        },
      },
    ],
    [
      `${name}OrNullObject`,
      { follow: (target: RuleTarget) => (alive(target).type === type ? make(target) : null) },
    ],
  ]),
);

function setPriority({ sheet, rule }: RuleTarget, value: Json) {
  guardSheet(sheet, 'allowFormatCells');
  const others = sheet.rules.filter((other) => other !== rule);
  others.splice(asNumber(value, 0, others.length), 0, rule);
  sheet.rules = others;
}

const ruleObject = objectType<RuleTarget>('ConditionalFormat', {
  since: 6,
  identity: (target) => ({ Id: idOf(target) }),
  properties: {
    Id: { get: idOf },
    Type: { get: (target) => alive(target).type },
    Priority: { get: ({ sheet, rule }) => sheet.rules.indexOf(rule), set: setPriority },
    StopIfTrue: {
      get: (target) => alive(target).stopIfTrue,
      set(target, value) {
        guardSheet(target.sheet, 'allowFormatCells');
        alive(target).stopIfTrue = asFlag(value);
      },
    },
  },
  links: kindLinks,
  methods: {
    Delete: {
      call(target) {
        const { session, sheet, byIndex } = target;
        guardSheet(sheet, 'allowFormatCells');
        const rule = alive(target);
        if (byIndex && session.quirks.deleteByIndexFails) throw itemNotFound();
        sheet.rules = sheet.rules.filter((other) => other !== rule);
        return null;
      },
    },
    GetRange: {
      call(target) {
        const [only, ...others] = alive(target).ranges;
        if (!only || others.length > 0) throw itemNotFound();
        return target.session.range(target.sheet, only);
      },
    },
    GetRanges: { since: 9, call: (target) => target.session.areas(target.sheet, alive(target).ranges) },
  },
});

/** The rules that reach the asked cells, highest priority first. */
function reaching({ sheet, areas }: CollectionTarget): Rule[] {
  return sheet.rules.filter((rule) =>
    rule.ranges.some((range) => areas().some((area) => intersection(range, area))),
  );
}

function readable(target: CollectionTarget): Rule[] {
  const found = reaching(target);
  if (
    target.session.quirks.cellValueRulesThrow &&
    found.filter(({ type }) => type === 'CellValue').length > 1
  )
    throw new ApiError('GeneralException');
  return found;
}

function find({ session, sheet }: CollectionTarget, id: Json): LiveObject | null {
  const rule = sheet.rules.find((known) => idOf({ session, sheet, rule: known }) === id);
  return rule ? ruleObject({ session, sheet, rule }) : null;
}

function required(found: LiveObject | null): LiveObject {
  if (!found) throw itemNotFound();
  return found;
}

function at(target: CollectionTarget, index: number): LiveObject {
  const rule = readable(target)[index];
  if (!rule) throw itemNotFound();
  return ruleObject({ ...target, rule, byIndex: true });
}

/** New rules come first: Excel adds at the top priority and pushes the others down. */
function add({ session, sheet, areas }: CollectionTarget, type: RuleType): LiveObject {
  guardSheet(sheet, 'allowFormatCells');
  const rule: Rule = {
    id: sheet.workbook.newId(),
    type,
    ranges: [...areas()],
    formula: '',
    condition: null,
    format: {},
    stopIfTrue: false,
  };
  sheet.rules.unshift(rule);
  return ruleObject({ session, sheet, rule });
}

/** Takes cells out of every rule; a rule without cells is gone. */
function removeFrom(sheet: Sheet, areas: readonly Area[]) {
  for (const rule of sheet.rules)
    for (const area of areas) rule.ranges = rule.ranges.flatMap((range) => subtract(range, area));
  sheet.rules = sheet.rules.filter((rule) => rule.ranges.length > 0);
}

const collection = objectType<CollectionTarget>('ConditionalFormatCollection', {
  since: 6,
  items: (target) => readable(target).map((rule) => ruleObject({ ...target, rule })),
  item: (target, id) => required(find(target, id)),
  methods: {
    Add: { call: (target, parameters) => add(target, parameters.choice(0, ruleTypes)) },
    GetItemAt: { call: (target, parameters) => at(target, parameters.whole(0)) },
    GetItemOrNullObject: { since: 14, call: (target, parameters) => find(target, parameters.json(0)) },
  },
});

export const conditionalFormats = {
  of: (session: Session, sheet: Sheet, areas: () => readonly Area[]) => collection({ session, sheet, areas }),
  removeFrom,
};
