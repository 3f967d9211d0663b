import type { Json } from '../json';
import type { Area } from './area';
import { renameInFormulas } from './rename';
import { Sheet } from './sheet';

export interface NamedItem {
  name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

/** How numbers are typed and shown on this machine: "85,89" under vi-VN, "85.89" under en-US. */
export interface Culture {
  readonly decimal: string;
  readonly group: string;
}

export const cultures = {
  'en-US': { decimal: '.', group: ',' },
  'vi-VN': { decimal: ',', group: '.' },
} as const satisfies Record<string, Culture>;

/** The file: what a saved .xlsx would keep, and the selection of the moment. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: NamedItem[] = [];
  readonly settings = new Map<string, Json>();
  name = 'Book1.xlsx';
  readOnly = false;
  autoSave = false;
  structureProtected = false;
  culture: Culture = cultures['en-US'];
  activeSheet: Sheet | null = null;
  selection: { sheet: Sheet; areas: Area[] } | null = null;
  /** Shown but closed to changes, as in Protected View; a file merely opened read-only can still be edited. */
  refusesChanges = false;
  /** Ranges in use outside the file, which move with their cells. */
  readonly followers = new Set<{ readonly sheet: Sheet; place: Area | null }>();
  /** Goes up with every change, so that computed values know when they are stale. */
  revision = 0;
  private lastId = 0;

  /** Ids look like Excel's but are counted, so that two runs of a test agree. */
  newId(): string {
    const count = (++this.lastId).toString(16).toUpperCase().padStart(4, '0');
    return `{00000000-0001-0000-${count}-000000000000}`;
  }

  sheet(name: string): Sheet {
    const found = this.findSheet(name);
    if (!found) throw new Error(`The workbook has no sheet "${name}".`);
    return found;
  }

  findSheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((s) => s.id === nameOrId || s.name.toLowerCase() === wanted) ?? null;
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this, this.newId(), name);
    this.sheets.push(sheet);
    this.activeSheet ??= sheet;
    this.revision++;
    return sheet;
  }

  /** Formulas, rules and charts follow a sheet's name. */
  rename(sheet: Sheet, name: string) {
    const before = sheet.name.toLowerCase();
    sheet.name = name;
    renameInFormulas(this, before, name);
    this.revision++;
  }

  removeSheet(sheet: Sheet) {
    const index = sheet.position;
    this.sheets.splice(index, 1);
    if (this.activeSheet === sheet) this.activeSheet = this.nextVisible(index);
    if (this.selection?.sheet === sheet) this.selection = null;
    this.revision++;
  }

  private nextVisible(index: number): Sheet | null {
    const after = [...this.sheets.slice(index), ...this.sheets.slice(0, index).reverse()];
    return after.find((sheet) => sheet.visibility === 'Visible') ?? null;
  }
}
