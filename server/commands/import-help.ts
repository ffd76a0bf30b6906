/** What --help of the import of dossiers says. */
export const importHelp = `npm run dossiers:import -- TẬP_TIN [--thu] [--ngay NGÀY] [--don-vi TÊN] [--nguon TÊN]

Nhập hồ sơ từ tập tin do phần mềm một cửa xuất ra: Excel (.xlsx), CSV (dấu phẩy, chấm phẩy hoặc
tab), hoặc JSON của trục liên thông (DongBoHoSoMC, CapNhatTienDoHoSoMC).

  --thu           chạy thử: chỉ đọc và báo cáo, không ghi gì
  --ngay NGÀY     số liệu đúng vào lúc nào (dd/mm/yyyy hh:mm); không có thì lấy giờ của tập tin.
                  Cột "Ngày cập nhật" trong tập tin được ưu tiên.
  --don-vi TÊN    tên đơn vị cho những dòng không ghi đơn vị
  --nguon TÊN     nguồn: dùng cách ghép cột đã lưu cho nguồn này trong trang Nhập hồ sơ

Cần có cột: Mã hồ sơ, Trạng thái; với hồ sơ mới còn cần Tên thủ tục và Đơn vị xử lý. Dùng thêm:
Mã thủ tục, Chủ hồ sơ, Số điện thoại, Số CCCD, Ngày tiếp nhận, Ngày hẹn trả, Ngày trả, Ghi chú,
Hạn bổ sung, Phòng ban xử lý, Ngày cập nhật.
Trạng thái là số 1-10 hoặc tên trạng thái; ngày viết 31/12/2026, 31/12/2026 09:30 hoặc 20261231093000.

Tên người nộp được che khi nhập; số điện thoại và số CCCD chỉ giữ dấu vết của 4 số cuối để đối chiếu.
Nhập lại cùng tập tin không thay đổi gì; tin cũ không bao giờ ghi đè tin mới. Bị ngắt giữa chừng thì
lần sau làm tiếp. Với cơ sở dữ liệu nhúng (không có DATABASE_URL), hãy dừng máy chủ trước khi nhập.`;
