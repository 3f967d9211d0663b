import { parseArgs } from 'node:util';
import type { CallMistake } from '../messages/calls';
import { kindOf, parsePeriodKey, type Period } from '../model';
import { PRESET_IDS, presetOfId, type PresetId } from '../settings';

export interface CommandLine {
  readonly file: string;
  readonly period: Period | undefined;
  /** Every month of the workbook, one after another. */
  readonly allMonths: boolean;
  readonly sheet: string | undefined;
  readonly preset: PresetId | undefined;
  readonly settingsFile: string | undefined;
  /** The office's own letter form. */
  readonly templateFile: string | undefined;
  readonly record: boolean;
  /** Last month's file, whose settings and ladder book come along. */
  readonly carryFile: string | undefined;
  /** What of it is not to come. */
  readonly carryExcept: readonly string[];
  /** A letter to each named unit besides. */
  readonly notices: boolean;
  /** Nobody was reminded or criticised since the year began. */
  readonly noEarlierActs: boolean;
  readonly out: string;
  readonly json: boolean;
}

const OPTIONS = {
  month: { type: 'string' },
  period: { type: 'string' },
  'all-months': { type: 'boolean' },
  sheet: { type: 'string' },
  preset: { type: 'string' },
  settings: { type: 'string' },
  template: { type: 'string' },
  out: { type: 'string' },
  record: { type: 'boolean' },
  carry: { type: 'string' },
  'carry-except': { type: 'string' },
  'no-earlier-acts': { type: 'boolean' },
  notices: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** Reads the words after the command's name. */
export function readArguments(words: readonly string[]): CommandLine | CallMistake {
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (!option) return { kind: 'unknown-option', found: token.rawName };
    const wantsValue = option.type === 'string';
    const missing = wantsValue && (token.value === undefined || token.value === '' || isOption(token));
    if (missing) return { kind: 'no-value', option: token.rawName };
    if (!wantsValue && token.value !== undefined)
      return { kind: 'unknown-option', found: `${token.rawName}=${token.value}` };
  }
  const text = (
    name:
      | 'month'
      | 'period'
      | 'sheet'
      | 'preset'
      | 'settings'
      | 'template'
      | 'carry'
      | 'carry-except'
      | 'out',
  ): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);

  const [file, ...others] = positionals;
  if (file === undefined || file === '') return { kind: 'no-file' };
  if (others.length > 0) return { kind: 'several-files', found: positionals };
  const [month, other] = [text('month'), text('period')];
  if (month !== undefined && other !== undefined)
    return { kind: 'not-together', options: ['--month', '--period'] };
  const wanted = month ?? other;
  const period = wanted === undefined ? undefined : parsePeriodKey(wanted);
  if (month !== undefined && !(period && kindOf(period) === 'month'))
    return { kind: 'bad-month', found: month };
  if (wanted !== undefined && !period) return { kind: 'bad-period', found: wanted };
  const presetText = text('preset');
  const preset = presetText === undefined ? undefined : presetOfId(presetText);
  if (presetText !== undefined && !preset)
    return { kind: 'bad-preset', found: presetText, known: PRESET_IDS };
  if (text('carry-except') !== undefined && text('carry') === undefined)
    return { kind: 'only-with', option: '--carry-except', other: '--carry' };
  const allMonths = values['all-months'] === true;
  const single = (['month', 'period', 'sheet'] as const).find((name) => text(name) !== undefined);
  if (allMonths && values.notices === true)
    return { kind: 'not-together', options: ['--all-months', '--notices'] };
  if (allMonths && single) return { kind: 'not-together', options: ['--all-months', `--${single}`] };
  return {
    file,
    period,
    allMonths,
    sheet: text('sheet'),
    preset,
    settingsFile: text('settings'),
    templateFile: text('template'),
    record: values.record === true,
    carryFile: text('carry'),
    carryExcept: (text('carry-except') ?? '').split(';').flatMap((word) => word.trim() || []),
    notices: values.notices === true,
    noEarlierActs: values['no-earlier-acts'] === true,
    out: text('out') ?? 'out',
    json: values.json === true,
  };
}

/** `--month --json`: the next option is no value; `--month=--json` would be. */
function isOption(token: {
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}): boolean {
  return token.inlineValue !== true && token.value?.startsWith('--') === true;
}
