import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Letter, LetterAnnex } from '../../model';
import { atGaps } from '../letter-lines';
import { ANNEX, PAGE } from './format';

/** Characters nobody types: they carry through the form what its placeholders cannot say. */
const ITALIC_START = '\uE0A1';
const ITALIC_END = '\uE0A2';
const ANNEX_PLACE = '\uE0A3';
const MARKS = /[\uE0A1-\uE0A3]/gu;

const DOCUMENT = 'word/document.xml';

/** A line of the body as it goes into a form: which stretches are in italics is told by marks. */
export function markedLine(runs: readonly { readonly text: string; readonly italic?: boolean }[]): string {
  return runs
    .map(({ text, italic }) => {
      const bare = text.replace(MARKS, '');
      return italic ? `${ITALIC_START}${bare}${ITALIC_END}` : bare;
    })
    .join('');
}

/** Stands where the annex goes until {@link finishForm} puts it there. */
export const annexMark = ANNEX_PLACE;

/**
 * Turns the marks in a filled-in form into italics and into the annex, and shows every gap in yellow.
 *
 * @param bytes of a .docx
 * @returns the bytes of the finished .docx
 */
export async function finishForm(bytes: Uint8Array, letter: Letter): Promise<Uint8Array> {
  const { annex } = letter;
  const files = unzipSync(bytes);
  const part = files[DOCUMENT];
  if (!part) return bytes;
  const xml = strFromU8(part);
  const upright = withYellowGaps(withItalics(xml), letter);
  const finished = upright.includes(ANNEX_PLACE)
    ? withAnnex(upright, annex ? await annexXml(annex) : undefined)
    : upright;
  if (finished === xml) return bytes;
  return zipSync({ ...files, [DOCUMENT]: strToU8(finished) });
}

const RUN = /<w:r(?: [^>]*)?>(?:(?!<\/w:r>)[\s\S])*?<\/w:r>/gu;

/** A stretch of a run's text; `isMarked`: it gets a look of its own. */
interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A run with marked pieces becomes several, the marked ones looking as they should and otherwise alike. */
function splitRuns(
  xml: string,
  piecesOf: (text: string) => readonly Piece[],
  lookOf: (look: string) => string,
): string {
  return xml.replace(RUN, (run) => {
    const [, open = '', look = ''] = /^(<w:r(?: [^>]*)?>)(<w:rPr>[\s\S]*?<\/w:rPr>)?/u.exec(run) ?? [];
    return run.replace(TEXT, (whole, text: string) => {
      const pieces = piecesOf(text);
      if (!pieces.some(({ isMarked }) => isMarked)) return whole;
      return pieces
        .map(({ text: piece, isMarked }) =>
          isMarked ? `</w:r>${open}${lookOf(look)}${inText(piece)}</w:r>${open}${look}` : inText(piece),
        )
        .join('');
    });
  });
}

function withItalics(xml: string): string {
  return splitRuns(
    xml,
    (text) =>
      text.split(/\uE0A1([^\uE0A2]*)\uE0A2/u).map((piece, i) => ({ text: piece, isMarked: i % 2 === 1 })),
    inItalics,
  );
}

/** The gaps ("[thiếu: …]") in yellow. */
function withYellowGaps(xml: string, { missing }: Letter): string {
  const escaped = missing.map((slot) =>
    slot.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  );
  if (escaped.length === 0) return xml;
  return splitRuns(
    xml,
    (text) =>
      atGaps(text, { missing: escaped }).map(({ text: piece, isGap }) => ({ text: piece, isMarked: isGap })),
    inYellow,
  );
}

/** What may follow a highlight in a run's look, in the order the format wants. */
const AFTER_HIGHLIGHT =
  /<w:(?:u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>/u;

function inYellow(look: string): string {
  const bare = (look === '' ? '<w:rPr></w:rPr>' : look).replace(/<w:highlight [^>]*\/>/gu, '');
  return bare.replace(AFTER_HIGHLIGHT, (next) => `<w:highlight w:val="yellow"/>${next}`);
}

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu;

const inText = (text: string): string => (text === '' ? '' : `<w:t xml:space="preserve">${text}</w:t>`);

/** In the order the format wants: bold comes before italics, nearly everything else after. */
function inItalics(look: string): string {
  if (/<w:i(?:\/| )/u.test(look)) return look;
  if (look === '') return '<w:rPr><w:i/><w:iCs/></w:rPr>';
  return look.replace(
    /^<w:rPr>(?:<w:rStyle [^>]*\/>|<w:rFonts [^>]*\/>|<w:b(?:Cs)?(?: [^>]*)?\/>)*/u,
    (before) => `${before}<w:i/><w:iCs/>`,
  );
}

const SECTION = /<w:sectPr(?: [^>]*)?>(?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>(?=\s*<\/w:body>)/u;

/**
 * The annex in place of its paragraph. A form that lies upright there gets pages across with a count of their own; one
 * that lies across already has made room itself. Without an annex the paragraph goes.
 */
function withAnnex(xml: string, annex: string | undefined): string {
  const at = xml.indexOf(ANNEX_PLACE);
  const start = Math.max(xml.lastIndexOf('<w:p>', at), xml.lastIndexOf('<w:p ', at));
  const end = xml.indexOf('</w:p>', at) + '</w:p>'.length;
  const section = SECTION.exec(xml)?.[0];
  const [before, after] = [xml.slice(0, start), xml.slice(end)];
  const isAcross = section?.includes('w:orient="landscape"') === true;
  if (annex === undefined) return isAcross || isInTable(before) ? `${before}<w:p/>${after}` : before + after;
  if (isAcross || section === undefined || isInTable(before)) return before + annex + after;
  const upright = `<w:p><w:pPr>${section}</w:pPr></w:p>`;
  return before + upright + annex + after.replace(SECTION, () => turned(section));
}

/** A cell of a table must keep a paragraph, and no page can break in it. */
const isInTable = (before: string): boolean =>
  before.split('<w:tbl>').length > before.split('</w:tbl>').length;

/** What may follow the page numbers in a section, in the order the format wants. */
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b|<\/w:sectPr>/u;

/** The form's own page with its headers, across and counted anew. */
function turned(section: string): string {
  const { margin } = ANNEX;
  const size = `<w:pgSz w:w="${PAGE.height}" w:h="${PAGE.width}" w:orient="landscape"/>`;
  const edges = `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="${margin.header}" w:footer="${margin.footer}" w:gutter="0"/>`;
  return section
    .replace(/<w:type [^>]*\/>|<w:pgNumType[^>]*\/>|<w:pgMar [^>]*\/>/gu, '')
    .replace(/<w:pgSz [^>]*\/>/u, `<w:type w:val="nextPage"/>${size}${edges}`)
    .replace(AFTER_NUMBERS, (next) => `<w:pgNumType w:start="1"/>${next}`);
}

/** Title, table and legend as they stand in the built-in letter. */
async function annexXml(annex: LetterAnnex): Promise<string> {
  const { annexDocument } = await import('./annex-document');
  const files = unzipSync(await annexDocument(annex));
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const [, body = ''] = /<w:body>([\s\S]*)<\/w:body>/u.exec(xml) ?? [];
  return body.replace(/<w:sectPr(?: [^>]*)?>(?:(?!<\/w:sectPr>)[\s\S])*<\/w:sectPr>\s*$/u, '');
}
