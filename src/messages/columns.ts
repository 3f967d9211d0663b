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
