/** What the terminal says of what came over from another file. */
export const CARRY_WORDS = {
  title: (file: string): string => `Mang sang từ ${file}`,
  settings: (names: readonly string[]): string => `  Cấu hình (${names.length} mục): ${names.join('; ')}`,
  acts: (rows: readonly string[]): string => `  Sổ theo dõi (${rows.length} dòng): ${rows.join('; ')}`,
  act: (unit: string, form: string, period: string): string => `${unit} – ${form}, ${period}`,
  nothing: '  Không có gì mới: mọi mục đã có trong tệp này.',
} as const;
