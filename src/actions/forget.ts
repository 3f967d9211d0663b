import { EMPTY_PLAN } from '../model';
import { CONFIG_SHEET, forgetEdits, readConfigSheet, type ReadingSettings } from '../settings';
import { sheetNamed } from '../workbook/ours';
import type { Workbook } from '../workbook/port';
import type { OpenWorkbook } from './open-workbook';

/** One thing that was answered once: what a blank or an x means, whose spelling it is, what a table's columns are. */
export type Remembered =
  | { readonly kind: 'answers'; readonly entry: ReadingSettings['answers'][number] }
  | { readonly kind: 'aliases'; readonly entry: ReadingSettings['aliases'][number] }
  | { readonly kind: 'mappings'; readonly entry: ReadingSettings['mappings'][number] }
  | { readonly kind: 'tables'; readonly entry: ReadingSettings['tables'][number] };

/** What the workbook's own "Cấu hình" remembers; what a settings file or preset brings is not among it. */
export function rememberedIn({ contents }: Pick<OpenWorkbook, 'contents'>): Remembered[] {
  const sheet = sheetNamed(contents, CONFIG_SHEET);
  const reading = sheet ? readConfigSheet(sheet).patch.reading : undefined;
  return [
    ...(reading?.answers ?? []).map((entry) => ({ kind: 'answers' as const, entry })),
    ...(reading?.aliases ?? []).map((entry) => ({ kind: 'aliases' as const, entry })),
    ...(reading?.tables ?? []).map((entry) => ({ kind: 'tables' as const, entry })),
    ...(reading?.mappings ?? []).map((entry) => ({ kind: 'mappings' as const, entry })),
  ];
}

/** Empties the row of "Cấu hình" that remembers an answer; everything else on the sheet stays as it is. */
export async function forgetRemembered(
  workbook: Workbook,
  { contents }: Pick<OpenWorkbook, 'contents'>,
  { kind, entry }: Remembered,
): Promise<void> {
  const sheet = sheetNamed(contents, CONFIG_SHEET);
  if (sheet) await workbook.write({ ...EMPTY_PLAN, edits: [forgetEdits(sheet, { [kind]: [entry] })] });
}
