import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Told of every script as it is loaded; its `cachedDataRejected` says whether it had to be compiled anew. */
export type Watcher = (file: string, script: Script, source: Uint8Array) => void;

/** Where the compiled form of a script stands: beside it. */
export const compiledName = (file: string): string => `${file}.compiled`;

/** Bytes of the seal in front of a compiled form. */
const SEAL = 32;

/**
 * A compiled form with a seal in front that binds it to its script. V8 itself compares its own version and the
 * script's length only, and would run what was made of another text.
 */
export function sealed(source: Uint8Array, compiled: Uint8Array): Uint8Array {
  return Buffer.concat([sealOf(source, compiled), compiled]);
}

function sealOf(source: Uint8Array, compiled: Uint8Array): Buffer {
  return createHash('sha256').update(source).update(compiled).digest();
}

/**
 * Runs a CommonJS script, and those beside it that it asks for, from their compiled forms where there are any.
 * Compiling takes a good part of a short run. A form that is missing, damaged, made of another text or by another
 * version of Node is passed over, and the script compiled as ever.
 *
 * @param file absolute path
 * @returns what the script exports
 */
export function loadCompiled(file: string, watch?: Watcher): unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    loaded.set(path, module);
    const folder = dirname(path);
    const system = createRequire(path);
    const ask = (name: string): unknown =>
      name === `./${basename(name)}` ? load(join(folder, name)) : system(name);
    const run = functionOf(path, watch);
    run.call(module.exports, module.exports, ask, module, path, folder);
    return module.exports;
  };
  return load(file);
}

type CommonJs = (
  this: unknown,
  exports: unknown,
  require: (name: string) => unknown,
  module: { exports: unknown },
  filename: string,
  dirname: string,
) => void;

function functionOf(path: string, watch: Watcher | undefined): CommonJs {
  const source = readFileSync(path);
  const text = source.toString('utf8');
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {
    filename: path,
    cachedData: compiledFormOf(path, source),
  });
  watch?.(path, script, source);
  return script.runInThisContext() as CommonJs;
}

function compiledFormOf(path: string, source: Uint8Array): Buffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(compiledName(path));
  } catch {
    return undefined;
  }
  const compiled = bytes.subarray(SEAL);
  return sealOf(source, compiled).equals(bytes.subarray(0, SEAL)) ? compiled : undefined;
}
