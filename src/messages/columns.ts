/** Why a column was read as it was: shown beside the mapping so that people can check it. */
export const columnWords = {
  chosen: (header: string): string => `Theo tiêu đề “${header}”`,
  confirmed: (header: string): string => `Theo tiêu đề “${header}”, khớp với số liệu trong cột`,
  computed: (header: string): string =>
    `Theo tiêu đề “${header}”; số hồ sơ chia ra đúng tỷ lệ ghi trong bảng`,
  counted: 'Danh sách hồ sơ: đếm từng dòng',
  byUser: 'Do người dùng chọn',
  ambiguous: 'Có thể hiểu theo nhiều cách, cần chọn',
  contradicts: (header: string): string => `Tiêu đề “${header}” không khớp với số liệu trong cột`,
  otherTime: 'Thuộc kỳ khác',
  incomplete: 'Thiếu cột đi cùng nên không dùng',
  unused: 'Không thuộc chỉ tiêu nào',
  worse: (header: string): string => `Cột khác phù hợp hơn cột “${header}”`,
} as const;

const NAMED = 3;

/** "9 cột số liệu: 4 được xét, 5 chưa xét (đúng hạn, mức độ hài lòng …)" */
export function columnsLine(all: number, judged: number, aside: readonly string[]): string {
  const left = all - judged;
  const names = aside.slice(0, NAMED).join(', ') + (aside.length > NAMED ? ' …' : '');
  return `${all} cột số liệu: ${judged} được xét${left > 0 ? `, ${left} chưa xét (${names})` : ''}`;
}
