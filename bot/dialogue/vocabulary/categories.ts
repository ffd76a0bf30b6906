import { vocabulary } from "../vocabulary.ts";

/**
 * Words that speak for a category, the more telling ones first: what is only offered may be wrong.
 * An id that the house has no category for is left out.
 */
export const categoryWords = [
  {
    id: "nha_ve_sinh",
    words: vocabulary(["nhà vệ sinh|khu vệ sinh|phòng vệ sinh|toilet|nhà xí|bồn cầu"]),
  },
  {
    id: "nuoc_uong",
    words: vocabulary(["nước uống|bình nước|nước sạch|nước đục|nước giếng|không có nước"]),
  },
  {
    id: "an_toan",
    words: vocabulary([
      "an toàn|cổng trường|cây gãy|sập|mái tôn|dây điện|rò điện|ngã từ|lan can|ùn tắc|xe chạy ẩu",
    ]),
  },
  {
    id: "ban_tru",
    words: vocabulary([
      "bán trú|bữa ăn|suất ăn|=cơm trưa|căng tin|căn tin|bếp ăn|thực đơn|đồ ăn|thức ăn|=cơm có|phần cơm",
    ]),
  },
  {
    id: "lam_thu",
    words: vocabulary([
      "lạm thu|thu tiền|khoản thu|thu phí|thu quỹ|quỹ lớp|quỹ trường|quỹ phụ huynh|tiền quỹ|đóng tiền",
      "đóng góp|tự nguyện|thu thêm|thu sai|học phí|tiền đồng phục|mua đồng phục|mua sách|tiền ghế",
      "tiền điều hòa|tiền máy lạnh|xã hội hóa|hội phụ huynh|vận động đóng",
    ]),
  },
  {
    id: "cong_khai_thu_chi",
    words: vocabulary(["công khai|minh bạch|thu chi|bảng kê|chi tiêu|dự toán|quyết toán"]),
  },
  {
    id: "nhung_nhieu",
    words: vocabulary([
      "nhũng nhiễu|phiền hà|gây khó|hạch sách|sách nhiễu|bắt đi lại nhiều lần|đòi thêm giấy tờ",
    ]),
  },
  {
    id: "thai_do",
    words: vocabulary([
      "thái độ|quát mắng|quát tháo|mắng|hách dịch|cửa quyền|hống hách|xúc phạm|bất lịch sự|cục cằn",
      "chửi|lăng mạ|nói nặng lời|ứng xử",
    ]),
  },
  {
    id: "ho_so_cham",
    words: vocabulary([
      "hồ sơ chậm|trễ hẹn|quá hẹn|trả chậm|giải quyết chậm|chậm giải quyết|chờ lâu|chưa được trả|chưa trả kết quả",
    ]),
  },
  { id: "day_them", words: vocabulary(["học thêm|dạy thêm|lớp thêm|đi học thêm|thiên vị"]) },
  {
    id: "si_so",
    words: vocabulary(["sĩ số|lớp đông|quá đông|học sinh một lớp|học sinh trong một lớp"]),
  },
  { id: "hoc_ca_ba", words: vocabulary(["ca ba|học ba ca|thiếu phòng học phải học"]) },
  {
    id: "tuyen_sinh",
    words: vocabulary([
      "tuyển sinh|chuyển trường|trái tuyến|đúng tuyến|xét tuyển|nhập học|vào lớp 1|vào lớp 6|vào lớp 10|điểm chuẩn",
    ]),
  },
  {
    id: "phong_hoc",
    words: vocabulary([
      "phòng học|lớp học dột|dột|xuống cấp|trần nhà|tường nứt|mái dột|nhà cấp bốn",
    ]),
  },
  {
    id: "co_so_vat_chat",
    words: vocabulary([
      "sân trường|bàn ghế|quạt|bóng đèn|thiết bị|cơ sở vật chất|sân chơi|nhà xe|hàng rào|ngập",
    ]),
  },
  {
    id: "thong_tin_phu_huynh",
    words: vocabulary([
      "không thông báo|không báo cho phụ huynh|thông tin cho phụ huynh|sổ liên lạc|họp phụ huynh|không liên lạc với",
    ]),
  },
  {
    id: "ky_nang_day",
    words: vocabulary(["dạy khó hiểu|dạy không hiểu|dạy kém|không biết dạy|phương pháp dạy"]),
  },
  {
    id: "giang_day",
    words: vocabulary([
      "bài tập về nhà|thời khóa biểu|chương trình học|chấm điểm|giờ học|thiếu giáo viên|cô dạy|thầy dạy|bài kiểm tra",
    ]),
  },
  { id: "thu_tuc", words: vocabulary(["thủ tục|giấy tờ|một cửa|quy định"]) },
  { id: "hien_ke", words: vocabulary(["hiến kế|giải pháp|sáng kiến|đề xuất|góp ý"]) },
] as const;
