import * as zlib from 'node:zlib';
import { PORTABLE_CODEC, zipOf, type Codec } from '../workbook/xlsx';

/** Bytes from which a part is better unpacked piece by piece than held whole. */
const LARGE = 32 * 1024 * 1024;

/** Node's own zlib: several times as fast as one in JavaScript. Unpacks no more than is declared. */
export const NATIVE_CODEC: Codec = {
  deflate: (content) => zlib.deflateRawSync(content),
  *inflate(packed, size) {
    if (size > LARGE) yield* PORTABLE_CODEC.inflate(packed, size);
    else yield zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  },
  // Node has it since 20.15.
  ...('crc32' in zlib && { crc32: zlib.crc32 }),
};

/** A zip file packed by Node's own zlib. */
export const nativeZip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zipOf(parts, NATIVE_CODEC);
