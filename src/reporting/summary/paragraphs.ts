import type { Problem, Summary, SummaryParagraph } from '../../model';
import { problem } from '../../model';
import type { Settings } from '../../settings';
import { proposeParagraphs } from '../letter';
import { isHandKey } from './row-key';

/** Numbers as people read them, to see whether a paragraph speaks of other figures now. */
const FIGURES = /\d+(?:[.,]\d+)*%?/g;

/**
 * "Lời văn công văn" for the rows as they stand: paragraphs nobody touched are proposed anew, edited ones and those
 * added by hand stay, also when nothing proposes them any more.
 */
export function mergeParagraphs(
  summary: Omit<Summary, 'paragraphs'>,
  before: readonly SummaryParagraph[],
  settings: Settings,
): { readonly paragraphs: readonly SummaryParagraph[]; readonly problems: readonly Problem[] } {
  const proposed = proposeParagraphs(summary, settings);
  const problems: Problem[] = [];
  const merged = proposed.map((paragraph): SummaryParagraph => {
    const earlier = before.find((p) => p.id === paragraph.id);
    if (!earlier || earlier.text.current === earlier.text.generated) return paragraph;
    const facts = changedFigures(earlier.text.generated, paragraph.text.generated);
    if (facts) problems.push(problem('figures-changed', facts));
    return {
      ...paragraph,
      text: { generated: paragraph.text.generated, current: earlier.text.current },
    };
  });
  const ids = new Set(proposed.map((p) => p.id));
  const remaining = before.filter(
    (p) => !ids.has(p.id) && (isHandKey(p.id) || p.text.current !== p.text.generated),
  );
  return { paragraphs: remaining.reduce(insertedWhereItStood(before), merged), problems };
}

/** The summary with its untouched paragraphs proposed for the rows as edited; what a letter is made from. */
export function refreshParagraphs(summary: Summary, settings: Settings): Summary {
  return { ...summary, paragraphs: mergeParagraphs(summary, summary.paragraphs, settings).paragraphs };
}

const insertedWhereItStood =
  (before: readonly SummaryParagraph[]) =>
  (placed: readonly SummaryParagraph[], paragraph: SummaryParagraph): SummaryParagraph[] => {
    const above = before.slice(0, before.indexOf(paragraph)).reverse();
    const leader = above.map((p) => placed.findIndex((o) => o.id === p.id)).find((place) => place >= 0);
    return placed.toSpliced((leader ?? -1) + 1, 0, paragraph);
  };

const figuresIn = (text: string): readonly string[] => text.match(FIGURES) ?? [];

function changedFigures(before: string, after: string): { before: string; after: string } | undefined {
  const [was, is] = [figuresIn(before), figuresIn(after)];
  const old = was.filter((figure) => !is.includes(figure));
  const now = is.filter((figure) => !was.includes(figure));
  if (old.length === 0 && now.length === 0) return undefined;
  return { before: old.join(', '), after: now.join(', ') };
}
