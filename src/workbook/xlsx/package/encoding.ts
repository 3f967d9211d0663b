import { damaged } from '../failure';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** OPC allows UTF-8 and UTF-16; the latter must begin with its mark. */
function encodingOf(head: Uint8Array | undefined): Encoding {
  if (head?.[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head?.[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** The text with its byte order mark, so that encoding it again gives the same bytes. */
export function decodePart(bytes: Uint8Array, where: string): string {
  return [...decodeChunks([bytes], where)].join('');
}

export function* decodeChunks(chunks: Iterable<Uint8Array>, where: string): Generator<string, void> {
  let decoder: TextDecoder | undefined;
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true, ignoreBOM: true });
    yield decoded(decoder, chunk, where);
  }
  if (decoder) yield decoded(decoder, undefined, where);
}

/** @param chunk undefined when no more will come */
function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, where: string): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw damaged(where, error);
  }
}

/** Encodes as the part was encoded before; new parts are UTF-8. */
export function encodePart(text: string, before: Uint8Array | undefined): Uint8Array {
  const encoding = encodingOf(before);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) {
    view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  }
  return bytes;
}
