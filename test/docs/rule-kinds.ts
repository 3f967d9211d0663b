/** A kind of rule met in letters of authorities, and the row that says it. */
export interface RuleKind {
  readonly kind: string;
  /** A rule of the product, or a row as "Cấu hình" has it. */
  readonly row: { readonly rule: string } | { readonly text: string } | { readonly setting: string };
}

/** The kinds of rules real letters hold, 2014–2026. */
export const RULE_KINDS: readonly RuleKind[] = [
  { kind: 'below the average', row: { rule: 'belowAverage' } },
  { kind: 'above the average in everything', row: { rule: 'commendAboveAverage' } },
  { kind: 'everything complete', row: { rule: 'commendFull' } },
  { kind: 'below a fixed level', row: { text: 'Kết quả thấp; nộp trực tuyến; dưới mức 80%' } },
  { kind: 'target missed in the period and since the window opened', row: { rule: 'targetMissed' } },
  { kind: 'target reached', row: { text: 'Biểu dương; giải ngân; đạt chỉ tiêu' } },
  { kind: 'overdue dossiers', row: { rule: 'overdue' } },
  { kind: 'pending overdue dossiers', row: { rule: 'overdue' } },
  { kind: 'late acceptance', row: { text: 'Nhắc nhở; hồ sơ tiếp nhận chậm; lớn hơn 0' } },
  { kind: 'nothing done since the year began', row: { rule: 'noneSinceYearStart' } },
  { kind: 'nothing done in the period', row: { rule: 'noneThisMonth' } },
  { kind: 'the first N', row: { text: 'Biểu dương; tổng điểm; 5 đơn vị đứng đầu' } },
  { kind: 'the last N', row: { text: 'Kết quả thấp; tổng điểm; 5 đơn vị đứng cuối' } },
  { kind: 'the last of each group', row: { setting: 'So sánh trong: theo nhóm của bảng' } },
  {
    kind: 'points of a component',
    row: { text: 'Kết quả thấp; điểm tiến độ giải quyết; thấp hơn bình quân chung' },
  },
  { kind: 'points in total', row: { text: 'Kết quả thấp; tổng điểm; dưới mức 70 điểm' } },
  { kind: 'places won', row: { text: 'Biểu dương; tổng điểm; tăng từ 5 bậc' } },
  { kind: 'places lost', row: { text: 'Kết quả thấp; tổng điểm; giảm từ 5 bậc' } },
  {
    kind: 'rose against the period before',
    row: { text: 'Biểu dương; tổng điểm; tăng từ 5 điểm so với kỳ trước' },
  },
  {
    kind: 'fell against the period before',
    row: { text: 'Kết quả thấp; tổng điểm; giảm từ 1 điểm so với kỳ trước' },
  },
  {
    kind: 'fell against the same period of last year',
    row: { text: 'Kết quả thấp; giải ngân; giảm từ 1% so với cùng kỳ năm trước' },
  },
  { kind: 'a class of values', row: { text: 'Kết quả thấp; tổng điểm; xếp loại Trung bình' } },
  { kind: 'a class that brings the form', row: { setting: 'Phân loại: tổng điểm = Yếu từ 0: Phê bình' } },
  {
    kind: 'a share of the whole authority',
    row: { text: 'Nhắc nhở; hồ sơ quá hạn; chiếm trên 20% tổng số' },
  },
  { kind: 'lower is better', row: { text: 'Nhắc nhở; tỷ lệ hồ sơ quá hạn; vượt mức 2%' } },
  { kind: 'money spent of a plan', row: { text: 'Kết quả thấp; giải ngân; thấp hơn bình quân chung' } },
  { kind: 'beyond 100 %', row: { text: 'Biểu dương; thu ngân sách; đạt mức 100%' } },
  { kind: 'since the window opened', row: { text: 'Kết quả thấp; giải ngân; dưới mức 50%; lũy kế' } },
  {
    kind: 'only from a margin on',
    row: { text: 'Kết quả thấp; giải ngân; thấp hơn bình quân chung; lệch từ 2%' },
  },
  {
    kind: 'only the lowest N',
    row: { text: 'Kết quả thấp; giải ngân; thấp hơn bình quân chung; chỉ nêu 5 đơn vị' },
  },
  { kind: 'for the n-th time', row: { setting: 'Hình thức lần 2: Phê bình' } },
  { kind: 'exempt after a report', row: { setting: 'Sổ theo dõi: Miễn – có báo cáo giải trình' } },
];
