import { PORTABLE_CODEC, type Codec } from './codec';
import { crc32 } from './crc32';
import {
  CENTRAL_HEADER,
  DEFLATED,
  END_OF_DIRECTORY,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  LOCAL_HEADER,
  type ZipEntry,
} from './entry';

/** 1 January 1980: the same workbook gives the same bytes whenever it is saved. */
const NO_TIME = 0x00210000;
const VERSION = 20;

/** Packs a part of ours. */
export function packEntry(name: string, content: Uint8Array, codec: Codec = PORTABLE_CODEC): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: FLAG_UTF8,
    method: DEFLATED,
    time: NO_TIME,
    crc: (codec.crc32 ?? crc32)(content),
    size: content.length,
    packed: codec.deflate(content),
  };
}

/** A zip file of parts of ours by their names, in the order given. */
export function zipOf(parts: ReadonlyMap<string, Uint8Array>, codec?: Codec): Uint8Array {
  return writeZip([...parts].map(([name, content]) => packEntry(name, content, codec)));
}

/** A zip file with the entries in the order given, each packed as it already is. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const total = entries.reduce(
    (sum, { packed, nameBytes }) => sum + 76 + packed.length + 2 * nameBytes.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const places: number[] = [];
  let at = 0;
  for (const entry of entries) {
    places.push(at);
    view.setUint32(at, LOCAL_HEADER, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.packed, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.packed.length;
  }
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, CENTRAL_HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, places[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, END_OF_DIRECTORY, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The 26 bytes local and central headers share, from "version needed" on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  // Sizes stand in the header itself, so no descriptor follows the data.
  view.setUint16(at + 2, entry.flags & ~FLAG_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
