import { WorkbookError } from '../../port';
import { damaged, tooLarge } from '../failure';
import { MAX_ENTRIES, MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from '../limits';
import { partKey } from '../package/part-name';
import {
  CENTRAL_HEADER,
  DEFLATED,
  END_OF_DIRECTORY,
  END_OF_DIRECTORY_64,
  FLAG_ENCRYPTED,
  LOCAL_HEADER,
  LOCATOR_64,
  STORED,
  type ZipEntry,
} from './entry';

const BIG_16 = 0xffff;
const BIG_32 = 0xffffffff;
const utf8 = new TextDecoder('utf-8');

interface Directory {
  readonly offset: number;
  readonly count: number;
  /** Bytes in front of the archive that its own offsets do not count. */
  readonly shift: number;
}

/**
 * The entries of a zip file in directory order, packed as they are. Only the directory is trusted, and only as far
 * as it fits the file; unpacking checks the rest.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const directory = findDirectory(view);
    if (directory.count > MAX_ENTRIES) throw tooLarge('zip');
    const entries = readEntries(bytes, view, directory);
    guardSizes(entries, bytes.length);
    return entries;
  } catch (error) {
    // A DataView past the end: some offset lies.
    if (error instanceof RangeError) throw damaged('zip', error);
    throw error;
  }
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - BIG_16);
  for (let end = view.byteLength - 22; end >= lowest; end--) {
    if (view.getUint32(end, true) !== END_OF_DIRECTORY) continue;
    const count = view.getUint16(end + 10, true);
    const size = view.getUint32(end + 12, true);
    const offset = view.getUint32(end + 16, true);
    if (count === BIG_16 || size === BIG_32 || offset === BIG_32) return findDirectory64(view, end);
    const shift = end - size - offset;
    if (shift < 0) throw damaged('zip');
    return { offset: offset + shift, count, shift };
  }
  throw damaged('zip');
}

function findDirectory64(view: DataView, end: number): Directory {
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw damaged('zip');
  const record = bigNumber(view, end - 12);
  if (view.getUint32(record, true) !== END_OF_DIRECTORY_64) throw damaged('zip');
  return { count: bigNumber(view, record + 32), offset: bigNumber(view, record + 48), shift: 0 };
}

function bigNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function readEntries(bytes: Uint8Array, view: DataView, directory: Directory): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged('zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameBytes = bytes.slice(at + 46, at + 46 + nameLength);
    const name = utf8.decode(nameBytes);
    // Two parts of one name, or of names equal but for case: programs differ in which one they open, so nobody knows
    // what the officer saw.
    const key = partKey(name);
    if (seen.has(key)) throw damaged(name);
    // A folder is no part.
    if (!key.endsWith('/')) seen.add(key);

    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    if (flags & FLAG_ENCRYPTED) throw new WorkbookError('encrypted');
    if (method !== STORED && method !== DEFLATED) throw damaged(name);
    const local = sizes.local + directory.shift;
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw damaged(name);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + sizes.packed > bytes.length) throw damaged(name);
    entries.push({
      name,
      nameBytes,
      flags,
      method,
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: sizes.unpacked,
      packed: bytes.subarray(start, start + sizes.packed),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

interface Sizes {
  readonly packed: number;
  readonly unpacked: number;
  readonly local: number;
}

/** Sizes and place of an entry; what does not fit 32 bits stands in an extra field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraLength: number): Sizes {
  let unpacked = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const take = (): number => {
      next += 8;
      return bigNumber(view, next - 8);
    };
    if (unpacked === BIG_32) unpacked = take();
    if (packed === BIG_32) packed = take();
    if (local === BIG_32) local = take();
  }
  return { packed, unpacked, local };
}

function guardSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  let unpacked = 0;
  let packed = 0;
  for (const entry of entries) {
    unpacked += entry.size;
    packed += entry.packed.length;
    if (entry.method === STORED && entry.size !== entry.packed.length) throw damaged(entry.name);
    if (entry.size > RATIO_FREE_BYTES && entry.size > entry.packed.length * MAX_RATIO)
      throw tooLarge(entry.name);
  }
  // Entries that overlap in the file unpack the same bytes again and again.
  if (packed > fileBytes) throw damaged('zip');
  if (unpacked > MAX_UNPACKED_BYTES) throw tooLarge('zip');
  if (unpacked > RATIO_FREE_BYTES && unpacked > fileBytes * MAX_RATIO) throw tooLarge('zip');
}
