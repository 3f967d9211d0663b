import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that questions with few answers share. */
export const useQuestionStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '6px 0 0 28px' },
  question: {
    margin: 0,
    minWidth: 0,
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  ask: {
    float: 'left',
    width: '100%',
    padding: 0,
    marginBottom: '6px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  choices: { clear: 'both', display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  // As narrow as its place, however long the names in it.
  others: { flex: '1 1 120px', minWidth: 0, maxWidth: '100%' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
