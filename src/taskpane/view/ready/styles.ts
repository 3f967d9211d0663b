import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that the points of the list share. */
export const useReadyStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', margin: 0 },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 110px), 1fr))',
    gap: '8px',
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
