import type { FindingGroup, LetterBlock } from '../../model';
import type { LetterSectionId } from '../../settings/letter';
import { keysOf } from './arrangement';
import type { Arrangement, OwnSection, Subsection } from './arrangement';
import { commendPoints } from './commend-section';
import { lowPoints, requestGroups } from './low-section';
import { headingBlock, ownPoints, point, pointBlocks, textBlocks } from './points';
import type { StandingParagraphs } from './standing';
import type { Voice } from './voice';
import { reasonBlocks, stepHeading } from './warn-section';

/** A section before it has its number; only subsections below it are numbered with it. */
interface Section {
  readonly title: string;
  readonly from: readonly string[];
  readonly blocks: (number: number) => readonly LetterBlock[];
}

const END = './.';

/** The body of the letter, sections numbered without gaps, "./." at its end. */
export function letterBody(
  arrangement: Arrangement,
  paragraphs: StandingParagraphs,
  voice: Voice,
): LetterBlock[] {
  const sections = voice.wording.sections.flatMap((id) => sectionsOf(id, arrangement, paragraphs, voice));
  const paragraph = (id: string): LetterBlock[] => paragraphBlocks(id, paragraphs, voice);
  return ended([
    ...addedBlocks('', paragraphs, voice),
    ...addedBlocks('subject', paragraphs, voice),
    ...paragraph('opening'),
    ...paragraph('source'),
    ...paragraph('however'),
    ...(sections.length > 0 ? paragraph('grounds') : addedBlocks('grounds', paragraphs, voice)),
    ...sections.flatMap((section, i) => [
      headingBlock('section', `${i + 1}. ${section.title}`, section.from),
      ...section.blocks(i + 1),
    ]),
    ...paragraph('closing'),
  ]);
}

function sectionsOf(
  id: LetterSectionId,
  arrangement: Arrangement,
  paragraphs: StandingParagraphs,
  voice: Voice,
): Section[] {
  switch (id) {
    case 'commend':
      return [...commendSection(arrangement, voice), ...ownSections('commend', arrangement, voice)];
    case 'low':
      return [...lowSection(arrangement, paragraphs, voice), ...ownSections('low', arrangement, voice)];
    case 'warn':
      return [...stepSections(arrangement, voice), ...ownSections('warn', arrangement, voice)];
    case 'tasks':
      return tasksSection(arrangement, paragraphs, voice);
  }
}

function commendSection({ commend }: Arrangement, voice: Voice): Section[] {
  if (commend.length === 0) return [];
  const blocks = pointBlocks(commendPoints(commend, voice), voice);
  return [{ title: voice.fill(voice.wording.commendTitle), from: keysOf(commend), blocks: () => blocks }];
}

function lowSection(
  { low, subsections }: Arrangement,
  paragraphs: StandingParagraphs,
  voice: Voice,
): Section[] {
  const entries = [...low, ...subsections.flatMap((subsection) => subsection.entries)];
  if (entries.length === 0) return [];
  const blocks = (section: number): LetterBlock[] => [
    ...pointBlocks(lowPoints(low, voice), voice),
    ...subsections.flatMap((subsection, i) => [
      headingBlock(
        'subsection',
        // A number tells several apart; a lone heading has none.
        subsections.length > 1 ? `${section}.${i + 1}. ${subsection.title}` : subsection.title,
        keysOf(subsection.entries),
      ),
      ...subsectionBlocks(subsection, paragraphs, voice),
    ]),
  ];
  return [{ title: voice.fill(voice.wording.lowTitle), from: keysOf(entries), blocks }];
}

function subsectionBlocks(
  subsection: Subsection,
  paragraphs: StandingParagraphs,
  voice: Voice,
): LetterBlock[] {
  const groups = requestGroups(subsection, voice).map(({ id, entries }) => ({
    id,
    points: lowPoints(entries, voice),
  }));
  const isList = groups.flatMap(({ points }) => points).length > 1;
  return groups.flatMap(({ id, points }) => [
    ...pointBlocks(points, voice, isList),
    ...(id === undefined ? [] : paragraphBlocks(id, paragraphs, voice)),
  ]);
}

function stepSections({ steps }: Arrangement, voice: Voice): Section[] {
  return steps.map((section) => ({
    title: stepHeading(section, voice),
    from: keysOf(section.entries),
    blocks: () => reasonBlocks(section, voice),
  }));
}

function ownSections(group: FindingGroup, { own }: Arrangement, voice: Voice): Section[] {
  return own
    .filter((section) => section.group === group)
    .map(({ title, entries }: OwnSection) => ({
      title: title.replace(/^\d+(?:\.\d+)*[.)]?\s+/u, ''),
      from: keysOf(entries),
      blocks: () => pointBlocks(ownPoints(entries), voice),
    }));
}

function tasksSection({ tasks: rows }: Arrangement, paragraphs: StandingParagraphs, voice: Voice): Section[] {
  const { tasks } = voice.wording;
  const ids = (tasks.items.length > 0 ? tasks.items : ['']).map((_, i) => `task|${i + 1}`);
  const proposed = ids.flatMap((id) => {
    const text = paragraphs.text(id);
    const added = paragraphs.addedAfter(id).map((p) => point(p.text.current.trim(), [p.id]));
    return [...(text ? [point(text, [id])] : []), ...added];
  });
  const points = [...proposed, ...ownPoints(rows)];
  if (points.length === 0) return [];
  const blocks = pointBlocks(points, voice);
  return [{ title: voice.fill(tasks.title), from: points.flatMap((p) => p.from), blocks: () => blocks }];
}

function paragraphBlocks(id: string, paragraphs: StandingParagraphs, voice: Voice): LetterBlock[] {
  return [...textBlocks('text', paragraphs.text(id), [id], voice), ...addedBlocks(id, paragraphs, voice)];
}

function addedBlocks(id: string, paragraphs: StandingParagraphs, voice: Voice): LetterBlock[] {
  return paragraphs.addedAfter(id).flatMap((p) => textBlocks('text', p.text.current, [p.id], voice));
}

/** The letter ends in "./.", once. */
export function ended(blocks: readonly LetterBlock[]): LetterBlock[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const runs = last.runs.map((run, i) =>
    i === last.runs.length - 1 ? { ...run, text: `${run.text.replace(/[\s./]+$/u, '')}${END}` } : run,
  );
  return [...blocks.slice(0, -1), { ...last, runs }];
}
