import type { NamedIssue } from '../../messages/settings';
import { type Month, type UnitEntry } from '../../model';
import {
  AUTHORITY,
  indicatorsOf,
  ofEach,
  parseSettings,
  ruleOf,
  SettingsError,
  settingsText,
  SIGNER,
  targetText,
  type FormField,
  type FormGroup,
  type GivenTarget,
  type IndicatorSettings,
  type RuleSettings,
  type Settings,
  type SettingsPatch,
} from '../../settings';
import { printDecimal } from '../../text/print';

/** What the form shows, by the key under which the settings file keeps it; lists have one entry a line. */
export type SettingsForm = Readonly<Record<string, string>>;

/** The fields of a table as the form keeps them: their keys, and whether they hold a line or several. */
const FIELDS = [
  ...Object.entries(AUTHORITY).map(([key, field]) => ({ key: `authority.${key}`, path: [key], field })),
  ...Object.entries(SIGNER).map(([key, field]) => ({
    key: `authority.signer.${key}`,
    path: ['signer', key],
    field,
  })),
];

/** The fields a group of the form shows, in their order. */
export function fieldsOf(group: FormGroup): readonly { readonly key: string; readonly field: FormField }[] {
  return FIELDS.filter(({ field }) => field.group === group);
}

/** Settings as the form shows them. */
export function formOf(settings: Settings): SettingsForm {
  const { signer, ...names } = settings.authority;
  const form: Record<string, string> = {};
  const shown = (value: string | readonly string[] | undefined): string =>
    typeof value === 'string' ? value : (value ?? []).join('\n');
  for (const [key, value] of Object.entries(names)) form[`authority.${key}`] = shown(value);
  for (const [key, value] of Object.entries({ ...ofEach(SIGNER, () => undefined), ...signer }))
    form[`authority.signer.${key}`] = shown(value);
  for (const { id, target } of targetsShown(settings))
    form[`indicators.${id}.target`] = target.map(targetLine).join('\n');
  for (const { rule, floor } of settings.rules)
    if (floor !== undefined) form[`rules.${rule}.floor`] = printDecimal(floor);
  form['units'] = settings.units.map(unitLine).join('\n');
  return form;
}

function unitLine({ name, aliases }: UnitEntry): string {
  return aliases.length === 0 ? name : `${name} = ${aliases.join('; ')}`;
}

/** Those some rule compares with a target, and those that were given one. */
function targetsShown(settings: Settings): readonly IndicatorSettings[] {
  const judged = new Set(settings.rules.filter(hasTarget).flatMap(indicatorsOf));
  return settings.indicators.filter(
    ({ id, enabled, kind, target }) =>
      enabled && kind !== 'count' && kind !== 'note' && (judged.has(id) || target.length > 0),
  );
}

const hasTarget = (entry: RuleSettings): boolean =>
  ruleOf(entry).conditions.some(({ compared }) => compared.with === 'target');

/** "9/2025 | 60% | Quyết định số …": from when, how much, who says so. */
function targetLine({ from, to, document, ...target }: GivenTarget): string {
  const months = [from, to].map((month) => (month ? `${month.month}/${month.year}` : '')).join('–');
  const parts = [months.replace(/–$/, ''), targetText(target), ...(document === undefined ? [] : [document])];
  return parts.join(' | ');
}

interface TargetJson {
  readonly from?: string;
  readonly to?: string;
  readonly value: string;
  readonly document?: string;
}

function targetOf(line: string): TargetJson {
  const parts = line.split('|').map((part) => part.trim());
  const [months = '', value = '', ...document] = parts.length === 1 ? ['', ...parts] : parts;
  const [from = '', to = ''] = months.split(/\s*[–-]\s*(?=\d{1,2}\/|$)/).map((part) => part.trim());
  const said = document.join(' | ');
  return { ...(from && { from }), ...(to && { to }), value, ...(said && { document: said }) };
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What people changed, as a settings file; checked by the same rules as a file. */
export function changesOf(before: SettingsForm, after: SettingsForm, settings: Settings): unknown {
  const differs = (key: string): boolean => after[key] !== undefined && after[key] !== before[key];
  const authority: Record<string, unknown> = {};
  const signer: Record<string, unknown> = {};
  for (const { key, path, field } of FIELDS) {
    if (!differs(key)) continue;
    const [name = '', inSigner] = path;
    const value = field.value.rows === 'lines' ? linesOf(after[key] ?? '') : after[key];
    if (inSigner === undefined) authority[name] = value;
    else signer[inSigner] = value;
  }
  if (Object.keys(signer).length > 0) authority['signer'] = signer;

  const indicators: Record<string, unknown> = {};
  for (const { id } of settings.indicators) {
    const key = `indicators.${id}.target`;
    if (!differs(key)) continue;
    const [lines, linesBefore] = [after, before].map((form) => linesOf(form[key] ?? ''));
    const given = (lines ?? []).map(targetOf);
    const months = ({ from, to }: TargetJson): string => `${from ?? ''}–${to ?? ''}`;
    const gone = (linesBefore ?? [])
      .map(targetOf)
      .filter((one) => !given.some((other) => months(other) === months(one)));
    indicators[id] = {
      target: [
        ...gone.map(({ from, to }) => ({ ...(from && { from }), ...(to && { to }), value: null })),
        ...given,
      ],
    };
  }
  const rules: Record<string, unknown> = {};
  for (const { rule } of settings.rules) {
    const key = `rules.${rule}.floor`;
    if (differs(key)) rules[rule] = { floor: after[key] };
  }
  return {
    ...(Object.keys(authority).length > 0 && { authority }),
    ...(Object.keys(indicators).length > 0 && { indicators }),
    ...(Object.keys(rules).length > 0 && { rules }),
    ...(differs('units') && { units: unitsOf(after['units'] ?? '', settings) }),
  };
}

/** Lines of the list; what a known unit has beside its name stays with it. */
function unitsOf(text: string, { units }: Settings): unknown[] {
  return linesOf(text).map((line) => {
    const [name = '', ...rest] = line.split('=').map((part) => part.trim());
    const known = units.find((unit) => unit.name === name);
    const aliases = rest
      .join('=')
      .split(';')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    return {
      name,
      ...(known && { kind: known.kind, ...(known.head !== '' && { head: known.head }) }),
      ...(known?.from && { from: monthText(known.from) }),
      ...(known?.to && { to: monthText(known.to) }),
      aliases,
    };
  });
}

const monthText = ({ year, month }: Month): string => `${year}-${String(month).padStart(2, '0')}`;

type Checked = { readonly patch: SettingsPatch } | { readonly issues: readonly NamedIssue[] };

/** The changes as a patch, or what is wrong with them. */
export const checkedChanges = (changes: unknown): Checked => checked(() => parseSettings(changes));

/** A settings file as a patch, or what is wrong with it. */
export const checkedFile = (bytes: Uint8Array): Checked => checked(() => parseSettings(settingsText(bytes)));

function checked(parse: () => SettingsPatch): Checked {
  try {
    return { patch: parse() };
  } catch (error) {
    if (error instanceof SettingsError) return { issues: error.issues };
    throw error;
  }
}

/** The first issue of a field: its own key or one below it. */
export function issueOf(issues: readonly NamedIssue[], field: string): NamedIssue | undefined {
  return issues.find(({ key }) => key === field || key.startsWith(`${field}.`));
}
