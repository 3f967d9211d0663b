/** What is wrong with a call of the command line, before it is put in words. */
export type CallMistake =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'several-files'; readonly found: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly found: string }
  | { readonly kind: 'no-value'; readonly option: string }
  | { readonly kind: 'not-together'; readonly options: readonly string[] }
  | { readonly kind: 'only-with'; readonly option: string; readonly other: string }
  | { readonly kind: 'bad-month' | 'bad-period'; readonly found: string }
  | { readonly kind: 'bad-preset'; readonly found: string; readonly known: readonly string[] };

export const USAGE =
  'npm run --silent evaluate -- TỆP.xlsx [--month 2023-08 | --period KỲ | --all-months] [--sheet TÊN_TRANG] [--preset MÃ] [--settings TỆP.json] [--template MẪU.docx] [--carry TỆP.xlsx [--carry-except "MỤC; MỤC"]] [--no-earlier-acts] [--record] [--notices] [--out THƯ_MỤC] [--json]';

/** What `--help` prints. */
export const HELP = [
  `Cách gọi: ${USAGE}`,
  '',
  '  --month        tháng cần đánh giá; không ghi thì lấy tháng của trang đang mở, hoặc tháng mới nhất có số liệu',
  '  --period       kỳ cần đánh giá: 2025-09, 2025-Q3, 2025-W40, 2025-H1, 2025, 2025-07..2025-09, 2025-07-01..2025-11-03',
  '  --all-months   mọi kỳ trong sổ làm việc, lần lượt',
  '  --sheet        trang số liệu, khi nhiều trang cùng nói về kỳ ấy',
  '  --preset       bộ quy tắc: default, qd-766, disbursement, letter-2023-04, letter-2023-08',
  '  --settings     tệp cấu hình (docs/settings.md)',
  '  --template     mẫu công văn riêng (docs/mau-cong-van.md)',
  '  --record       ghi nhắc nhở, phê bình của kỳ vào "Sổ theo dõi"',
  '  --carry        tệp tháng trước: mang "Cấu hình", "Sổ theo dõi" và các câu đã trả lời sang; mục đã có ở đây giữ nguyên',
  '  --carry-except mục không mang sang, viết như bản báo cáo nêu, cách nhau bằng dấu chấm phẩy; tên đơn vị là mọi dòng của đơn vị ấy',
  '  --notices      thêm công văn riêng gửi từng đơn vị được nêu tên, và một tệp .zip gồm tất cả',
  '  --no-earlier-acts  từ đầu năm đến trước kỳ này chưa nhắc nhở, phê bình đơn vị nào',
  '  --out          thư mục kết quả, mặc định là out/',
  '  --json         in một đối tượng JSON thay cho bản báo cáo',
  '',
  'Ví dụ: npm run --silent evaluate -- assets/samples/tu-ky-2023-08.xlsx',
].join('\n');

/** One line: what was found, what was expected, how to call. */
export function callMistakeText(mistake: CallMistake): string {
  return `${whatIsWrong(mistake)} Cách gọi: ${USAGE}`;
}

function whatIsWrong(mistake: CallMistake): string {
  switch (mistake.kind) {
    case 'no-file':
      return 'Chưa chỉ ra tệp Excel cần đánh giá.';
    case 'several-files':
      return `Chỉ đánh giá được một tệp mỗi lần, nhưng thấy: ${mistake.found.join(', ')} (tên tệp có dấu cách phải đặt trong ngoặc kép).`;
    case 'unknown-option':
      return `Không có tùy chọn "${mistake.found}".`;
    case 'no-value':
      return `Tùy chọn "${mistake.option}" cần một giá trị theo sau.`;
    case 'not-together':
      return `Không dùng cùng lúc: ${mistake.options.join(' và ')}.`;
    case 'only-with':
      return `"${mistake.option}" chỉ dùng cùng "${mistake.other}".`;
    case 'bad-month':
      return `"${mistake.found}" không phải là tháng; cần dạng năm-tháng như 2023-08.`;
    case 'bad-period':
      return `"${mistake.found}" không phải là kỳ; cần dạng như 2025-09, 2025-Q3, 2025-W40, 2025-H1, 2025, 2025-07..2025-09 hoặc 2025-07-01..2025-11-03.`;
    case 'bad-preset':
      return `Không có bộ quy tắc "${mistake.found}"; các bộ hiện có: ${mistake.known.join(', ')}.`;
  }
}
