import fc from 'fast-check';
import { currentSummary } from '../../src/actions/edit-summary';
import { prepareEvaluation, writeEvaluation } from '../../src/actions/evaluate';
import type { Summary } from '../../src/model';
import { composeLetter } from '../../src/reporting/letter';
import { bodyTexts } from '../letters/comparison';
import { district } from './district';
import { Ledger } from './ledger';
import { SummaryInHand, type OfficerEdit } from './officer';
import { excelRoad, fileRoad, type Road } from './roads';

const SUMMARY = 'Tổng hợp T8-2023';
const RUNS = Number(process.env['ROUND_TRIPS'] ?? 2);

const row = fc.nat(999);
const mark = fc.constantFrom('x', 'X', 'có', null);
/** Words that stand nowhere else: a number says which. */
const words = fc
  .tuple(fc.constantFrom('Lời sửa', '=1+1 lời', 'Uỷ ban đã họp', 'Dòng một\nrồi dòng hai'), fc.nat(1_000_000))
  .map(([text, n]) => `${text} ${n}.`);
const edit: fc.Arbitrary<OfficerEdit> = fc.oneof(
  fc.record({ kind: fc.constant('x' as const), row, mark }),
  fc.record({ kind: fc.constant('text' as const), row, text: words }),
  fc.record({ kind: fc.constant('section' as const), row, text: words }),
  fc.record({
    kind: fc.constant('form' as const),
    row,
    form: fc.constantFrom('Nhắc nhở', 'Kiểm điểm trách nhiệm'),
  }),
  fc.record({
    kind: fc.constant('ordinal' as const),
    row,
    ordinal: fc.option(fc.integer({ min: 1, max: 9 })),
  }),
  fc.record({ kind: fc.constant('move' as const), row, to: row }),
  fc.record({ kind: fc.constant('add' as const), row, unit: fc.constant('Xã Minh Đức'), text: words, mark }),
  fc.record({ kind: fc.constant('delete' as const), row }),
  fc.record({ kind: fc.constant('paragraph' as const), row, text: words }),
  fc.record({ kind: fc.constant('addParagraph' as const), row, text: words }),
  fc.record({ kind: fc.constant('deleteParagraph' as const), row }),
  fc.record({ kind: fc.constant('remark' as const), text: words }),
);

/** One visit of the product: what the sheet says before it, what it says after evaluating, and both letters. */
async function visit(
  road: Road,
  now: string,
): Promise<{ before: Summary | undefined; after: Summary; letters: string[][] }> {
  const port = await road.open();
  const prepared = await prepareEvaluation(port, {
    now,
    preset: 'letter-2023-08',
    period: { year: 2023, month: 8 },
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  const letter = (summary: Summary): string[] => {
    const composed = composeLetter(summary, prepared.settings, prepared.table);
    return [composed.subject, ...bodyTexts(composed)];
  };
  const before = await currentSummary(port, prepared);
  await writeEvaluation(port, prepared);
  await road.keep();
  const after = await currentSummary(await road.open(), prepared);
  if (after === 'summary-gone') throw new Error(after);
  return before === 'summary-gone'
    ? { before: undefined, after, letters: [letter(after)] }
    : { before, after, letters: [letter(before), letter(after)] };
}

/** Everything edited as the letter must show it; one line a sentence that is missing or too much. */
function wrongIn(letter: readonly string[], { rows, paragraphs, notes }: Summary): string[] {
  const text = letter.join('\n');
  const own = rows.filter((one) => one.finding === null || one.text.current !== one.text.generated);
  const lines = (words: string): string[] => words.split('\n').map((line) => line.trim().replace(/\.$/, ''));
  const edited = paragraphs.filter(
    (one) => one.text.current !== one.text.generated && one.text.current !== '',
  );
  const wanted = [...own.filter((one) => one.inLetter.current), ...edited].flatMap((one) =>
    lines(one.text.current),
  );
  const unwanted = own
    .filter((one) => !one.inLetter.current)
    .flatMap((one) => lines(one.text.current).slice(-1));
  const unsaid = notes.flatMap((one) => lines(one.text).slice(-1));
  return [
    ...wanted.filter((line) => !text.includes(line)).map((line) => `missing: ${line}`),
    ...[...unwanted, ...unsaid]
      .filter((line) => text.includes(`${line}.`))
      .map((line) => `left out, but there: ${line}`),
  ];
}

/** The edits made on one road, evaluated again and again; the letter they end in. */
async function letterAfter(road: Road, edits: readonly OfficerEdit[]): Promise<readonly string[]> {
  await visit(road, 'một');
  const ledger = new Ledger();
  await road.change([SUMMARY], (book) => {
    for (const one of edits) {
      const touched = new SummaryInHand(book.sheet(SUMMARY)).do(one);
      const group = touched && 'group' in touched ? touched.group : undefined;
      const { rows } = new SummaryInHand(book.sheet(SUMMARY));
      ledger.note(
        one,
        touched,
        rows.filter((each) => each.group === group).map(({ key }) => key),
      );
    }
  });
  const second = await visit(road, 'hai');
  const third = await visit(road, 'ba');
  for (const summary of [second.before, second.after, third.after])
    expect(summary && ledger.clone().missingFrom(summary)).toEqual([]);
  const [asTyped = [], again = []] = second.letters;
  expect(wrongIn(asTyped, second.before ?? second.after)).toEqual([]);
  expect(wrongIn(again, second.after)).toEqual([]);
  expect(third.letters).toEqual([again, again]);
  return again;
}

it('any edits by the documented rules arrive in the letter and survive, in Excel and in a file alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
      const inExcel = await letterAfter(excelRoad(district()), edits);
      const inFile = await letterAfter(await fileRoad(district()), edits);
      expect(inFile).toEqual(inExcel);
    }),
    { numRuns: RUNS, endOnFailure: RUNS < 10 },
  );
}, 3_600_000);
