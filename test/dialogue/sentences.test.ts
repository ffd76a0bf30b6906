import { describe, expect, test } from "vitest";
import type { Outcome } from "../../bot/dialogue/outcome.ts";
import { startTalk } from "../support/paper-talk.ts";

/** What a citizen writes out of the blue, with and without tone marks, and how the turn ends. */
const sentences: readonly [Outcome, ...string[]][] = [
  [
    "answered_aspect",
    "chuyển trường cho con cần giấy tờ gì",
    "chuyen truong cho con can giay to gi",
    "chào ad, cho em hỏi chuyển trường cần giấy tờ gì ạ",
    "lệ phí chuyển trường bao nhiêu",
    "thời hạn giải quyết khiếu nại lần đầu là bao lâu",
    "thoi han giai quyet khieu nai lan dau la bao lau",
    "cho tôi hỏi thời hạn giải quyết tố cáo là bao nhiêu ngày",
  ],
  ["answered", "thủ tục chuyển trường", "thu tuc chuyen truong", "thủ tục giải quyết tố cáo"],
  ["answered", "khiếu nại và tố cáo khác nhau thế nào", "khieu nai va to cao khac nhau the nao"],
  ["abstain_out_of_scope", "hôm nay giá vàng bao nhiêu", "hom nay gia vang bao nhieu"],
  [
    "route_emergency",
    "con tôi bị nhóm bạn đánh hội đồng sau cổng trường",
    "chau bi thay giao xam hai",
    "bé nhà em bị cô đánh bầm tím chân",
    "em muốn tự tử",
    "có học sinh đang cầm dao trong lớp",
    "/phananh con tôi bị bạo lực ở trường",
  ],
  [
    "route_complaint_law",
    "Tôi muốn khiếu nại việc trường không nhận con tôi",
    "toi muon khieu nai quyet dinh cua truong",
    "tôi sẽ kiện nhà trường ra tòa",
    "quyết định kỷ luật đối với tôi là sai",
    "tôi muốn khiếu nại thì nộp đơn ở đâu",
  ],
  [
    "route_denunciation",
    "tôi muốn tố cáo một hiệu trưởng",
    "toi muon to cao can bo",
    "hiệu trưởng nhận tiền để cho vào lớp chọn",
    "cán bộ đòi hối lộ mới giải quyết hồ sơ",
    "co chuyen chay truong o day khong",
    "/phananh kế toán trường ăn chặn tiền ăn của học sinh",
  ],
  [
    "ticket_step",
    "tôi muốn phản ánh",
    "toi muon phan anh truong thu tien sai quy dinh",
    "em xin góp ý: trang tuyển sinh hay bị treo vào buổi tối",
    "kiến nghị mở thêm lớp ở xã tôi",
    "cô giáo ép học thêm, không học thì bị điểm kém",
    "tôi muốn khen cán bộ một cửa rất tận tình",
    "/phananh",
    "/kiennghi",
    "/start pa",
  ],
  [
    "ticket_status",
    "/phieu",
    "/phieu PA-26-004217-K",
    "xem giúp phiếu pa 26 004217 k",
    "phản ánh của tôi đến đâu rồi",
    "phan anh cua toi den dau roi",
  ],
  [
    "dossier_step",
    "/tracuu",
    "/TraCuu 000.00.12.H17-261105-0023",
    "tra cuu hs",
    "hồ sơ của tôi đến đâu rồi",
    "cho hỏi mã h17.12-261105-0023 xong chưa",
    "hồ sơ trễ hẹn ba ngày rồi",
  ],
  [
    "handed_over",
    "cho gặp cán bộ",
    "cho em gap can bo voi",
    "nói chuyện với người thật đi",
    "gặp nhân viên",
    "/gapcanbo",
    "tôi cần gặp cán bộ để hỏi về lớp học",
  ],
  [
    "small_talk",
    "chào ad",
    "chao ban nhe",
    "alo có ai không",
    "cảm ơn nhiều nha",
    "cam on",
    "dm lam an nhu cc",
    "bạn là người hay máy",
    "sao hỏi hoài không ra vậy",
  ],
  [
    "privacy_notice",
    "/xoadulieu",
    "/xoa-du-lieu",
    "xóa thông tin của tôi khỏi hệ thống",
    "xoa thong tin cua toi",
    "các bạn lưu sđt của tôi làm gì",
    "ngưng nhận thông báo",
    "em muốn gửi ý kiến nhưng không muốn lộ tên",
  ],
  [
    "office_info",
    "đường dây nóng của sở số mấy",
    "sdt hotline",
    "lịch tiếp công dân tháng này",
    "giờ làm việc của bộ phận một cửa",
    "địa chỉ sở ở đâu",
  ],
  ["dossier_state_explained", "hồ sơ báo dừng xử lý nghĩa là sao", "yeu cau bo sung giay to la gi"],
  ["menu", "/menu", "/MENU", "/menu@dan_hoi_bot", "/hoi", "/huy", "hủy", "menu", "cho tôi hỏi"],
  ["help", "/help", "/trogiup", "/lenhkhongco"],
  ["greeting", "/start"],
  ["noted", "👍", "...", "", "\u0000\u0007", "❤️❤️❤️"],
];

describe.each(sentences)("%s", (outcome, ...said) => {
  test.each(said)("%s", async (words) => {
    const turn = await startTalk().say(words);
    expect(turn.outcome).toBe(outcome);
    expect(turn.replies.length).toBeGreaterThan(0);
  });
});

describe("words that only look alike", () => {
  test.each([
    ["điều kiện chuyển trường", "answered_aspect"],
    ["dieu kien chuyen truong la gi", "answered_aspect"],
    ["tôi muốn kiến nghị một việc", "ticket_step"],
    ["toi muon kien nghi mot viec", "ticket_step"],
  ])("%s", async (words, outcome) => {
    expect((await startTalk().say(words)).outcome).toBe(outcome);
  });

  test.each([
    "bao giờ được nhận tiền hỗ trợ ăn trưa",
    "quy định về phòng chống bạo lực học đường",
    "con tôi bị đánh giá chưa hoàn thành thì sao",
    "cứ làm từ từ thôi",
    "cu lam tu tu thoi",
    "trang web bi tat hoai",
    "nộp hồ sơ gia đình ở đâu",
    "nop ho so gia dinh o dau",
    "nop ho so o dau",
    "chờ lâu muốn chết",
  ])("%s takes no legal route", async (words) => {
    expect((await startTalk().say(words)).outcome).not.toMatch(/^route_/);
  });
});
