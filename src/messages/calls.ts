/** What is wrong with a call of the command line, before it is put in words. */
export type CallMistake =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'several-files'; readonly found: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly found: string }
  | { readonly kind: 'no-value'; readonly option: string }
  | { readonly kind: 'not-together'; readonly options: readonly string[] }
  | { readonly kind: 'bad-month'; readonly found: string }
  | { readonly kind: 'bad-preset'; readonly found: string; readonly known: readonly string[] };

export const USAGE =
  'npm run --silent evaluate -- TỆP.xlsx [--month 2023-08 | --all-months] [--sheet TÊN_TRANG] [--preset MÃ] [--settings TỆP.json] [--template MẪU.docx] [--record] [--out THƯ_MỤC] [--json]';

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
    case 'bad-month':
      return `"${mistake.found}" không phải là tháng; cần dạng năm-tháng như 2023-08.`;
    case 'bad-preset':
      return `Không có bộ quy tắc "${mistake.found}"; các bộ hiện có: ${mistake.known.join(', ')}.`;
  }
}
