import { makeStyles, tokens } from '@fluentui/react-components';

export const useSheetStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  cell: {
    padding: '3px 6px',
    minWidth: '36px',
    maxWidth: '260px',
    verticalAlign: 'middle',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  long: { minWidth: '120px' },
  merged: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  head: {
    position: 'sticky',
    zIndex: 1,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'center',
  },
  top: { top: 0 },
  left: { left: 0, boxSizing: 'border-box', width: '48px', minWidth: '48px' },
  // The unit's name stays beside its figures, where the page is wide enough for both.
  name: {
    '@media (min-width: 900px)': {
      position: 'sticky',
      left: '48px',
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  corner: { zIndex: 2 },
  marked: { forcedColorAdjust: 'none' },
  target: {
    outline: `3px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    ':focus-visible': { outline: `4px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
  },
});
