import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { ThemeKind } from '../hosts/host';

/** Excel's green, so that the pane looks at home beside the sheet. */
const brand: BrandVariants = {
  10: '#03130a',
  20: '#082415',
  30: '#0a381f',
  40: '#0b4627',
  50: '#0c5530',
  60: '#0e6238',
  70: '#0f6c3d',
  80: '#107c41',
  90: '#2a8f57',
  100: '#48a872',
  110: '#63b987',
  120: '#7cc79b',
  130: '#98d4b1',
  140: '#b6e2c8',
  150: '#d4f0df',
  160: '#effaf3',
};

const dark = createDarkTheme(brand);

export const THEMES: Readonly<Record<ThemeKind, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...dark,
    // The middle of the ramp is too dim for text on a dark page.
    colorBrandForeground1: brand[120],
    colorBrandForeground2: brand[130],
    colorBrandForegroundLink: brand[120],
    colorBrandForegroundLinkHover: brand[130],
    colorBrandForegroundLinkPressed: brand[110],
    colorCompoundBrandForeground1: brand[120],
  },
  contrast: teamsHighContrastTheme,
};
