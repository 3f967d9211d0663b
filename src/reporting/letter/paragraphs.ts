import type { Summary, SummaryParagraph } from '../../model';
import type { Settings } from '../../settings/settings';
import { arrange } from './arrangement';
import type { Arrangement } from './arrangement';
import { requestGroups } from './low-section';
import { groundsText, howeverText, openingText } from './opening';
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
  const voice = voiceOf(settings, summary.period);
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
    paragraph('opening', labels.opening, openingText(summary, voice)),
    paragraph('however', labels.however, howeverText(summary, [...low, ...warned], voice)),
    paragraph('grounds', labels.grounds, groundsText(summary, voice)),
    ...requests(arrangement, voice),
    ...tasks(voice),
    paragraph('closing', labels.closing, closingText(low.length + warned.length > 0, voice)),
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

function closingText(hasCriticism: boolean, voice: Voice): string {
  const { closing } = voice.wording;
  return voice.fill(hasCriticism ? closing.text : closing.praiseOnly);
}

function paragraph(id: string, label: string, text: string): SummaryParagraph {
  return { id, label, text: { generated: text, current: text } };
}
