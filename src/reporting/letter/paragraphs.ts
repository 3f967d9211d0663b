import type { Summary, SummaryParagraph, SummaryRow } from '../../model';
import type { Settings } from '../../settings/settings';
import { arrange } from './arrangement';
import type { Arrangement, Entry } from './arrangement';
import { requestGroups } from './low-section';
import { groundsText, howeverText, openingText, subjectText } from './opening';
import { requestText } from './requests';
import { voiceOf } from './voice';
import type { Voice } from './voice';

/**
 * The letter's paragraphs beside its findings, for the summary's "Lời văn công văn", from the rows that carry an x.
 * Each keeps its id from month to month. One without text is offered empty, for the officer to fill.
 */
export function proposeParagraphs(
  summary: Omit<Summary, 'paragraphs'>,
  settings: Settings,
): SummaryParagraph[] {
  const voice = voiceOf(settings, summary.period, summary.judged);
  return paragraphsFor(summary, arrange(summary, voice), voice);
}

export function paragraphsFor(
  summary: Omit<Summary, 'paragraphs'>,
  arrangement: Arrangement,
  voice: Voice,
): SummaryParagraph[] {
  const { labels } = voice.wording;
  const low = [...arrangement.low, ...arrangement.subsections.flatMap(({ entries }) => entries)];
  const warned = arrangement.steps.flatMap(({ entries }) => entries);
  return [
    paragraph('subject', labels.subject, subjectText(arrangement, voice)),
    paragraph('opening', labels.opening, openingText(summary, voice)),
    paragraph('source', labels.source, voice.fill(voice.wording.opening.source)),
    paragraph('however', labels.however, howeverText(summary, [...low, ...warned], voice)),
    paragraph('grounds', labels.grounds, groundsText(summary, arrangement, voice)),
    ...requests(arrangement, voice),
    ...tasks(voice),
    paragraph('closing', labels.closing, closingText(isPraiseOnly(summary, [...low, ...warned]), voice)),
  ];
}

function requests({ subsections }: Arrangement, voice: Voice): SummaryParagraph[] {
  return subsections.flatMap((subsection) =>
    requestGroups(subsection, voice).flatMap((group) => {
      const text = requestText(group, voice);
      const label = voice.fill(voice.wording.labels.request, { title: subsection.title });
      return group.id === undefined || text === undefined ? [] : [paragraph(group.id, label, text)];
    }),
  );
}

function tasks(voice: Voice): SummaryParagraph[] {
  const { tasks, labels } = voice.wording;
  const items = tasks.items.length > 0 ? tasks.items : [''];
  return items.map((item, i) =>
    paragraph(
      `task|${i + 1}`,
      voice.fill(labels.task, { number: String(i + 1) }),
      voice.fill(item, { deadline: voice.deadline(tasks.deadline) }),
    ),
  );
}

function closingText(praiseOnly: boolean, voice: Voice): string {
  const { closing } = voice.wording;
  return voice.fill(praiseOnly ? closing.praiseOnly : closing.text);
}

/** Nobody is low, warned, undecided or excused, and nothing fell short, whether or not the letter says so. */
function isPraiseOnly(
  { rows, undecided, exempted, shortfalls }: Omit<Summary, 'paragraphs'>,
  criticised: readonly Entry[],
): boolean {
  const isCriticism = ({ group, finding, state }: SummaryRow): boolean =>
    group !== 'commend' && finding !== null && state !== 'stale';
  const open = criticised.length + undecided.length + exempted.length + shortfalls.length;
  return open === 0 && !rows.some(isCriticism);
}

function paragraph(id: string, label: string, text: string): SummaryParagraph {
  return { id, label, text: { generated: text, current: text } };
}
