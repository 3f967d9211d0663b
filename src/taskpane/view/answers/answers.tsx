import { Button, Select } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import {
  aliasPatch,
  answerPatch,
  desksPatch,
  newUnitPatch,
  proposedForBlank,
  questionKey,
  questionsOf,
  totalPatch,
  type Question,
} from '../../../actions/questions';
import { ANSWERS, type AnswerWords } from '../../../messages/pane/answers';
import type { Period, Problem } from '../../../model';
import type { Settings, SettingsPatch } from '../../../settings';
import { usePane, usePaneState, useWords, useWordsOf } from '../../state/use-pane';
import { indicatorTitle } from '../figures';
import { ICONS } from '../icons';
import { Sheets } from './sheets';
import { useQuestionStyles } from './styles';

interface AnswersProps {
  readonly problems: readonly Problem[];
  /** Id of what the questions stand in: the focus goes there once one is answered. */
  readonly home: string;
}

/** What people can say themselves about problems of one cause: blanks, lone marks, spellings of units. */
export function Answers({ problems, home }: AnswersProps): ReactElement | null {
  const styles = useQuestionStyles();
  const words = { ...useWords(), ...useWordsOf(ANSWERS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const settings = usePaneState((state) => state.prepared?.settings);
  const period = usePaneState((state) => state.prepared?.evaluation.period);
  const questions = useMemo(() => questionsOf(problems), [problems]);
  const asksColumns = problems.some(
    ({ code, facts }) =>
      code === 'missing-column' ||
      code === 'points-or-percent' ||
      (code === 'ambiguous-column' && facts.candidates.length > 0),
  );
  const missing = problems.flatMap(({ code, facts }) =>
    code === 'missing-column' && facts.only === undefined ? facts.indicators : [],
  );
  const twice = problems.find(({ code }) => code === 'two-sheets');
  if (!settings || !period || (questions.length === 0 && !asksColumns && !twice)) return null;
  return (
    <div className={styles.list}>
      {questions.map((question) => (
        <Ask
          key={questionKey(question)}
          question={question}
          settings={settings}
          period={period}
          home={home}
        />
      ))}
      {twice?.code === 'two-sheets' && <Sheets {...twice.facts} />}
      {questions.length > 0 && <p className={styles.hint}>{words.answerHint}</p>}
      {asksColumns && (
        <div className={styles.choices}>
          <Button size="small" onClick={() => pane.showPage('columns')}>
            {words.askColumn}
          </Button>
          {missing.map((id) => (
            <Button
              key={id}
              size="small"
              disabledFocusable={busy}
              onClick={() =>
                void pane.answer({ indicators: [{ id, enabled: false }] }).then(() => toHome(home))
              }
            >
              {words.askUntracked(indicatorTitle(id, words, settings))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Once something is answered the focus goes to what is left. */
function toHome(home: string): void {
  setTimeout(() => document.getElementById(home)?.focus(), 0);
}

interface AskProps {
  readonly question: Question;
  readonly settings: Settings;
  /** What was judged, which an answer about blanks is for. */
  readonly period: Period;
  readonly home: string;
}

function Ask({ question, settings, period, home }: AskProps): ReactElement {
  const styles = useQuestionStyles();
  const words = { ...useWords(), ...useWordsOf(ANSWERS) };
  const pane = usePane();
  const busy = usePaneState((state) => state.busy !== undefined);
  const spelling = question.kind === 'unit' ? question.spelling : undefined;
  const kind = usePaneState(
    ({ prepared }) => prepared?.table.units.find(({ unit }) => unit.name === spelling)?.unit.kind,
  );
  const newUnit = spelling === undefined ? undefined : newUnitPatch(spelling, kind, settings.units);
  const answer = (patch: SettingsPatch): void => {
    // What was asked is gone once it is answered: the focus goes to what is left of them.
    void pane.answer(patch).then(() => toHome(home));
  };
  return (
    <fieldset className={styles.question}>
      <legend className={styles.ask}>{askText(question, words, settings)}</legend>
      <div className={styles.choices}>
        {choicesOf(question, words, settings, period).map(([name, patch]) => (
          <Button key={name} size="small" disabledFocusable={busy} onClick={() => answer(patch)}>
            {name}
          </Button>
        ))}
        {newUnit && spelling !== undefined && (
          <Button
            size="small"
            icon={ICONS.add}
            disabledFocusable={busy}
            aria-label={`${words.answerNewUnit}: ${spelling}`}
            onClick={() => answer(newUnit)}
          >
            {words.answerNewUnit}
          </Button>
        )}
        {question.kind === 'unit' && settings.units.length > 0 && (
          <Select
            size="small"
            className={styles.others}
            aria-label={`${words.answerOtherUnit}: ${question.spelling}`}
            value=""
            disabled={busy}
            onChange={(_, { value }) => answer(aliasPatch(question.spelling, value))}
          >
            <option value="">
              {question.suggestion === null ? words.answerChoose : words.answerOtherUnit}
            </option>
            {settings.units.map(({ name }, i) => (
              <option key={`${i}|${name}`}>{name}</option>
            ))}
          </Select>
        )}
      </div>
    </fieldset>
  );
}

function askText(question: Question, words: AnswerWords, settings: Settings): string {
  switch (question.kind) {
    case 'blank':
      return words.askBlank(
        indicatorTitle(question.indicator, words, settings),
        Math.max(1, question.cells.length),
      );
    case 'bare-x':
      return words.askBareX(indicatorTitle(question.indicator, words, settings), question.found);
    case 'total':
      return words.askTotal;
    case 'desks':
      return words.askDesks;
    case 'unit':
      return words.askUnit(question.spelling);
  }
}

function choicesOf(
  question: Question,
  words: AnswerWords,
  settings: Settings,
  period: Period,
): (readonly [string, SettingsPatch])[] {
  switch (question.kind) {
    case 'blank': {
      const proposed = proposedForBlank(question.indicator, period, settings);
      const choice = (answer: 'zero' | 'nothing'): readonly [string, SettingsPatch] => {
        const name = answer === 'zero' ? words.answerZero : words.answerNothing;
        return [
          answer === proposed ? words.answerAsBefore(name) : name,
          answerPatch(question.indicator, 'blank', answer, period),
        ];
      };
      return proposed === 'nothing'
        ? [choice('nothing'), choice('zero')]
        : [choice('zero'), choice('nothing')];
    }
    case 'bare-x':
      return [
        [words.answerPraise, answerPatch(question.indicator, 'bare-x', 'praise', null)],
        [words.answerShortfall, answerPatch(question.indicator, 'bare-x', 'shortfall', null)],
      ];
    case 'desks':
      return [
        [words.answerBothDesks, desksPatch('both')],
        [words.answerCommune, desksPatch('commune')],
        [words.answerDesk, desksPatch('desk')],
      ];
    case 'total':
      return question.labels.map((label) => [label, totalPatch(label)] as const);
    case 'unit':
      return question.suggestion === null
        ? []
        : [[words.answerUnit(question.suggestion), aliasPatch(question.spelling, question.suggestion)]];
  }
}
