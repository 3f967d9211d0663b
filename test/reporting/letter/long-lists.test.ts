import { prepareEvaluation, type PreparedEvaluation } from '../../../src/actions/evaluate';
import { tableOnForm } from '../../../src/actions/export-letter';
import type { Letter, LetterAnnex } from '../../../src/model';
import { composeLetter } from '../../../src/reporting/letter';
import { copiedLetter } from '../../../src/reporting/letter-html';
import { renderLetter } from '../../../src/reporting/word';
import { parseSettings } from '../../../src/settings';
import { openXlsx } from '../../../src/workbook/xlsx';
import { bodyTexts } from '../../letters/comparison';
import { provinceFile } from '../../support/province';
import { readDocx } from '../word/read-docx';

async function province(annex: object): Promise<PreparedEvaluation> {
  const file = parseSettings({ letter: { annex } });
  const prepared = await prepareEvaluation(await openXlsx(new Uint8Array(await provinceFile(10))), {
    file,
    now: '05/11/2025 09:30',
  });
  if ('unclear' in prepared) throw new Error(prepared.unclear);
  return prepared;
}

const letterOf = ({ summary, settings, table }: PreparedEvaluation, hasTable = true): Letter =>
  composeLetter(summary, settings, hasTable ? table : undefined);

const linesOf = ({ lists }: LetterAnnex): string[] =>
  (lists?.items ?? []).map(({ runs }) => runs.map(({ text }) => text).join(''));

const LISTED = 'danh sách tại Phụ lục';

describe('lists too long for the letter', () => {
  let usual: Letter;
  let short: Letter;
  beforeAll(async () => {
    usual = letterOf(await province({ include: true }));
    short = letterOf(await province({ include: true, listsAbove: 2 }));
  });

  it('stand in the letter until an office sets a length', () => {
    expect(bodyTexts(usual).join('\n')).not.toContain(LISTED);
    expect(usual.annex?.lists).toBeNull();
  });

  it('are counted in the letter, and the annex has every line of them as the letter would have had it', () => {
    if (!short.annex) throw new Error('no annex');
    const said = bodyTexts(short);
    expect(said.join('\n')).toContain(LISTED);
    const left = bodyTexts(usual).filter((text) => !said.includes(text) && !text.startsWith('Đề nghị'));
    expect(linesOf(short.annex).filter((text) => !text.startsWith('Yêu cầu'))).toEqual(
      left.filter((text) => !text.startsWith('Yêu cầu')),
    );
    expect(left.length).toBeGreaterThan(0);
  });

  it('lose no name between letter and annex', async () => {
    const prepared = await province({ include: true, listsAbove: 2 });
    const texts = [...bodyTexts(short), ...(short.annex ? linesOf(short.annex) : [])].join('\n');
    const named = prepared.summary.rows.filter(({ inLetter }) => inLetter.current);
    for (const { unitName } of named) expect(texts).toContain(unitName.replace(/^(Xã|Phường)\s/u, ''));
  });

  it('stand in the letter where it has no annex: not asked for, no table at hand, no place on the form', async () => {
    const off = letterOf(await province({ include: false, listsAbove: 2 }));
    expect(bodyTexts(off).join('\n')).not.toContain(LISTED);
    const prepared = await province({ include: true, listsAbove: 2 });
    expect(bodyTexts(letterOf(prepared, false)).join('\n')).not.toContain(LISTED);
    expect(await tableOnForm(prepared.table, undefined)).toBe(prepared.table);
  });

  it('reach the Word file and the clipboard', async () => {
    const [line = ''] = short.annex ? linesOf(short.annex) : [];
    const { document } = await readDocx(await renderLetter(short));
    expect(document.replace(/<[^>]+>/g, '')).toContain(line);
    expect(copiedLetter(short).html).toContain(line);
  });
});

test('where the figures come from stands below the opening once somebody says it, and nowhere before', async () => {
  const { summary, settings } = await province({});
  const source = summary.paragraphs.find(({ id }) => id === 'source');
  expect(source?.text).toEqual({ generated: '', current: '' });
  const text = 'Số liệu Cổng Dịch vụ công quốc gia lúc 11 giờ 00 ngày 10/11/2025, có thể thay đổi.';
  const paragraphs = summary.paragraphs.map((one) =>
    one.id === 'source' ? { ...one, text: { ...one.text, current: text } } : one,
  );
  const texts = bodyTexts(composeLetter({ ...summary, paragraphs }, settings));
  expect(texts[1]).toBe(text);
  expect(bodyTexts(composeLetter(summary, settings))).toEqual(texts.filter((one) => one !== text));
});
