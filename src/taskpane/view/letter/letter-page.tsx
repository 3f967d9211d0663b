import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Letter, LetterBlock, Summary, TextRun } from '../../../model';
import { useWords } from '../../state/use-pane';
import { Sentence } from './sentence';

/** A sheet of paper stays white with black letters in every theme. */
const useStyles = makeStyles({
  page: {
    padding: '20px 18px',
    color: '#000000',
    backgroundColor: '#ffffff',
    border: '1px solid #c8c8c8',
    boxShadow: '0 1px 4px rgba(0, 0, 0, 0.25)',
    fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
    fontSize: '15px',
    lineHeight: 1.4,
    overflowWrap: 'break-word',
    forcedColorAdjust: 'none',
  },
  paper: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '794px',
    margin: '0 auto',
    padding: '56px 56px 56px 85px',
  },
  // Two columns at every width, as on paper: the agency's is the narrower.
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: '4px 8px',
    textAlign: 'center',
    fontSize: '12px',
  },
  line: { margin: 0 },
  // Number and day are left blank for the pen.
  blanks: { whiteSpace: 'break-spaces' },
  bold: { fontWeight: 'bold' },
  // The rule below goes by the length of the text.
  ruled: {
    width: 'fit-content',
    margin: '0 auto',
    '::after': {
      content: '""',
      display: 'block',
      width: '40%',
      margin: '3px auto 0',
      borderTop: '1px solid #000000',
    },
  },
  motto: { '::after': { width: '100%' } },
  italic: { fontStyle: 'italic' },
  to: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '0 8px', margin: '18px 0 12px' },
  recipients: { margin: 0, padding: 0, listStyle: 'none' },
  paragraph: { margin: '6px 0', textAlign: 'justify', textIndent: '1.6em' },
  heading: { margin: '10px 0 6px', fontSize: 'inherit', fontWeight: 'bold', textIndent: '1.6em' },
  foot: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px',
    marginTop: '18px',
  },
  copies: { fontSize: '12px' },
  copiesTitle: { margin: 0, fontWeight: 'bold', fontStyle: 'italic' },
  signature: { textAlign: 'center', fontWeight: 'bold' },
  name: { margin: '64px 0 0' },
});

interface LetterPageProps {
  readonly letter: Letter;
  /** As wide as A4 with its margins; else narrowed to the pane. */
  readonly isPaper: boolean;
  readonly summary: Summary;
}

/** The letter in the form of Nghị định 30/2020/NĐ-CP. */
export function LetterPage({ letter, isPaper, summary }: LetterPageProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [only, ...more] = letter.recipients;
  return (
    <article
      className={mergeClasses(styles.page, isPaper && styles.paper)}
      lang="vi"
      aria-label={words.preview}
      tabIndex={0}
    >
      <div className={styles.head}>
        <div className={styles.ruled}>
          {letter.agency.superior.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
          {letter.agency.name.map((line) => (
            <p key={line} className={mergeClasses(styles.line, styles.bold)}>
              {line}
            </p>
          ))}
        </div>
        <div>
          <p className={mergeClasses(styles.line, styles.bold)}>{words.nation}</p>
          <p className={mergeClasses(styles.line, styles.bold, styles.ruled, styles.motto)}>{words.motto}</p>
        </div>
        <div>
          <p className={mergeClasses(styles.line, styles.blanks)}>{letter.number}</p>
          <div className={styles.line}>
            <Sentence from={SUBJECT} at="" summary={summary}>
              {letter.subject}
            </Sentence>
          </div>
        </div>
        <p className={mergeClasses(styles.line, styles.blanks, styles.italic)}>{letter.placeAndDate}</p>
      </div>
      <div className={styles.to}>
        <span>{words.addressed}</span>
        {more.length === 0 ? (
          <span>{only}</span>
        ) : (
          <ul className={styles.recipients}>
            {letter.recipients.map((recipient, i) => (
              <li key={recipient}>
                - {recipient}
                {i === letter.recipients.length - 1 ? '.' : ';'}
              </li>
            ))}
          </ul>
        )}
      </div>
      {letter.body.map((block, i) => (
        <Block key={i} block={block} at={placeIn(letter.body, i)} summary={summary} />
      ))}
      <div className={styles.foot}>
        <div className={styles.copies}>
          <p className={styles.copiesTitle}>{words.copies}</p>
          <ul className={styles.recipients}>
            {letter.copies.map((copy, i) => (
              <li key={copy}>
                - {copy}
                {i === letter.copies.length - 1 ? '.' : ';'}
              </li>
            ))}
          </ul>
        </div>
        <div className={styles.signature}>
          {letter.signature.capacity.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
          <p className={styles.name}>{letter.signature.name}</p>
        </div>
      </div>
    </article>
  );
}

/** The paragraph that stands under the number. */
const SUBJECT = ['subject'];

/** Which of the paragraphs that speak of the same this is: it stays open while others come and go. */
function placeIn(body: readonly LetterBlock[], at: number): string {
  const about = body[at]?.from[0] ?? '';
  const before = body.slice(0, at).filter(({ from }) => from[0] === about);
  return `${about}#${before.length}`;
}

interface BlockProps {
  readonly block: LetterBlock;
  readonly at: string;
  readonly summary: Summary;
}

function Block({ block: { kind, runs, from }, at, summary }: BlockProps): ReactElement {
  const styles = useStyles();
  const isHeading = kind === 'section' || kind === 'subsection';
  const text = runs.map((run, i) => <Run key={i} run={run} />);
  const sentence = (
    <Sentence from={from} at={at} summary={summary}>
      {text}
    </Sentence>
  );
  if (!isHeading) return <div className={styles.paragraph}>{sentence}</div>;
  return kind === 'section' ? (
    <h3 className={styles.heading}>{text}</h3>
  ) : (
    <h4 className={styles.heading}>{text}</h4>
  );
}

function Run({ run }: { readonly run: TextRun }): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(run.bold && styles.bold, run.italic && styles.italic)}>{run.text}</span>
  );
}
