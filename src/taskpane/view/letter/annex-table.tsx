import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { LETTER_WORK } from '../../../messages/pane/letter-work';
import type { AnnexCell, LetterAnnex } from '../../../model';
import { useWordsOf } from '../../state/use-pane';

/** Paper, as the letter itself: black on white in every theme, with the greys of the Word file. */
const useStyles = makeStyles({
  page: {
    padding: '16px 14px',
    color: '#000000',
    backgroundColor: '#ffffff',
    border: '1px solid #c8c8c8',
    boxShadow: '0 1px 4px rgba(0, 0, 0, 0.25)',
    fontFamily: "'Times New Roman', 'Liberation Serif', Tinos, serif",
    forcedColorAdjust: 'none',
    overflowX: 'auto',
  },
  title: { margin: 0, textAlign: 'center', fontWeight: 'bold', fontSize: '15px' },
  reference: { margin: '0 0 10px', textAlign: 'center', fontStyle: 'italic', fontSize: '13px' },
  table: { borderCollapse: 'collapse', fontSize: '12px', width: '100%' },
  cell: { border: '1px solid #000000', padding: '2px 5px', textAlign: 'center' },
  name: { textAlign: 'left', fontWeight: 'normal', whiteSpace: 'nowrap' },
  warn: { backgroundColor: '#bfbfbf', fontWeight: 'bold' },
  low: { backgroundColor: '#e7e6e6', fontStyle: 'italic' },
  commend: { fontWeight: 'bold' },
  listed: { margin: '6px 0 0', fontSize: '13px', textAlign: 'justify' },
  legend: { margin: '8px 0 0', padding: 0, listStyle: 'none', fontSize: '12px' },
});

/** "Phụ lục" as it will be printed; wider than the pane, it scrolls within itself. */
export function AnnexTable({ annex }: { readonly annex: LetterAnnex }): ReactElement {
  const styles = useStyles();
  const words = useWordsOf(LETTER_WORK);
  const isTwofold = annex.headings.some(({ parts }) => parts.length > 1);
  const span = isTwofold ? 2 : 1;
  const cellClass = ({ mark }: AnnexCell): string => mergeClasses(styles.cell, mark && styles[mark]);
  return (
    <section className={styles.page} lang="vi" aria-label={words.annexPreview} tabIndex={0}>
      <p className={styles.title}>{annex.title}</p>
      <p className={styles.title}>{annex.subject}</p>
      <p className={styles.reference}>{annex.reference}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={span} className={styles.cell}>
              {annex.number}
            </th>
            <th scope="col" rowSpan={span} className={styles.cell}>
              {annex.unit}
            </th>
            {annex.headings.map(({ text, parts }, i) => (
              <th
                key={i}
                scope={parts.length > 1 ? 'colgroup' : 'col'}
                className={styles.cell}
                {...(parts.length > 1 ? { colSpan: parts.length } : { rowSpan: span })}
              >
                {text}
              </th>
            ))}
          </tr>
          {isTwofold && (
            <tr>
              {annex.headings.flatMap(({ parts }, i) =>
                parts.length > 1
                  ? parts.map((part) => (
                      <th key={`${i}|${part}`} scope="col" className={styles.cell}>
                        {part}
                      </th>
                    ))
                  : [],
              )}
            </tr>
          )}
        </thead>
        <tbody>
          {[annex.whole, ...annex.rows].map(({ unit, cells }, i) => (
            <tr key={i}>
              <td className={styles.cell}>{i === 0 ? '' : i}</td>
              <th scope="row" className={mergeClasses(cellClass(unit), styles.name)}>
                {unit.text}
              </th>
              {cells.map((cell, at) => (
                <td key={at} className={cellClass(cell)}>
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.legend}>
        {annex.legend.map(({ mark, text }) => (
          <li key={mark}>
            <span className={styles[mark]}>00,00%</span> {text}
          </li>
        ))}
        {annex.note !== '' && <li>{annex.note}</li>}
      </ul>
      {annex.lists && (
        <>
          <p className={styles.listed}>
            <b>{annex.lists.title}</b>
          </p>
          {annex.lists.items.map(({ runs }, i) => (
            <p key={i} className={styles.listed}>
              {runs.map(({ text, bold, italic }, at) =>
                bold ? <b key={at}>{text}</b> : italic ? <i key={at}>{text}</i> : text,
              )}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
