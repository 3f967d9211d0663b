import { deflateSync, Inflate } from 'fflate';

/** How parts are packed and unpacked. */
export interface Codec {
  deflate(content: Uint8Array): Uint8Array;
  /**
   * The content piece by piece; while it is asked for, throws what it likes on bytes that cannot be unpacked.
   *
   * @param size how many bytes are expected; a codec may stop right after them
   */
  inflate(packed: Uint8Array, size: number): Iterable<Uint8Array>;
  /** The checksum of a piece; the one so far goes on. The portable way when missing. */
  readonly crc32?: (bytes: Uint8Array, soFar?: number) => number;
}

/** Packed bytes unpacked at a time: what one step can blow up to stays below 70 MB. */
const STEP = 64 * 1024;

/** Runs everywhere. */
export const PORTABLE_CODEC: Codec = {
  deflate: (content) => deflateSync(content),
  *inflate(packed) {
    let ready: Uint8Array[] = [];
    const stream = new Inflate((chunk) => ready.push(chunk));
    for (let at = 0; at === 0 || at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      yield* ready;
      ready = [];
    }
  },
};
