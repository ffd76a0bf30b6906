import { expect, test } from "vitest";
import { gapId } from "../../server/catalogue/gap-id.ts";
import { redactQuestion } from "../../server/catalogue/redact-question.ts";
import { wordsKey } from "../../server/catalogue/words-key.ts";

test.each([
  ["Tôi là Trịnh Thị Ví Dụ, xin chuyển trường", "Tôi là ***, xin chuyển trường"],
  ["con tôi tên là Nguyễn Văn An học lớp 5", "con tôi tên là *** học lớp 5"],
  ["toi ten nguyen van an xin ban sao bang", "toi ten *** xin ban sao bang"],
  ["cháu Minh Anh nghỉ học lâu rồi", "cháu *** nghỉ học lâu rồi"],
  ["cô Hoa dạy thêm thu tiền", "cô *** dạy thêm thu tiền"],
  ["gọi tôi số 0912 345 678 hoặc a.b@vidu.vn", "gọi tôi số *** hoặc ***"],
  ["căn cước 001203004567 mất rồi", "căn cước *** mất rồi"],
  ["hồ sơ 000.00.12.H17-261105-0023 sao lâu thế", "hồ sơ *** sao lâu thế"],
  ["hộ chiếu C1234567 hết hạn", "hộ chiếu *** hết hạn"],
  ["Nguyễn Thùy Linh muốn chuyển trường", "*** muốn chuyển trường"],
  ["xem https://vidu.vn/nguoi/123 giúp em", "xem *** giúp em"],
])("%j is kept as %j", (words, kept) => {
  expect(redactQuestion(words)).toBe(kept);
});

test.each([
  "thủ tục 1.012953 cần giấy tờ gì",
  "học phí năm học 2026-2027 là 1.200.000 đồng phải không",
  "nộp 450.000đ hay 1.200.000vnđ",
  "con em 5 tuổi đi học lớp 1 được không",
  "xin cho con về Hà Nội học",
])("%j names nobody and stays as it is", (words) => {
  expect(redactQuestion(words)).toBe(words);
});

test("where nothing is left to learn from, nothing is kept", () => {
  for (const words of ["", "12345678", "0912345678 a.b@vidu.vn", "???", "🙂"]) {
    expect(redactQuestion(words), words).toBeUndefined();
  }
});

test("a long story is cut", () => {
  expect(redactQuestion("mất bằng rồi ".repeat(100))?.length).toBeLessThanOrEqual(300);
});

test("equal words with and without tone marks are one gap", () => {
  const idOf = (words: string) => gapId(wordsKey(words));
  expect(idOf("Mất bằng cấp 3!")).toBe(idOf("mat bang cap 3"));
  expect(idOf("mất bằng cấp 3")).not.toBe(idOf("mất bằng cấp 2"));
});
