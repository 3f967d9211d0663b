import type { Letter, LetterAnnex, LetterBlock, MonthTable, Summary } from '../../model';
import type { Settings } from '../../settings/settings';
import { isCommittee } from '../../text/name-words';
import { composeAnnex } from './annex';
import { arrange } from './arrangement';
import { letterBody } from './body';
import { standingParagraphs } from './standing';
import { voiceOf } from './voice';
import type { Voice } from './voice';

/**
 * The official letter from the officer's summary. Rows nobody edited are composed into groups; an edited row stands as
 * its own sentence and the groups count without it. What is missing stands as "[thiếu: …]" and is listed.
 *
 * @param table the month's table, for the annex where settings want one; without it there is none
 */
export function composeLetter(summary: Summary, settings: Settings, table?: MonthTable): Letter {
  // Lists stand in the annex only where the letter has one.
  const inFull = voiceOf(withListsIn(settings), summary.period, summary.judged);
  const voice = table ? voiceOf(settings, summary.period, summary.judged) : inFull;
  const arrangement = arrange(summary, voice);
  const paragraphs = standingParagraphs(summary, arrangement, voice);
  const body = letterBody(arrangement, paragraphs, voice);
  return letterAround(
    {
      period: summary.period,
      subject: paragraphs.text('subject') || voice.missing('subject'),
      recipients: items(settings.authority.recipients) ?? [voice.missing('recipients')],
      body,
      ...(table && voice.wording.annex.include
        ? {
            annex: {
              ...composeAnnex(summary, table, voice),
              lists: listsLeftOut(body, letterBody(arrangement, paragraphs, inFull), voice),
            },
          }
        : {}),
    },
    voice,
  );
}

function withListsIn(settings: Settings): Settings {
  const { annex } = settings.letter;
  if (annex.listsAbove === 0) return settings;
  return { ...settings, letter: { ...settings.letter, annex: { ...annex, listsAbove: 0 } } };
}

/** What the letter says shorter than it would with every list in it, in full. Requests name the same units again. */
function listsLeftOut(
  body: readonly LetterBlock[],
  inFull: readonly LetterBlock[],
  voice: Voice,
): LetterAnnex['lists'] {
  const textOf = ({ runs }: LetterBlock): string => runs.map(({ text }) => text).join('');
  const said = new Set(body.map(textOf));
  const items = inFull.filter(
    (block) => !said.has(textOf(block)) && !block.from.some((id) => id.startsWith('request|')),
  );
  return items.length === 0 ? null : { title: voice.fill(voice.wording.annex.lists), items };
}

/** What every letter of the authority has around its text: who writes, when, who signs, who gets a copy. */
export function letterAround(
  own: Pick<Letter, 'period' | 'subject' | 'recipients' | 'body' | 'annex'>,
  voice: Voice,
): Letter {
  const { settings } = voice;
  const { header } = voice.wording;
  const letter = {
    ...own,
    agency: agencyLines(voice),
    number: voice.fill(header.number),
    placeAndDate: voice.fill(header.dateline),
    signature: {
      // Only the name may have been set: an empty capacity is missing too.
      capacity: settings.authority.signer?.capacity.length
        ? settings.authority.signer.capacity
        : [voice.missing('capacity')],
      name: settings.authority.signer?.name || voice.missing('signer'),
    },
    copies: copyItems(voice),
  };
  return { ...letter, missing: missingIn(letter, voice) };
}

/** A people's committee stands on its own lines without a superior; others have theirs above. */
function agencyLines({ settings, missing }: Voice): Letter['agency'] {
  const { agency, superior } = settings.authority;
  if (!agency || agency.length === 0) return { superior: [], name: [missing('agency')] };
  if (isCommittee(agency[0] ?? '') || superior === '') return { superior: [], name: agency };
  return { superior: superior.split('\n'), name: agency };
}

/** List items as kept in settings, without the dashes and marks they get on the page. */
function items(list: readonly string[] | undefined): string[] | undefined {
  const bare = list?.map((item) => item.replace(/^[-–]\s*/u, '').replace(/[;.\s]+$/u, '')).filter(Boolean);
  return bare && bare.length > 0 ? bare : undefined;
}

/** "Như trên" is the first to get a copy, the files ("Lưu: …") the last. */
function copyItems(voice: Voice): string[] {
  const { copies } = voice.wording;
  const list = items(voice.settings.authority.copies) ?? [voice.missing('copies')];
  const startsWith = (text: string) => (item: string) => item.toLowerCase().startsWith(text.toLowerCase());
  return [
    ...(list.some(startsWith(copies.first)) ? [] : [copies.first]),
    ...list,
    ...(list.some(startsWith(copies.fileWord)) ? [] : [copies.last]),
  ];
}

/** Every "[thiếu: …]" the letter shows, once. */
function missingIn(letter: unknown, voice: Voice): string[] {
  const [before = '', after = ''] = voice.wording.missing.marker.split('{what}');
  const pattern = new RegExp(`${escaped(before)}(.+?)${escaped(after)}`, 'gu');
  return [...new Set([...texts(letter)].flatMap((text) => [...text.matchAll(pattern)].map((m) => m[0])))];
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
