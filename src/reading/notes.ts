import { foldName, plain, remembered } from '../text/fold';

/** `nothing`: blank or "Không phát sinh"; `bare`: a lone x; `unclear`: words that say neither good nor bad. */
export type NoteReading = 'praise' | 'shortfall' | 'nothing' | 'bare' | 'unclear';

const SHORTFALL = ['hạn chế', 'thấp', 'chậm', 'thiếu', 'kém', 'yếu'];
const NEGATED = [
  'chưa',
  'không thường xuyên',
  'không đầy đủ',
  'không kịp thời',
  'không đạt',
  'không đảm bảo',
];
const PRAISE = ['đạt', 'tốt', 'đầy đủ', 'kịp thời', 'thường xuyên', 'có', 'đảm bảo', 'khá', 'nghiêm túc'];
const DENIED = [
  'không có hạn chế',
  'không hạn chế',
  'không còn',
  'không thiếu',
  'không chậm',
  'không thấp',
  'không bị',
  'chưa có hạn chế',
  'chưa phát hiện',
];

/** Whole words; with their marks, or all without for texts typed without marks. */
function phrases(words: readonly string[]): { marked: RegExp; unmarked: RegExp } {
  const whole = (list: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}])(${list.join('|')})(?![\\p{L}\\p{M}])`, 'u');
  return { marked: whole(words.map(foldName)), unmarked: whole(words.map(plain)) };
}

const shortfall = phrases([...SHORTFALL, ...NEGATED]);
const praise = phrases(PRAISE);
const denied = phrases(DENIED);
const NOTHING = /^(-+|khong phat sinh|khong co phat sinh|kps|0)$/;
const BARE = /^[xv✓✔+√]$/;

function says(words: { marked: RegExp; unmarked: RegExp }, text: string): boolean {
  const marked = foldName(text);
  const bare = plain(text);
  return words.marked.test(marked) || (marked === bare && words.unmarked.test(bare));
}

/** Reads a note: shortfall before praise, and nothing where words cancel each other out. */
export const readNote = remembered((text: string): NoteReading => {
  const bare = plain(text);
  if (bare === '' || NOTHING.test(bare)) return 'nothing';
  if (BARE.test(bare)) return 'bare';
  if (says(denied, text)) return 'unclear';
  if (says(shortfall, text)) return 'shortfall';
  return says(praise, text) ? 'praise' : 'unclear';
});

/** A lone x or tick: what it means must be said by the header or by somebody. */
export const isBareMark = (text: string): boolean => readNote(text) === 'bare';

/** What a lone x means under a header: "… chưa đầy đủ (x)" or "… thường xuyên (x)"; undefined when it does not say. */
export function meaningOfX(path: readonly string[]): 'praise' | 'shortfall' | undefined {
  const leaf = path.at(-1) ?? '';
  if (says(shortfall, leaf)) return 'shortfall';
  const marks = phrases(['thường xuyên', 'đầy đủ', 'kịp thời', 'đạt', 'tốt']);
  return says(marks, leaf) ? 'praise' : undefined;
}
