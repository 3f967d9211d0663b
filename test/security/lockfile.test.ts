import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const ROOT = join(__dirname, '../..');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
const lock = json<{ packages: Record<string, Locked> }>('package-lock.json').packages;
const manifest = json<Manifest>('package.json');
const packages = Object.entries(lock).filter(([path]) => path !== '');

describe('the lockfile', () => {
  it('names no host: every registry serves it', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const asked = packages.flatMap(([, { dependencies = {} }]) => Object.values(dependencies));
    expect(asked.filter((version) => /:\/\/|^(git|file|github)\b/.test(version))).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const bare = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('has every platform’s optional package, so that npm ci runs on all of them', () => {
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lock[`${path}/node_modules/${name}`] && !lock[`node_modules/${name}`])
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins what we ask for exactly', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      // "npm:typescript@7.0.2" is a package under a second name.
      const [pinned] = /\d+\.\d+\.\d+$/.exec(version) ?? [];
      expect(version.replace(/^npm:[a-z-]+@/, '')).toBe(pinned);
      expect(lock[`node_modules/${name}`]?.version).toBe(pinned);
    }
  });
});

describe('npm ci --ignore-scripts is enough', () => {
  /** Packages with an install script, and why nothing is lost without it. */
  const HARMLESS: Readonly<Record<string, string>> = {
    'node_modules/core-js': 'prints a request for donations; the sheet helper brings it along',
    'node_modules/@swc/core': 'looks whether its binary fits; the binary is an optional package',
    'node_modules/esbuild': 'makes its command start faster; the binary is an optional package',
    'node_modules/unrs-resolver': 'looks whether its binary fits; the binary is an optional package',
    'node_modules/@parcel/watcher': 'compiles where there is no ready binary; the watcher is not used',
  };

  it('no other package wants to run something on installation', () => {
    const wanting = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(wanting.filter((path) => !HARMLESS[path])).toEqual([]);
  });

  it('what the product runs on has but one, and that one only prints', () => {
    const running = packages.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
    expect(running.map(([path]) => path)).toEqual(['node_modules/core-js']);
    const script = json<Manifest>('node_modules/core-js/package.json').scripts?.['postinstall'];
    expect(script).toBe(`node -e "try{require('./postinstall')}catch(e){}"`);
    expect(existsSync(join(ROOT, 'node_modules/core-js/binding.gyp'))).toBe(false);
  });

  it('our own package runs nothing on installation', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts ?? {}).filter((name) => hooks.includes(name))).toEqual([]);
  });
});
