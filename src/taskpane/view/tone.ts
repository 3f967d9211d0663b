import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../model';

export type Tone = FindingGroup | 'undecided';

/** Surfaces of the groups: the same families as the marks on the sheet, in colours that text can stand on. */
export const useTone = makeStyles({
  commend: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
  },
  low: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorPaletteMarigoldForeground2,
  },
  warn: { backgroundColor: tokens.colorPaletteRedBackground1, color: tokens.colorPaletteRedForeground1 },
  undecided: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** A stripe at the edge of a card. */
export const useStripe = makeStyles({
  commend: { borderLeftColor: tokens.colorPaletteGreenBorder2 },
  low: { borderLeftColor: tokens.colorPaletteMarigoldBorder2 },
  warn: { borderLeftColor: tokens.colorPaletteRedBorder2 },
  undecided: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
});
