import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { YearMonth } from '../../../actions/evaluate-year';
import { YEAR, type YearWords } from '../../../messages/pane/year';
import { periodKey, type FindingGroup } from '../../../model';
import { initials, needText, type Overview, type UnitInMonth, type UnitYear } from '../../../reporting/year';
import type { Settings } from '../../../settings';
import { shortPeriod } from '../../../text/print-period';
import { usePane, useWords, useWordsOf } from '../../state/use-pane';
import { Disclosure } from '../disclosure';
import { indicatorTitle } from '../figures';
import { useTone } from '../tone';

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    width: '100%',
  },
  head: {
    padding: '4px 1px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  unit: {
    position: 'sticky',
    left: 0,
    padding: '4px 6px 4px 0',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '92px',
  },
  cell: {
    padding: '2px 1px',
    textAlign: 'center',
    whiteSpace: 'nowrap',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: {
    display: 'block',
    padding: '1px 2px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    ':empty': { display: 'none' },
  },
  needs: { margin: 0, padding: 0, listStyle: 'none', display: 'flex', flexDirection: 'column', gap: '6px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface YearTableProps {
  readonly overview: Overview;
  readonly months: readonly YearMonth[];
  /** The sheet it stands on, once it is written. */
  readonly sheet: string | undefined;
}

/** Unit by month, then what each unit still needs for its target. */
export function YearTable({ overview, months, sheet }: YearTableProps): ReactElement | null {
  const styles = useStyles();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  const pane = usePane();
  const settings = months[0]?.prepared.settings;
  if (!settings) return null;
  const shown = overview.units.filter(({ months: all }) => all.some(says));
  const needs = overview.units.flatMap(({ name, outlooks }) => {
    const texts = outlooks.flatMap((outlook) =>
      outlook.need && outlook.need.kind !== 'met' ? (needText(outlook, settings) ?? []) : [],
    );
    return texts.length > 0 ? [{ name, texts }] : [];
  });
  return (
    <>
      <Disclosure title={words.yearTable(overview.year)}>
        <p className={styles.hint}>{words.yearTableHint}</p>
        {overview.notCounted.length > 0 && (
          <p className={styles.hint}>
            {words.yearNotCounted(overview.notCounted.map(words.period).join(', '))}
          </p>
        )}
        <div className={styles.scroll} role="region" aria-label={words.yearTable(overview.year)} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={mergeClasses(styles.head, styles.unit)}>
                  {words.unit}
                </th>
                {overview.columns.map((period) => (
                  <th
                    key={periodKey(period)}
                    scope="col"
                    className={styles.head}
                    title={words.period(period)}
                  >
                    {shortPeriod(period)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((unit) => (
                <UnitRow key={unit.name} unit={unit} overview={overview} settings={settings} />
              ))}
            </tbody>
          </table>
        </div>
        {shown.length < overview.units.length && (
          <p className={styles.hint}>{words.yearRest(overview.units.length - shown.length)}</p>
        )}
        {sheet !== undefined && (
          <div>
            <Button size="small" onClick={() => void pane.goTo([{ sheet, row: 0, column: 0 }])}>
              {words.yearSheetOpen(sheet)}
            </Button>
          </div>
        )}
      </Disclosure>
      {needs.length > 0 && (
        <Disclosure title={words.yearNeed(words.period(overview.next))} badge={String(needs.length)}>
          <ul className={styles.needs} lang="vi">
            {needs.map(({ name, texts }) => (
              <li key={name}>
                <span className={styles.name}>{name}:</span> {texts.join('; ')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

const says = ({ acts, low, isCommended }: UnitInMonth): boolean =>
  acts.length > 0 || low.length > 0 || isCommended;

interface UnitRowProps {
  readonly unit: UnitYear;
  readonly overview: Overview;
  readonly settings: Settings;
}

function UnitRow({ unit, overview, settings }: UnitRowProps): ReactElement {
  const styles = useStyles();
  const tones = useTone();
  const words = { ...useWords(), ...useWordsOf(YEAR) };
  return (
    <tr>
      <th scope="row" className={styles.unit}>
        {unit.name}
      </th>
      {unit.months.map((inMonth) => {
        const group = groupOf(inMonth);
        const isOpen =
          !group && inMonth.acts.length === 0 && !overview.evaluated.includes(periodKey(inMonth.period));
        return (
          <td key={periodKey(inMonth.period)} className={styles.cell}>
            {isOpen ? (
              '–'
            ) : (
              <abbr
                className={mergeClasses(styles.mark, group && tones[group])}
                title={inWords(inMonth, words, settings)}
                style={{ textDecoration: 'none' }}
              >
                {inShort(inMonth, words)}
              </abbr>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function groupOf({ acts, low, isCommended }: UnitInMonth): FindingGroup | undefined {
  if (acts.some(({ kind }) => kind === 'act')) return 'warn';
  if (low.length > 0) return 'low';
  return isCommended ? 'commend' : undefined;
}

/** "PB2 T": the first letters of the form with its ordinal, the heaviest first. */
function inShort({ acts, low, isCommended }: UnitInMonth, words: YearWords): string {
  return [
    ...acts.map(({ kind, form, ordinal }) =>
      kind === 'exemption' ? words.yearShortExempt : `${initials(form)}${ordinal ?? ''}`,
    ),
    ...(low.length > 0 ? [words.yearShortLow] : []),
    ...(isCommended ? [words.yearShortCommended] : []),
  ].join(' ');
}

function inWords({ acts, low, isCommended }: UnitInMonth, words: YearWords, settings: Settings): string {
  return [
    ...acts.map(({ kind, form, ordinal }) =>
      kind === 'exemption'
        ? words.yearExempt
        : ordinal === null
          ? form
          : words.stepText(form, String(ordinal)),
    ),
    ...(low.length > 0
      ? [`${words.low}: ${low.map((id) => indicatorTitle(id, words, settings)).join(', ')}`]
      : []),
    ...(isCommended ? [words.commend] : []),
  ].join('; ');
}
