/** What `npm run excel` says. */
export const EXCEL_START = {
  noExcel: [
    'Máy này không có Excel để bàn (lệnh này cần Excel trên Windows hoặc Mac); chưa cài hay chạy gì.',
    'Cách khác: đặt thư mục dist/ lên một máy chủ web https rồi nạp manifest.xml trong Excel trên web (xem docs/deploy.md), hoặc chạy "npm start" để dùng trong trình duyệt.',
  ],
  building: 'Đang dựng ngăn Đánh giá (lần đầu mất khoảng nửa phút)…',
  buildFailed: 'Không dựng được trang. Hãy chạy "npm ci" rồi "npm run build" để xem lỗi.',
  certificates: 'Cài chứng chỉ cho https://localhost:3000 (Windows có thể hỏi: chọn Yes)…',
  certificatesFailed:
    'Không cài được chứng chỉ nên Excel sẽ không mở trang. Hãy kiểm tra mạng (công cụ của Microsoft được tải qua npx) và quyền cài chứng chỉ, rồi thử lại.',
  sideloading: 'Đang mở Excel với tiện ích…',
  sideloadingFailed:
    'Không nạp được tiện ích vào Excel. Hãy đóng mọi cửa sổ Excel rồi thử lại; hoặc nạp manifest.xml bằng tay: Chèn › Bổ trợ › Tải bổ trợ của tôi lên.',
  serverStopped: 'Trang https://localhost:3000 đã dừng: có thể cổng 3000 đang được chương trình khác dùng.',
  ready:
    'Excel đã mở: thẻ Dữ liệu › Đánh giá. Giữ cửa sổ này mở trong lúc dùng; dừng bằng Ctrl+C. Gỡ tiện ích: npx office-addin-debugging stop manifest.xml',
} as const;
