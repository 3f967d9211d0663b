/** What the terminal says of what came over from another file. */
export const CARRY_WORDS = {
  title: (file: string): string => `Mang sang từ ${file}`,
  settings: (names: readonly string[]): string => `  Cấu hình (${names.length} mục): ${names.join('; ')}`,
  acts: (rows: readonly string[]): string => `  Sổ theo dõi (${rows.length} dòng): ${rows.join('; ')}`,
  act: (unit: string, form: string, period: string): string => `${unit} – ${form}, ${period}`,
  notCarried: (found: string, names: readonly string[]): string =>
    names.length === 0
      ? `--carry-except: không có gì để mang sang, nên cũng không có “${found}”.`
      : `--carry-except: không có “${found}” trong những gì mang sang: ${names.join('; ')}.`,
  nothing: '  Không có gì mới: mọi mục đã có trong tệp này.',
} as const;
