import { describe, expect, test } from "vitest";
import type { Outcome } from "../../bot/dialogue/outcome.ts";
import { foldTones } from "../../knowledge/index.ts";
import { startTalk } from "../support/paper-talk.ts";

/** What is meant besides procedures; each row also without tone marks. */
const meant: readonly [Outcome, ...string[]][] = [
  [
    "small_talk",
    "dạ em chào cả nhà ạ",
    "chào buổi trưa bạn",
    "test thử",
    "haha cảm ơn nhé",
    "dạ em hiểu rồi ạ",
    "bot thông minh quá",
    "chúc bạn cuối tuần vui vẻ nha",
    "bạn tên là gì vậy",
    "bạn giúp được việc gì",
    "xin lỗi nhé",
  ],
  [
    "handed_over",
    "nối máy cho em với nhân viên trực",
    "cho chị nói chuyện với chuyên viên nhé",
    "ai đó trả lời em đi",
    "kết nối với nhân viên giúp",
    "có ai trực không ạ",
    "thôi cho cán bộ trả lời đi",
  ],
  [
    "dossier_step",
    "em nộp hồ sơ chuyển trường cả tuần rồi mà chưa thấy trả lời",
    "đơn của tôi xử lý tới đâu rồi",
    "tuần trước tôi nộp hồ sơ mở lớp, giờ có kết quả chưa",
    "kiểm tra tiến độ giúp tôi",
    "hồ sơ nhà tôi duyệt chưa vậy",
    "giấy hẹn hôm thứ sáu mà tới giờ chưa có",
    "hồ sơ của chị đang ở khâu nào rồi",
    "xem giúp tình trạng hồ sơ",
  ],
  [
    "route_emergency",
    "bé gái nhà kế bên bị người lạ dụ lên xe",
    "con trai tôi đi học từ sáng tới giờ chưa về nhà",
    "cháu bị cha dượng đánh tím người",
    "thầy nhắn tin gạ gẫm học sinh nữ",
    "bảo mẫu nhốt bé trong nhà tắm",
    "có người cầm dao đuổi học sinh",
    "em không thiết sống nữa",
    "bạn em đòi nhảy cầu",
    "bị mấy anh lớp trên trấn lột hoài",
    "con bé bị hàng xóm sàm sỡ",
    "cứu tôi với",
  ],
  [
    "ticket_step",
    "cô một cửa vừa làm vừa bấm điện thoại, ai hỏi cũng gắt",
    "nhà vệ sinh trường tiểu học quá bẩn, hôi thối",
    "cô nhân viên ở quầy số hai thái độ rất khó chịu",
    "trường thu thêm tiền mà không có biên lai",
    "trang web tuyển sinh lỗi hoài",
    "xe đưa rước nhồi ba chục cháu vào xe mười sáu chỗ, mong ngành xuống kiểm tra",
  ],
  [
    "route_denunciation",
    "hiệu trưởng nhận tiền để cho con người ta vào trường",
    "cán bộ đòi bồi dưỡng mới chịu ký",
  ],
  [
    "route_complaint_law",
    "tôi muốn khởi kiện nhà trường",
    "tôi bị buộc thôi việc oan, tôi muốn khiếu nại",
  ],
  ["privacy_notice", "bạn có lưu thông tin của tôi không", "ai đọc được tin nhắn của tôi"],
  ["office_info", "thứ bảy có làm việc không", "lịch tiếp công dân tuần này", "sở nằm ở đâu vậy"],
];

describe.each(meant)("%s", (outcome, ...said) => {
  test.each(said)("%s", async (words) => {
    expect((await startTalk().say(words)).outcome).toBe(outcome);
    expect((await startTalk().say(foldTones(words))).outcome).toBe(outcome);
  });
});

/** Words of business, families and procedures in which no such thing is meant. */
describe("are questions, with and without tone marks", () => {
  test.each([
    "công ty muốn đổi địa chỉ trụ sở chính",
    "hàng bị khách chê trả về thì làm thủ tục gì",
    "quỹ tín dụng nhân dân muốn mở phòng giao dịch",
    "xin phép vận chuyển máy móc",
    "quán phải nối máy tính tiền với thuế",
    "xe đóng lại số máy số khung",
    "thay đổi thông tin cá nhân trên sổ bảo hiểm",
    "thông báo vi phạm dữ liệu cá nhân",
    "xóa thông tin người phụ thuộc",
    "người được nhận tiền tuất của cha",
    "mở tài khoản nhận tiền bán hàng",
    "kiện đòi tiền cấp dưỡng",
    "công bố danh mục khu vực nạo vét",
    "làm thẻ tư vấn viên pháp luật",
    "tàu treo cờ Việt Nam",
    "bộ đội chuyển ngành đổi bằng lái",
    "phương tiện vui chơi dưới nước",
    "anh tôi mất tích đã lâu, làm thủ tục tuyên bố",
    "ông nội bị đuối nước, giờ làm khai tử",
    "có quyết định thôi việc rồi thì hưởng trợ cấp thất nghiệp",
    "muốn gặp người thân trong trại giam",
    "nộp hồ sơ khuyết tật mất mấy ngày có kết quả",
    "xác nhận tình trạng hôn nhân nộp hồ sơ ở đâu",
    "đường đua mở trường bắn",
    "đi nước ngoài dẫn theo con chó",
    "chữa cháy trường học",
  ])("%s", async (words) => {
    for (const said of [words, foldTones(words)])
      expect((await startTalk().say(said)).outcome).toMatch(/^(answered|clarify|abstain)/);
  });

  test.each([
    "gửi phản ánh có tốn tiền không",
    "thời hạn trả lời phản ánh kiến nghị là bao lâu",
    "tố cáo nặc danh có được giải quyết không",
    "thời hiệu khiếu nại là bao nhiêu ngày",
  ])("how a complaint works: %s", async (words) => {
    for (const said of [words, foldTones(words)])
      expect((await startTalk().say(said)).outcome).toMatch(/^answered/);
  });
});
