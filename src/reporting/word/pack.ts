import { Packer, type Document } from 'docx';

/** Makes a zip file of parts by their paths: the runtime's own way, where it has one. */
export type Zip = (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;

/** The library's step before its own zip. Its types keep it to themselves; the letter's tests take both roads. */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>;
}

/** The bytes of a document's .docx, zipped by the library where no other way is given. */
export async function packed(document: Document, zip?: Zip): Promise<Uint8Array> {
  if (!zip) return new Uint8Array(await Packer.toArrayBuffer(document));
  const { compiler } = Packer as unknown as { readonly compiler: Compiler };
  const encoder = new TextEncoder();
  return zip(
    new Map(
      [...compiler.compile(document)].map(([path, part]) => [
        path,
        typeof part === 'string' ? encoder.encode(part) : part,
      ]),
    ),
  );
}
