import type { LetterSettings } from '../letter';
import type { PresetId } from '../settings';
import { LETTER_2023_04 } from './letter-2023-04';
import { LETTER_2023_08 } from './letter-2023-08';
import { STANDARD } from './standard';

const WORDINGS: Readonly<Record<PresetId, LetterSettings>> = {
  default: STANDARD,
  'letter-2023-04': LETTER_2023_04,
  'letter-2023-08': LETTER_2023_08,
  'qd-766': STANDARD,
  disbursement: STANDARD,
};

/** The wording a preset brings along. */
export function letterWording(preset: PresetId): LetterSettings {
  return WORDINGS[preset];
}
