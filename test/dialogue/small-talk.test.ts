import { describe, expect, test } from "vitest";
import { startTalk, wordsOf } from "../support/paper-talk.ts";

describe("small talk", () => {
  test.each([
    "chúc ad ngày mới tốt lành",
    "tạm biệt nhé",
    "cảm ơn em, tư vấn dễ hiểu lắm",
    "cam on nhieu, bot gioi qua",
    "bạn tên gì",
    "em bao nhiêu tuổi",
    "ban giup dc nhung viec gi",
    "bạn làm được gì",
  ])("is answered as such: %s", async (words) => {
    expect((await startTalk().say(words)).outcome).toBe("small_talk");
  });

  test.each(["bạn là ai", "bạn có phải người thật không", "bạn giúp được gì"])(
    "NĐ 142/2026: says that it is automatic: %s",
    async (words) => {
      expect(wordsOf(await startTalk().say(words))).toContain("trợ lý tự động");
    },
  );

  test("letters that are a curse only with no tone marks are none", async () => {
    const turn = await startTalk().say("doi ngu nhan su cua bao co dong khong");
    expect(turn.outcome).toMatch(/^abstain/);
  });

  test("with a question in it is a question", async () => {
    const turn = await startTalk().say("cảm ơn bạn, cho hỏi chuyển trường cần giấy tờ gì");
    expect(turn).toMatchObject({ procedure: "chuyen-truong" });
  });
});

describe("questions about feedback are no feedback", () => {
  test.each([
    "gửi phản ánh kiến nghị về quy định hành chính thì bao lâu được trả lời",
    "phan anh kien nghi ve quy dinh hanh chinh can giay to gi, thu tuc the nao",
  ])("%s", async (words) => {
    expect((await startTalk().say(words)).outcome).toMatch(/^answered/);
  });

  test("a grievance is, however it asks", async () => {
    const turn = await startTalk().say("phản ánh trường thu tiền sai quy định thì làm sao");
    expect(turn.outcome).toBe("ticket_step");
  });
});

describe("words that only sound alike without tone marks", () => {
  test.each([
    "quy tin dung nhan dan muon mo phong giao dich",
    "lam thu tuc nhan hang tra ve",
    "thủ tục tuyên bố một người mất tích",
    "giay phep xe bi dam hong den",
  ])("%s", async (words) => {
    const { outcome } = await startTalk().say(words);
    expect(outcome).not.toMatch(/^(route_|ticket_|privacy_)/);
  });
});
