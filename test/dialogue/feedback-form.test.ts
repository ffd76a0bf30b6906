import { describe, expect, test } from "vitest";
import { fillAll, fillUntilContact, story } from "../support/fill-feedback.ts";
import { startTalk, wordsOf } from "../support/paper-talk.ts";

describe("the complaint form", () => {
  test("asks one thing after the other, shows all for review, and opens a formal ticket", async () => {
    const talk = startTalk();
    await fillAll(talk);
    const receipt = await talk.tap("Gửi");
    expect(receipt.outcome).toBe("ticket_opened");
    expect(talk.desk.paper.opened).toEqual([
      {
        code: "PA-26-000001-K",
        kind: "phan_anh",
        category: "co_so_vat_chat",
        what: story,
        where: "Trường Tiểu học Mẫu, xã Mẫu",
        name: "Trần Thị Mẫu",
        address: "Thôn Mẫu, xã Mẫu",
        phone: "0912345678",
      },
    ]);
    expect(wordsOf(receipt)).toContain("PA-26-000001-K");
    expect(wordsOf(receipt)).toContain("29/11/2026");
    expect(wordsOf(receipt)).toContain("nhắn mã PA-26-000001-K");
  });

  test("NĐ 20/2008: without name, address and phone it is kept as information, and says so", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    expect(wordsOf(await talk.say("xin chào"))).toContain("20/2008/NĐ-CP");
    await talk.tap("Không gửi kèm");
    const receipt = await talk.tap("Gửi");
    expect(talk.desk.paper.opened[0]).not.toHaveProperty("name");
    expect(wordsOf(receipt)).toContain("như một thông tin");
  });

  test("takes over the matter that was told with the wish", async () => {
    const talk = startTalk();
    await talk.say("tôi muốn phản ánh trường thu tiền ghế ngồi sai quy định nhiều năm nay");
    await talk.tap("Lạm thu, các khoản thu");
    expect(talk.state.form).toMatchObject({ at: "where", answers: { kind: "phan_anh" } });
    expect(talk.state.form?.answers["what"]).toContain("ghế ngồi");
  });

  test("goes back one question and keeps the rest", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say(story);
    await talk.tap("Quay lại");
    expect(talk.state.form?.at).toBe("what");
    await talk.say(`${story} Xin sửa sớm.`);
    expect(talk.state.form).toMatchObject({ at: "category" });
    expect(talk.state.form?.answers["what"]).toContain("Xin sửa sớm");
  });

  test("corrects one field at review and comes back to review", async () => {
    const talk = startTalk();
    await fillAll(talk);
    await talk.tap("Sửa");
    await talk.tap("Nơi xảy ra");
    const review = await talk.say("Trường Trung học cơ sở Mẫu");
    expect(talk.state.form?.at).toBe("confirm");
    expect(wordsOf(review)).toContain("Nơi xảy ra: Trường Trung học cơ sở Mẫu");
    expect(wordsOf(review)).toContain("Họ tên: Trần Thị Mẫu");
  });

  test("a correction can be left by going back, the old answer stands", async () => {
    const talk = startTalk();
    await fillAll(talk);
    await talk.tap("Sửa");
    await talk.tap("Nơi xảy ra");
    expect(wordsOf(await talk.tap("Quay lại"))).toContain("Trường Tiểu học Mẫu");
  });

  test("name, address and phone given before are left out once the citizen takes them back", async () => {
    const talk = startTalk();
    await fillAll(talk);
    await talk.tap("Sửa");
    await talk.tap("Gửi kèm thông tin liên hệ");
    const review = await talk.tap("Không gửi kèm");
    expect(wordsOf(review)).not.toContain("Trần Thị Mẫu");
    await talk.tap("Gửi");
    expect(talk.desk.paper.opened[0]).not.toHaveProperty("phone");
  });

  test.each(["Hủy", "hủy", "huy", "/huy", "thôi không gửi nữa"])("%s drops it", async (word) => {
    const talk = startTalk();
    await fillUntilContact(talk);
    expect((await talk.say(word)).outcome).toBe("ticket_cancelled");
    expect(talk.state.form).toBeUndefined();
    expect(talk.desk.paper.opened).toEqual([]);
  });

  test("an option may be typed, in full, in part, or by its number", async () => {
    for (const typed of ["lạm thu", "lam thu, cac khoan thu", "1", "Lạm thu, các khoản thu"]) {
      const talk = startTalk();
      await talk.say("/phananh");
      await talk.say("Lớp của con tôi bị bắt nộp tiền nhiều lần trong năm.");
      await talk.say("các khoản thu, chi");
      await talk.say(typed);
      expect(talk.state.form?.answers["category"]).toBe("lam_thu");
    }
  });

  test.each(["12345", "số của tôi", "0912 345", "+84 12"])(
    "refuses %s as a phone",
    async (typed) => {
      const talk = startTalk();
      await fillUntilContact(talk);
      await talk.tap("Có, gửi kèm");
      await talk.say("Trần Thị Mẫu");
      await talk.say("Thôn Mẫu, xã Mẫu");
      const turn = await talk.say(typed);
      expect(wordsOf(turn)).toContain("10 chữ số");
      expect(talk.state.form?.at).toBe("phone");
    },
  );

  test("a question that must be answered can't be skipped", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.press("f:skip:what");
    expect(talk.state.form?.at).toBe("what");
  });

  test("a button of an older step changes nothing", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    const turn = await talk.press("f:value:category:lam_thu");
    expect(turn.outcome).toBe("stale_choice");
    expect(talk.state.form?.answers["category"]).toBe("co_so_vat_chat");
  });

  test("a second tap on Gửi sends nothing more", async () => {
    const talk = startTalk();
    await fillAll(talk);
    await talk.tap("Gửi");
    expect((await talk.press("f:send")).outcome).toBe("stale_choice");
    expect(talk.desk.paper.opened).toHaveLength(1);
  });

  test("Gửi before review is refused", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    expect((await talk.press("f:send")).outcome).toBe("stale_choice");
    expect(talk.desk.paper.opened).toEqual([]);
  });

  test("4,096 characters are a story, too many are refused politely", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    expect(wordsOf(await talk.say("a ".repeat(4500)))).toContain("5000 ký tự");
    await talk.say("ă".repeat(4096));
    expect(talk.state.form?.at).toBe("category");
  });
});
