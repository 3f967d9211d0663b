import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { AnnexCell, FindingGroup, LetterAnnex } from '../../model';
import { ANNEX, SIZE, SPACE } from './format';
import { run } from './runs';

type Style = Parameters<typeof run>[1];

/** Greys that stay apart on paper, with a weight of their own each: the letter knows no other colour than black. */
const LOOKS: Readonly<Record<FindingGroup, { readonly fill: string; readonly style: Partial<Style> }>> = {
  warn: { fill: 'BFBFBF', style: { bold: true } },
  low: { fill: 'E7E6E6', style: { italics: true } },
  commend: { fill: 'FFFFFF', style: { bold: true } },
};

/** Title, table and legend of the annex. */
export function annexContent(annex: LetterAnnex): ISectionOptions['children'] {
  return [
    line(annex.title, { size: SIZE.body, bold: true }),
    line(annex.subject, { size: SIZE.body, bold: true }),
    line(annex.reference, { size: SIZE.body, italics: true }, SPACE.paragraph * 2),
    annexTable(annex),
    ...legend(annex),
    ...lists(annex),
  ];
}

function annexTable(annex: LetterAnnex): Table {
  const parts = annex.headings.flatMap((heading) => heading.parts);
  const figure = Math.floor((ANNEX.textWidth - ANNEX.number - ANNEX.unit) / Math.max(1, parts.length));
  const widths = [ANNEX.number, ANNEX.unit, ...parts.map(() => figure)];
  const isTwofold = annex.headings.some((heading) => heading.parts.length > 1);
  const span = isTwofold ? 2 : 1;
  const head = (text: string, rowSpan: number, columnSpan = 1): TableCell =>
    cell({ text }, { bold: true }, { rowSpan, columnSpan });
  const rows = [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [
        head(annex.number, span),
        head(annex.unit, span),
        ...annex.headings.map((heading) =>
          heading.parts.length > 1 ? head(heading.text, 1, heading.parts.length) : head(heading.text, span),
        ),
      ],
    }),
    ...(isTwofold
      ? [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: annex.headings.flatMap((heading) =>
              heading.parts.length > 1 ? heading.parts.map((part) => head(part, 1)) : [],
            ),
          }),
        ]
      : []),
    new TableRow({
      cantSplit: true,
      children: [
        cell({ text: '' }),
        cell(annex.whole.unit, { bold: true }, { alignment: AlignmentType.LEFT }),
        ...annex.whole.cells.map((figures) => cell(figures, { bold: true })),
      ],
    }),
    ...annex.rows.map(
      ({ unit, cells }, i) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell({ text: String(i + 1) }),
            cell(unit, {}, { alignment: AlignmentType.LEFT }),
            ...cells.map((figures) => cell(figures)),
          ],
        }),
    ),
  ];
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: 60, right: 60, top: 20, bottom: 20 },
    rows,
  });
}

interface Place {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly alignment?: (typeof AlignmentType)[keyof typeof AlignmentType];
}

function cell({ text, mark }: AnnexCell, style: Partial<Style> = {}, place: Place = {}): TableCell {
  const { alignment = AlignmentType.CENTER, ...spans } = place;
  const look = mark && LOOKS[mark];
  return new TableCell({
    ...spans,
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } } : {}),
    children: [
      new Paragraph({
        alignment,
        spacing: { before: 0, after: 0, line: SPACE.line, lineRule: LineRuleType.AUTO },
        children: [run(text, { size: SIZE.annex, ...look?.style, ...style })],
      }),
    ],
  });
}

/** One sample of each mark that occurs, with its meaning. */
function legend({ legend: entries, note }: LetterAnnex): Paragraph[] {
  const signs = note === '' ? [] : [new Paragraph({ children: [run(note, { size: SIZE.annex })] })];
  const marks = entries.map(
    ({ mark, text }, i) =>
      new Paragraph({
        spacing: { before: i === 0 ? SPACE.paragraph : 0, after: 0 },
        children: [
          run(` ${LEGEND_SAMPLE} `, { size: SIZE.annex, ...LOOKS[mark].style, shading: shade(mark) }),
          run(` ${text}`, { size: SIZE.annex }),
        ],
      }),
  );
  return [...marks, ...signs];
}

/** The units the letter speaks of without naming them. */
function lists({ lists: left }: LetterAnnex): Paragraph[] {
  if (!left) return [];
  const spacing = { before: SPACE.paragraph, after: 0, line: SPACE.line, lineRule: LineRuleType.AUTO };
  return [
    new Paragraph({ spacing, keepNext: true, children: [run(left.title, { size: SIZE.body, bold: true })] }),
    ...left.items.map(
      ({ runs }) =>
        new Paragraph({
          alignment: AlignmentType.JUSTIFIED,
          spacing,
          children: runs.map(({ text, bold, italic }) =>
            run(text, { size: SIZE.body, ...(bold && { bold }), ...(italic && { italics: italic }) }),
          ),
        }),
    ),
  ];
}

const LEGEND_SAMPLE = '00,00%';
const shade = (mark: FindingGroup) => ({ type: ShadingType.CLEAR, color: 'auto', fill: LOOKS[mark].fill });

function line(text: string, style: Style, after = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after, line: SPACE.line, lineRule: LineRuleType.AUTO },
    children: [run(text, style)],
  });
}
