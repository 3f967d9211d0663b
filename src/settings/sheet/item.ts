import type { SettingsPatch } from '../patch';
import { NOTHING } from './cells';
import type { Names, Reading } from './choice';

/** What a row's name speaks of beside its label: "Chỉ tiêu giao | thanh toán trực tuyến". */
export type SubjectKind = 'indicator' | 'rule' | 'own-rule' | 'ordinal' | 'wording';

interface Entry<Value> {
  readonly subject: string;
  readonly values: readonly Value[];
}

/** What an item knows: its names, how its cells are read and written, and where its values belong. */
interface Definition<Value> {
  /** Its key in a settings file; * is the subject. */
  readonly path: string;
  readonly label: string;
  readonly also?: readonly string[];
  /** For the column "Ghi chú". */
  readonly note: string;
  readonly subject?: SubjectKind;
  /** Of one of several ids: people's names for each. */
  readonly names?: Names<string>;
  /** `many`: one row for each value; `lines`: a cell may hold several, one a line. */
  readonly rows: 'one' | 'many' | 'lines';
  /** Whether "(không)" stands for an empty list; by default where there may be several rows. */
  readonly mayBeEmpty?: (subject: string) => boolean;
  readonly read: (text: string, subject: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  readonly get: (patch: SettingsPatch) => readonly Entry<Value>[];
  readonly put: (patch: SettingsPatch, values: readonly Value[], subject: string) => SettingsPatch;
}

/** An item of "Cấu hình" with its value's type closed over. */
export interface Item {
  readonly path: string;
  readonly label: string;
  readonly also: readonly string[];
  readonly note: string;
  readonly subject: SubjectKind | undefined;
  readonly names: Names<string> | undefined;
  readonly rows: 'one' | 'many' | 'lines';
  /** What is wrong with a cell's text; undefined when it can be read. */
  readonly misread: (text: string, subject: string) => string | undefined;
  /** The patch with what the readable texts say. */
  readonly put: (patch: SettingsPatch, texts: readonly string[], subject: string) => SettingsPatch;
  /** The rows a patch needs, by subject. */
  readonly texts: (patch: SettingsPatch) => readonly { subject: string; texts: readonly string[] }[];
}

export function item<Value>(definition: Definition<Value>): Item {
  const { path, label, also = [], note, subject, names, rows, read, write, get, put } = definition;
  const mayBeEmpty = definition.mayBeEmpty ?? (() => rows !== 'one');
  const isEmptyList = (texts: readonly string[], about: string): boolean =>
    texts.length === 1 && texts[0] === NOTHING && mayBeEmpty(about);
  return {
    path,
    label,
    also,
    note,
    subject,
    names,
    rows,
    misread: (text, about) => {
      if (isEmptyList([text], about)) return undefined;
      const reading = read(text, about);
      return 'expected' in reading ? reading.expected : undefined;
    },
    put: (patch, texts, about) => {
      const values = isEmptyList(texts, about)
        ? []
        : texts.flatMap((text) => {
            const reading = read(text, about);
            return 'value' in reading ? [reading.value] : [];
          });
      return put(patch, values, about);
    },
    texts: (patch) =>
      get(patch).map((entry) => ({
        subject: entry.subject,
        texts: entry.values.length === 0 ? [NOTHING] : entry.values.map(write),
      })),
  };
}
