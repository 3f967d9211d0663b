import { Inflate } from 'fflate';
import { damaged } from '../failure';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './entry';

/** Packed bytes unpacked at a time: what one step can blow up to stays below 70 MB. */
const STEP = 64 * 1024;

/** The unpacked bytes of an entry piece by piece; fails when they are more, fewer or others than declared. */
export function* inflateChunks(entry: ZipEntry): Generator<Uint8Array, void> {
  let size = 0;
  let crc = 0;
  for (const chunk of entry.method === STORED ? [entry.packed] : inflated(entry)) {
    size += chunk.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function* inflated(entry: ZipEntry): Generator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at === 0 || at < entry.packed.length; at += STEP) {
    try {
      stream.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
    } catch (error) {
      throw damaged(entry.name, error);
    }
    yield* ready;
    ready = [];
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
