/** What `npm start` says around the evaluation of the sample. */
export const START = {
  sample: (file: string): string => `Đánh giá tệp mẫu ${file}`,
  building: 'Đang dựng ngăn Đánh giá (lần đầu mất khoảng nửa phút)…',
  buildFailed: 'Không dựng được trang. Hãy chạy "npm ci" rồi "npm run build" để xem lỗi.',
  serving: (address: string): string => `Ngăn Đánh giá: ${address}`,
  opened: 'Trang đã mở trong trình duyệt với tệp mẫu; bấm "Đánh giá", rồi "Công văn" › "Xuất Word".',
  notOpened: 'Hãy mở địa chỉ trên bằng trình duyệt; bấm "Đánh giá", rồi "Công văn" › "Xuất Word".',
  stop: 'Dừng: Ctrl+C.',
  inExcel: [
    'Dùng trong Excel (2021, Microsoft 365, Excel trên web, Mac):',
    '  1. npm run build -- --env address=https://<địa-chỉ-của-cơ-quan>, rồi đặt thư mục dist/ lên máy chủ web ở địa chỉ đó;',
    '  2. Excel › Chèn › Bổ trợ › Tải bổ trợ của tôi lên › chọn dist/manifest.xml (hoặc quản trị viên cài chung cho cả cơ quan);',
    '  3. thẻ Dữ liệu › Đánh giá.',
    'Excel 2016, 2019, LibreOffice, WPS: dùng trang này trong trình duyệt, mở tệp .xlsx rồi lưu kết quả.',
  ],
  unknownOption: (found: string): string =>
    `Không có tùy chọn "${found}". Cách gọi: npm start [-- --once] [-- --port 8080]`,
  portTaken: (port: number): string => `Cổng ${port} đang bận; dùng cổng khác.`,
} as const;
