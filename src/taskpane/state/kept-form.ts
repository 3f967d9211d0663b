import type { Platform } from '../hosts/host';
import type { LetterForm } from './pane-state';

const FORM_KEY = 'danh-gia-thang.form';

/** A form of more bytes than this is not kept: storage of a page holds a few million characters, and other things. */
const LARGEST = 1_500_000;

export function forgetForm({ remember }: Pick<Platform, 'remember'>): void {
  remember(FORM_KEY, '');
}

/** Keeps the form on this computer; false where it will be gone with the pane. */
export function rememberForm(platform: Pick<Platform, 'remember' | 'recall'>, form: LetterForm): boolean {
  // Storage that refuses the new one must not come back with the old one.
  forgetForm(platform);
  if (form.bytes.length > LARGEST) return false;
  let binary = '';
  for (const byte of form.bytes) binary += String.fromCharCode(byte);
  const { name, hasAnnex } = form;
  const kept = JSON.stringify({ name, hasAnnex, data: btoa(binary) });
  platform.remember(FORM_KEY, kept);
  return platform.recall(FORM_KEY) === kept;
}

/** The form this computer keeps. Storage is anybody's to write to: what is no form is passed over. */
export function keptForm({ recall }: Pick<Platform, 'recall'>): LetterForm | undefined {
  try {
    const kept: unknown = JSON.parse(recall(FORM_KEY) || 'null');
    if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('data' in kept)) return undefined;
    const { name, data } = kept;
    if (typeof name !== 'string' || typeof data !== 'string' || !isBase64(data)) return undefined;
    let bytes: Uint8Array | undefined;
    return {
      name,
      hasAnnex: 'hasAnnex' in kept && kept.hasAnnex === true,
      // Decoded for the first letter, not before the first screen.
      get bytes() {
        return (bytes ??= Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)));
      },
    };
  } catch {
    return undefined;
  }
}

const isBase64 = (text: string): boolean => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
