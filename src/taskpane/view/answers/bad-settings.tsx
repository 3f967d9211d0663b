import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ANSWERS } from '../../../messages/pane/answers';
import { problemText } from '../../../messages/problems';
import type { Problem } from '../../../model';
import type { PresetId } from '../../../settings';
import { usePane, useWords, useWordsOf } from '../../state/use-pane';
import { Bar } from '../bar';
import { cellName } from '../figures';
import { presetName } from '../preset-name';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
  cell: { padding: '0 4px', minWidth: 0, textDecorationLine: 'underline' },
  meanwhile: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

interface BadSettingsProps {
  readonly problems: readonly Problem[];
  readonly preset: PresetId;
}

/** A misspelt preset or a broken value changes who is judged by what: said where the rules are chosen. */
export function BadSettings({ problems, preset }: BadSettingsProps): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(ANSWERS) };
  const pane = usePane();
  const bad = problems.filter(({ code }) => code === 'bad-setting');
  if (bad.length === 0) return null;
  return (
    <Bar intent="warning">
      <strong>{words.badSettings(bad.length)}</strong>
      <ul className={styles.list}>
        {bad.map((problem, i) => {
          const { found, expected } = problemText(problem, words.language);
          const { cell } = problem;
          return (
            <li key={i}>
              {found}; {words.expected.toLowerCase()}: {expected}
              {cell && (
                <Button
                  appearance="transparent"
                  size="small"
                  className={styles.cell}
                  aria-label={words.goToCell(cellName(cell, ''))}
                  onClick={() => void pane.goTo([cell])}
                >
                  {words.goTo}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.meanwhile}>{words.badSettingsMeanwhile(presetName(preset, words))}</p>
    </Bar>
  );
}
