import type { AuthoritySettings } from '../letter';
import type { LadderSettings, PresetId, ReadingSettings, Settings } from '../settings';
import { letterWording } from '../wording';
import { startingWith, usualOrder } from './indicators';
import { allRules, aprilRules, augustRules } from './rules';
import { aprilAuthority, augustAuthority, tuKyUnits, tuKyUnitsInApril } from './tu-ky';

const ladder: LadderSettings = {
  rungs: [
    { from: 1, form: 'Nhắc nhở' },
    { from: 2, form: 'Phê bình' },
  ],
  otherForms: [],
  reset: 'year',
};

const reading: ReadingSettings = { mappings: [], aliases: [], answers: [] };

/** Nobody's yet: what names an authority is missing until the office sets it. */
const unnamed: AuthoritySettings = {
  superior: '',
  agency: undefined,
  name: undefined,
  level: undefined,
  leader: undefined,
  targetGiver: undefined,
  place: undefined,
  numberSuffix: undefined,
  signer: undefined,
  recipients: undefined,
  copies: undefined,
};

const base = { ladder, reading, averageFrom: 'sheet', listOrder: 'sheet' } as const;

const today: Omit<Settings, 'preset'> = {
  ...base,
  indicators: usualOrder,
  rules: allRules,
  units: [],
  authority: unnamed,
  letter: letterWording('default'),
};

const presets: Readonly<Record<PresetId, Settings>> = {
  default: { ...today, preset: 'default' },
  'letter-2023-04': {
    ...base,
    preset: 'letter-2023-04',
    // The letter speaks of the first four; the others still count for who may be commended and why one is warned.
    indicators: startingWith('intake', 'results', 'certified', 'overdue'),
    rules: aprilRules,
    units: tuKyUnitsInApril,
    authority: aprilAuthority,
    letter: letterWording('letter-2023-04'),
  },
  'letter-2023-08': {
    ...base,
    preset: 'letter-2023-08',
    indicators: startingWith('results', 'intake', 'payment', 'overdue', 'posts', 'email'),
    rules: augustRules,
    units: tuKyUnits,
    authority: augustAuthority,
    letter: letterWording('letter-2023-08'),
  },
  // Another name of it.
  'two-tier-2025': { ...today, preset: 'two-tier-2025' },
};

/** A complete set of settings to start from; nothing in it is missing but what names an authority. */
export function presetSettings(id: PresetId): Settings {
  return presets[id];
}
