import type { Platform } from '../hosts/host';
import type { LetterForm } from './pane-state';

const FORM_KEY = 'danh-gia-thang.form';

/** A form of more bytes than this is not kept: storage of a page holds a few million characters, and other things. */
const LARGEST = 1_500_000;

/** Keeps the form on this computer, or forgets it. */
export function rememberForm({ remember }: Pick<Platform, 'remember'>, form: LetterForm | undefined): void {
  if (!form || form.bytes.length > LARGEST) {
    remember(FORM_KEY, '');
    return;
  }
  let binary = '';
  for (const byte of form.bytes) binary += String.fromCharCode(byte);
  const { name, hasAnnex } = form;
  remember(FORM_KEY, JSON.stringify({ name, hasAnnex, data: btoa(binary) }));
}

/** The form this computer keeps. Storage is anybody's to write to: what is no form is passed over. */
export function keptForm({ recall }: Pick<Platform, 'recall'>): LetterForm | undefined {
  try {
    const kept: unknown = JSON.parse(recall(FORM_KEY) || 'null');
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('data' in kept)) return undefined;
    const { name, data } = kept;
    if (typeof name !== 'string' || typeof data !== 'string') return undefined;
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    return { name, bytes, hasAnnex: 'hasAnnex' in kept && kept.hasAnnex === true };
  } catch {
    return undefined;
  }
}
