import { AUTHORITY, ofEach, SIGNER } from '../fields';
import type { AuthorityPatch, FormField } from '../fields';
import type { SettingsPatch } from '../patch';
import { textCell, textOfCell } from './cells';
import { item, type Item } from './item';
import { readText } from './readers';

type Value = string | readonly string[];

/** Where a field's value stands in a patch. */
interface Place {
  readonly path: string;
  readonly get: (patch: SettingsPatch) => Value | undefined;
  readonly put: (patch: SettingsPatch, value: Value) => SettingsPatch;
}

function fieldItem(field: FormField, { path, get, put }: Place): Item {
  const { label, also, note } = field;
  return item<string>({
    path,
    label,
    also,
    note,
    rows: field.type === 'lines' ? 'lines' : 'one',
    // No superior is something to say; all other names are needed.
    read: (text) => (field.type === 'text' && field.mayBeNone ? { value: textOfCell(text) } : readText(text)),
    write: textCell,
    get: (patch) => {
      const value = get(patch);
      if (value === undefined) return [];
      return [{ subject: '', values: typeof value === 'string' ? [value] : value }];
    },
    put: (patch, values) => {
      if (field.type === 'lines') return put(patch, field.normal(values));
      const [value] = values;
      return value === undefined ? patch : put(patch, value);
    },
  });
}

const withAuthority = (patch: SettingsPatch, change: AuthorityPatch): SettingsPatch => ({
  ...patch,
  authority: { ...patch.authority, ...change },
});

const named = ofEach(AUTHORITY, (field, key) =>
  fieldItem(field, {
    path: `authority.${key}`,
    get: ({ authority }) => authority?.[key],
    put: (patch, value) => withAuthority(patch, { [key]: value }),
  }),
);
const signing = ofEach(SIGNER, (field, key) =>
  fieldItem(field, {
    path: `authority.signer.${key}`,
    get: ({ authority }) => authority?.signer?.[key],
    put: (patch, value) => withAuthority(patch, { signer: { ...patch.authority?.signer, [key]: value } }),
  }),
);
const { recipients, copies, ...names } = named;

/** Who writes, to whom, and who signs. */
export const authorityItems: readonly Item[] = [
  ...Object.values(names),
  ...Object.values(signing),
  recipients,
  copies,
];
