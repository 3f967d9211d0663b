import JSZip from 'jszip';
import type { Letter } from '../../src/model';
import { renderLetter } from '../../src/reporting/word';

/** Where the sample form is kept, from the top of the project. */
export const letterFormPath = 'assets/templates/mau-cong-van.docx';

const PER_PARAGRAPH = '[loopOver: "paragraph"]';
const each = (name: string): string => `{#${name} ${PER_PARAGRAPH}}{dòng}{/${name}}`;

/** A letter that says where everything goes. */
const PLACES: Letter = {
  period: { year: 2023, month: 8 },
  agency: { superior: [each('cơ quan cấp trên')], name: [each('cơ quan')] },
  number: '{số văn bản}',
  subject: '{trích yếu}',
  placeAndDate: '{địa danh ngày tháng}',
  recipients: [each('kính gửi')],
  body: [
    { kind: 'section', runs: [{ text: `{#nội dung ${PER_PARAGRAPH}}${each('đề mục')}` }], from: [] },
    { kind: 'text', runs: [{ text: `${each('đoạn văn')}{/nội dung}` }], from: [] },
  ],
  signature: { capacity: [each('chức vụ')], name: '{người ký}' },
  copies: [each('nơi nhận')],
  missing: [],
};

/** A paragraph as it can stand several times: not bound to its neighbour, and no large gaps about it. */
function repeatable(paragraph: string): string {
  if (paragraph.includes('{#đoạn văn')) return paragraph.replace('<w:keepNext/>', '');
  if (paragraph.includes('{#kính gửi'))
    return paragraph.replace('w:after="240" w:before="240"', 'w:after="60" w:before="60"');
  return paragraph;
}

/** The built-in form with placeholders where the letter's words stand: a start for an office's own. */
export async function letterForm(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await renderLetter(PLACES));
  const path = 'word/document.xml';
  const xml = (await zip.file(path)?.async('text')) ?? '';
  // The lists bring their own first words, dashes and marks.
  const bare = xml
    .replace('Kính gửi: {#', '{#')
    .replace('- {#nơi nhận', '{#nơi nhận')
    .replace('{/nơi nhận}.', '{/nơi nhận}')
    .replaceAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs, repeatable)
    .replace(
      /(?=<w:sectPr[^>]*>(?:(?!<w:sectPr).)*<\/w:body>)/s,
      '<w:p><w:r><w:t>{phụ lục}</w:t></w:r></w:p>',
    );
  zip.file(path, bare);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
