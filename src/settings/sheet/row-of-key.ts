import type { Item } from './item';
import { ITEMS } from './items';
import { nameOfItem } from './table';
import { pathName } from './wording-item';

/** The row of "Cấu hình" that says what a key of a settings file says; undefined where no row does. */
export function rowOfKey(key: string): string | undefined {
  const keys = key.split('.');
  const [best] = ITEMS.filter(({ path }) => isWithin(keys, path.split('.'))).sort(
    (a, b) => b.path.length - a.path.length,
  );
  return best && nameOfItem({ item: best, subject: subjectIn(keys, best) });
}

function isWithin(keys: readonly string[], path: readonly string[]): boolean {
  return path.every((step, at) => step === keys[at] || (step === '*' && keys[at] !== undefined));
}

function subjectIn(keys: readonly string[], { path, subject }: Item): string {
  const at = path.split('.').indexOf('*');
  return subject === 'wording' ? pathName(keys.slice(at)) : (keys[at] ?? '');
}
