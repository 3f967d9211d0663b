import { damaged } from '../failure';
import type { Codec } from './codec';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './entry';

/** The unpacked bytes of an entry piece by piece; fails when they are more, fewer or others than declared. */
export function* inflateChunks(entry: ZipEntry, codec: Codec): Generator<Uint8Array, void> {
  const checksum = codec.crc32 ?? crc32;
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === STORED ? [entry.packed] : inflated(entry, codec)) {
    size += chunk.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = checksum(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function* inflated({ packed, size, name }: ZipEntry, codec: Codec): Generator<Uint8Array, void> {
  // An empty part without so much as the end of a deflated stream: some runtimes take it, others do not.
  if (packed.length === 0) return;
  const chunks = codec.inflate(packed, size)[Symbol.iterator]();
  for (;;) {
    let next: IteratorResult<Uint8Array>;
    try {
      next = chunks.next();
    } catch (error) {
      throw damaged(name, error);
    }
    if (next.done) return;
    yield next.value;
  }
}

export function joinChunks(chunks: Iterable<Uint8Array>, size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
