import { Document, Packer } from 'docx';
import type { LetterAnnex } from '../../model';
import { annexContent } from './annex';

/** The annex alone as a Word file, for an office's own form to take it from. @returns the bytes of a .docx */
export async function annexDocument(annex: LetterAnnex): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toArrayBuffer(new Document({ sections: [{ children: annexContent(annex) }] })),
  );
}
