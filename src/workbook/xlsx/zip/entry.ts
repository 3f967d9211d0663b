/** One entry of a zip file as it is stored, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** The name as its bytes stood in the file. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** DOS time and date. */
  readonly time: number;
  readonly crc: number;
  /** Unpacked bytes, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;
export const FLAG_ENCRYPTED = 0x1;
export const FLAG_DESCRIPTOR = 0x8;
export const FLAG_UTF8 = 0x800;

export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const END_OF_DIRECTORY_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;
