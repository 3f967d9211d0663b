import type { Problem, Summary, SummaryParagraph } from '../../model';
import { inserted, problem } from '../../model';
import type { Settings } from '../../settings';
import { proposeParagraphs } from '../letter';
import { isHandKey } from './row-key';

/** Numbers as people read them, to see whether a paragraph speaks of other figures now. */
const FIGURES = /\d+(?:[.,]\d+)*%?/g;

interface MergedParagraphs {
  readonly paragraphs: readonly SummaryParagraph[];
  readonly paragraphIds: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * "Lời văn công văn" for the rows as they stand: paragraphs nobody touched are proposed anew, edited ones and those
 * added by hand stay, also when nothing proposes them any more.
 */
export function mergeParagraphs(
  summary: Omit<Summary, 'paragraphs'>,
  previous: Pick<Summary, 'paragraphs' | 'paragraphIds'> | undefined,
  settings: Settings,
): MergedParagraphs {
  const before = previous?.paragraphs ?? [];
  const proposed = proposeParagraphs(summary, settings);
  const problems: Problem[] = [];
  const merged = proposed.map((paragraph): SummaryParagraph => {
    const earlier = before.find((p) => p.id === paragraph.id);
    // Deleted: offered again, but empty, so that the letter stays without it.
    if (!earlier && previous?.paragraphIds?.includes(paragraph.id))
      return { ...paragraph, text: { ...paragraph.text, current: '' } };
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
  return {
    paragraphs: remaining.reduce(insertedWhereItStood(before), merged),
    paragraphIds: [...ids, ...deletedBefore(previous).filter((id) => !ids.has(id))],
    problems,
  };
}

/** Paragraphs whose rows were deleted; remembered also while nothing proposes them. */
function deletedBefore(previous: Pick<Summary, 'paragraphs' | 'paragraphIds'> | undefined): string[] {
  const there = new Set(previous?.paragraphs.map(({ id }) => id));
  return (previous?.paragraphIds ?? []).filter((id) => !there.has(id));
}

/** The summary with its untouched paragraphs proposed for the rows as edited; what a letter is made from. */
export function refreshParagraphs(summary: Summary, settings: Settings): Summary {
  const { paragraphs, paragraphIds } = mergeParagraphs(summary, summary, settings);
  return { ...summary, paragraphs, paragraphIds };
}

const insertedWhereItStood =
  (before: readonly SummaryParagraph[]) =>
  (placed: readonly SummaryParagraph[], paragraph: SummaryParagraph): SummaryParagraph[] => {
    const above = before.slice(0, before.indexOf(paragraph)).reverse();
    const leader = above.map((p) => placed.findIndex((o) => o.id === p.id)).find((place) => place >= 0);
    return inserted(placed, (leader ?? -1) + 1, paragraph);
  };

const figuresIn = (text: string): readonly string[] => text.match(FIGURES) ?? [];

function changedFigures(before: string, after: string): { before: string; after: string } | undefined {
  const [was, is] = [figuresIn(before), figuresIn(after)];
  const old = was.filter((figure) => !is.includes(figure));
  const now = is.filter((figure) => !was.includes(figure));
  if (old.length === 0 && now.length === 0) return undefined;
  return { before: old.join(', '), after: now.join(', ') };
}
