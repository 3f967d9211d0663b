import { makeStyles, tokens } from '@fluentui/react-components';

/** The look every group of findings shares, and what could not be told beside them. */
export const useGroupStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: 0,
    padding: '5px 9px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  count: { marginLeft: 'auto', textAlign: 'right' },
  section: {
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  empty: { margin: 0, color: tokens.colorNeutralForeground2 },
});
