import { AUTHORITY, CHOICES, LADDER, ofEach, READING, usualOf, type AuthoritySettings } from '../fields';
import type { PresetId, Settings } from '../settings';
import { letterWording } from '../wording';
import { startingWith, usualOrder } from './indicators';
import { allRules, aprilRules, augustRules, disbursementRules, scoreRules } from './rules';

/** Nobody's yet: what names an authority is missing until the office sets it. */
const unnamed: AuthoritySettings = {
  ...ofEach(AUTHORITY, () => undefined),
  superior: '',
  signer: undefined,
};

/** Presets hold rules and wording; who sends, signs and receives, and whose units, is the authority's to say. */
const base = {
  ladder: usualOf(LADDER),
  reading: usualOf(READING),
  ...usualOf(CHOICES),
  units: [],
  authority: unnamed,
} as const;

const presets: Readonly<Record<PresetId, Settings>> = {
  default: {
    ...base,
    preset: 'default',
    indicators: usualOrder,
    rules: allRules,
    letter: letterWording('default'),
  },
  'letter-2023-04': {
    ...base,
    preset: 'letter-2023-04',
    // The letter speaks of the first four; the others still count for who may be commended and why one is warned.
    indicators: startingWith('intake', 'results', 'certified', 'overdue'),
    rules: aprilRules,
    letter: letterWording('letter-2023-04'),
  },
  'letter-2023-08': {
    ...base,
    preset: 'letter-2023-08',
    indicators: startingWith('results', 'intake', 'payment', 'overdue', 'posts', 'email'),
    rules: augustRules,
    letter: letterWording('letter-2023-08'),
  },
  'qd-766': {
    ...base,
    preset: 'qd-766',
    listOrder: 'rank',
    indicators: usualOrder,
    rules: scoreRules,
    letter: letterWording('qd-766'),
  },
  disbursement: {
    ...base,
    preset: 'disbursement',
    listOrder: 'rank',
    indicators: usualOrder,
    rules: disbursementRules,
    letter: letterWording('disbursement'),
  },
};

/** A complete set of settings to start from; nothing in it is missing but what names an authority. */
export function presetSettings(id: PresetId): Settings {
  return presets[id];
}
