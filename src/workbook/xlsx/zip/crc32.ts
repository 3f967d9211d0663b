const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Checksum of a zip entry; give the checksum so far to go on with the next piece. */
export function crc32(bytes: Uint8Array, soFar = 0): number {
  let crc = ~soFar;
  // An index loop: iterating over bytes costs several times as much, and every byte of the file comes by here.
  for (let at = 0; at < bytes.length; at++) {
    crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
