import { randomBytes } from 'node:crypto';
import { link, mkdir, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

export interface OutputFile {
  /** File name without folder; its extension stays last when a number is added. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files into a folder, each whole or not at all, never over an existing one: "x.docx", then "x (2).docx", …
 * All are laid down under temporary names before the first gets its own, so a full disk leaves nothing behind.
 *
 * @returns the paths written, in the order given
 * @throws the file system's own error, with `path`
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const temporary = files.map(({ name }) => join(folder, `.${name}.${randomBytes(6).toString('hex')}.tmp`));
  const written: string[] = [];
  try {
    for (const [i, file] of files.entries())
      await writeFile(temporary[i] as string, file.bytes, { flag: 'wx' });
    for (const [i, file] of files.entries())
      written.push(await claimName(temporary[i] as string, folder, file.name));
    return written;
  } catch (error) {
    await Promise.all(written.map((path) => unlink(path).catch(() => undefined)));
    throw error;
  } finally {
    await Promise.all(temporary.map((path) => unlink(path).catch(() => undefined)));
  }
}

async function claimName(temporary: string, folder: string, name: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, numbered(name, n));
    try {
      // A hard link fails when the name is taken, whoever took it and whenever; a rename would overwrite.
      await link(temporary, path);
      return path;
    } catch (error) {
      if (hasCode(error, 'EEXIST')) continue;
      if (!hasCode(error, 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EXDEV', 'EMLINK')) throw error;
    }
    // File systems without hard links (FAT, some network shares).
    if (await exists(path)) continue;
    await rename(temporary, path);
    return path;
  }
}

/** "x.docx", "x (2).docx", "x (3).docx" … */
function numbered(name: string, n: number): string {
  if (n === 1) return name;
  const { name: stem, ext } = parse(name);
  return `${stem} (${n})${ext}`;
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** The code of a system error such as "ENOENT"; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  const code: unknown =
    typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Whether an error is a system error with one of the codes. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes(systemCode(error) ?? '');
}
