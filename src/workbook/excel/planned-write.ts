import type { SheetDrawing, WritePlan } from '../../model';
import { sheetKey } from '../ours';
import { WorkbookError } from '../port';
import type { FoundRules } from './marks';
import type { SheetFilters, Surroundings } from './read-whole';
import { allRenames, remaining, renamed } from './renames';

/** What a plan means for the workbook as it is now. */
export class PlannedWrite {
  /** Those an attempt before has not done. */
  readonly renames: WritePlan['renames'];
  /** By the names they will have once renamed. */
  private readonly outlines: ReadonlyMap<string, Surroundings['sheets'][number]>;
  private readonly filters: ReadonlyMap<string, SheetFilters>;
  private readonly missing: string | undefined;

  /** @param before the workbook before the first attempt */
  constructor(
    readonly plan: WritePlan,
    private readonly now: Surroundings,
    before: Surroundings = now,
  ) {
    this.renames = remaining(allRenames(plan), before.sheets, now.sheets);
    const { sheets, missing } = renamed(now.sheets, this.renames);
    this.missing = missing;
    this.outlines = new Map(sheets.map((sheet) => [sheetKey(sheet.name), sheet]));
    const nameNow = new Map(now.sheets.map(({ id, name }) => [id, name]));
    this.filters = new Map(
      sheets.flatMap(({ id, name }) => {
        const filters = now.filters.get(nameNow.get(id) ?? name);
        return filters ? [[sheetKey(name), filters] as const] : [];
      }),
    );
  }

  exists({ name }: { readonly name: string }): boolean {
    return this.outlines.has(sheetKey(name));
  }

  /** What is filtered on a sheet, by the name it will have once renamed. */
  filtersOf(name: string): SheetFilters | undefined {
    return this.filters.get(sheetKey(name));
  }

  /** New sheets are visible. */
  changesVisibility({ name, visibility }: SheetDrawing): boolean {
    return visibility !== (this.outlines.get(sheetKey(name))?.visibility ?? 'visible');
  }

  /** In one undo group Excel refuses what changes names or visibility (`UndoNotSupported`). */
  get canBeOneUndo(): boolean {
    return this.renames.length === 0 && !this.plan.drawings.some((d) => this.changesVisibility(d));
  }

  /** A plan without marks is no evaluation: the sheets it adds were asked for one by one. */
  get madeOnRequest(): readonly string[] {
    if (this.plan.marks.length > 0) return [];
    return this.plan.drawings.filter((drawing) => !this.exists(drawing)).map(({ name }) => name);
  }

  /** What would be refused half-way is refused before anything is sent. */
  refuseWhatExcelWould(): void {
    const { drawings, edits, marks } = this.plan;
    const marked = marks.filter(({ rules }) => rules.length > 0);
    const peoples = [...edits.map((e) => e.sheet), ...marked.map((m) => m.sheet)];
    const gone = peoples.find((name) => !this.exists({ name })) ?? this.missing;
    if (gone !== undefined) throw new WorkbookError('sheet-gone', gone);
    // Values written under a filter go into other rows, so people's own sheets are not touched while one is on.
    const filtered = edits.find(({ sheet }) => this.filtersOf(sheet) !== undefined)?.sheet;
    if (filtered !== undefined) throw new WorkbookError('filtered', filtered);
    this.refuseProtected([...peoples, ...drawings.map(({ name }) => name)]);
    const touchesStructure =
      this.renames.length > 0 || drawings.some((d) => !this.exists(d) || this.changesVisibility(d));
    if (this.now.structureProtected && touchesStructure) throw new WorkbookError('structure-protected');
  }

  /** A sheet that is only to be cleared may be protected, as long as nothing of ours is on it. */
  refuseRemoval(found: ReadonlyMap<string, FoundRules>): void {
    this.refuseProtected([...found].flatMap(([sheet, rules]) => (rules.length > 0 ? [sheet] : [])));
  }

  private refuseProtected(names: readonly string[]): void {
    const locked = names.find((name) => this.outlines.get(sheetKey(name))?.isProtected);
    if (locked !== undefined) throw new WorkbookError('protected', locked);
  }
}
