import { damaged } from '../failure';
import { KEPT_UNPACKED_BYTES } from '../limits';
import { PORTABLE_CODEC, type Codec } from '../zip/codec';
import type { ZipEntry } from '../zip/entry';
import { inflateChunks, joinChunks } from '../zip/inflate';
import { readZip } from '../zip/read-zip';
import { packEntry, writeZip } from '../zip/write-zip';
import { decodeChunks, decodePart, encodePart } from './encoding';
import { partKey } from './part-name';

/** One part: packed as it came, unpacked, or both. */
interface Part {
  readonly name: string;
  readonly entry?: ZipEntry;
  readonly content?: Uint8Array;
}

/** Unpacks for the checks' sake alone. */
function drain(chunks: Iterator<unknown>): void {
  while (!chunks.next().done);
}

/**
 * The parts of a workbook file by name ("xl/workbook.xml"). A part nobody sets stays packed exactly as it came.
 * Parts themselves never change, so a {@link draft} costs nothing and can be thrown away.
 */
export class Package {
  private constructor(
    private readonly parts: Map<string, Part>,
    private readonly codec: Codec,
  ) {}

  /** Reads and checks the whole file: every part's length and checksum. */
  static open(bytes: Uint8Array, codec: Codec = PORTABLE_CODEC): Package {
    const parts = new Map<string, Part>();
    let kept = 0;
    for (const entry of readZip(bytes)) {
      const keeps = kept + entry.size <= KEPT_UNPACKED_BYTES;
      const chunks = inflateChunks(entry, codec);
      if (keeps) {
        kept += entry.size;
        parts.set(partKey(entry.name), {
          name: entry.name,
          entry,
          content: joinChunks([...chunks], entry.size),
        });
      } else {
        drain(chunks);
        parts.set(partKey(entry.name), { name: entry.name, entry });
      }
    }
    return new Package(parts, codec);
  }

  /** A copy to change; this package stays as it is. */
  draft(): Package {
    return new Package(new Map(this.parts), this.codec);
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name));
  }

  bytes(name: string): Uint8Array {
    const part = this.part(name);
    return part.content ?? joinChunks(this.unpacked(part), part.entry?.size ?? 0);
  }

  /** The text of an XML part. */
  text(name: string): string {
    return decodePart(this.bytes(name), name);
  }

  /** The text of an XML part piece by piece, for parts too large to hold. */
  textChunks(name: string): Iterable<string> {
    const part = this.part(name);
    return decodeChunks(part.content ? [part.content] : this.unpacked(part), name);
  }

  /** Replaces the part where it stands, or adds it at the end. Text keeps the part's encoding. */
  setText(name: string, text: string): void {
    const before = this.parts.get(partKey(name));
    this.setBytes(name, encodePart(text, before && this.bytes(name)));
  }

  setBytes(name: string, content: Uint8Array): void {
    const key = partKey(name);
    this.parts.set(key, { name: this.parts.get(key)?.name ?? name, content });
  }

  remove(name: string): void {
    this.parts.delete(partKey(name));
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  toZip(): Uint8Array {
    return writeZip(
      [...this.parts.values()].map(
        (part) => part.entry ?? packEntry(part.name, part.content ?? new Uint8Array(), this.codec),
      ),
    );
  }

  private unpacked({ entry }: Part): Iterable<Uint8Array> {
    return entry ? inflateChunks(entry, this.codec) : [];
  }

  private part(name: string): Part {
    const part = this.parts.get(partKey(name));
    if (!part) throw damaged(name);
    return part;
  }
}
