import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { rememberedIn, type Remembered } from '../../../actions/forget';
import { ANSWERS, type AnswerWords } from '../../../messages/pane/answers';
import { textOfFrame, type Settings } from '../../../settings';
import { namePeriod } from '../../../text/print-period';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { ICONS } from '../icons';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyle: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '8px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  none: { margin: 0, clear: 'both', color: tokens.colorNeutralForeground2 },
});

/** What was answered once, each open to being taken back. */
export function RememberedAnswers(): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(ANSWERS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const prepared = usePaneState((state) => state.prepared);
  const remembered = useMemo(() => (prepared ? rememberedIn(prepared.open) : []), [prepared]);
  if (!prepared) return null;
  if (remembered.length === 0) return <p className={styles.none}>{words.rememberedNone}</p>;
  return (
    <ul className={styles.list}>
      {remembered.map((what, i) => {
        const text = textOf(what, words, prepared.settings);
        return (
          <li key={`${i}|${text}`} className={styles.item}>
            <span className={styles.text}>{text}</span>
            <Button
              size="small"
              icon={ICONS.bin}
              aria-label={words.forgetIt(text)}
              disabledFocusable={busy}
              onClick={() => void pane.forget(what)}
            >
              {words.forget}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function textOf(what: Remembered, words: AnswerWords, settings: Settings): string {
  switch (what.kind) {
    case 'answers': {
      const { indicator, question, answer, period } = what.entry;
      const said = {
        zero: words.answerZero,
        nothing: words.answerNothing,
        praise: words.answerPraise,
        shortfall: words.answerShortfall,
      }[answer];
      const tell = question === 'blank' ? words.rememberedBlank : words.rememberedBareX;
      const name = indicatorTitle(indicator, words, settings);
      return tell(period ? `${name}, ${namePeriod(period)}` : name, said);
    }
    case 'aliases':
      return words.rememberedAlias(what.entry.spelling, what.entry.unit);
    case 'tables':
      return textOfFrame(what.entry);
    case 'mappings':
      return words.rememberedColumns(what.entry.columns.length);
  }
}
