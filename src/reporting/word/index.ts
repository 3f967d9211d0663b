import {
  AlignmentType,
  Document,
  Header,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { Letter, LetterAnnex } from '../../model';
import { annexContent } from './annex';
import { letterBody, recipients } from './body';
import { ANNEX, BLACK, FONT, LANGUAGE, PAGE, SIZE } from './format';
import { letterHeading } from './heading';
import { packed, type Zip } from './pack';
import { signatureBlock } from './signature';

const AUTHOR = 'Đánh giá tháng';

/**
 * The letter as a Word file, in the form of Nghị định 30/2020/NĐ-CP.
 *
 * @param zip the runtime's own way to zip, where it has one
 * @returns the bytes of a .docx
 */
export function renderLetter(letter: Letter, zip?: Zip): Promise<Uint8Array> {
  return packed(letterDocument(letter), zip);
}

function letterDocument(letter: Letter): Document {
  return new Document({
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    title: letter.subject,
    description: '',
    styles: { default: documentStyles() },
    theme: { fonts: { headings: FONT, body: FONT } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin },
        },
        // The first page carries no number; an empty header of its own keeps it that way.
        headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
        children: [
          letterHeading(letter),
          ...recipients(letter),
          ...letterBody(letter),
          signatureBlock(letter),
        ],
      },
      ...(letter.annex ? [annexSection(letter.annex)] : []),
    ],
  });
}

/** Across, with page numbers of its own. */
function annexSection(annex: LetterAnnex): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
        margin: ANNEX.margin,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: annexContent(annex),
  };
}

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ font: FONT, color: BLACK, size: SIZE.pageNumber, children: [PageNumber.CURRENT] }),
        ],
      }),
    ],
  });
}

/** One font and one colour throughout, also in styles the letter does not use: people go on writing in the file. */
function documentStyles() {
  const run = { font: FONT, color: BLACK };
  const heading = { run };
  return {
    document: { run: { ...run, size: SIZE.body, language: { value: LANGUAGE, eastAsia: LANGUAGE } } },
    title: heading,
    heading1: heading,
    heading2: heading,
    heading3: heading,
    heading4: heading,
    heading5: heading,
    heading6: heading,
    strong: heading,
    listParagraph: heading,
    caption: heading,
    hyperlink: heading,
    footnoteText: heading,
    footnoteReference: heading,
  };
}
