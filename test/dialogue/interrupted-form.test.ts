import { describe, expect, test } from "vitest";
import { fillUntilContact, story } from "../support/fill-feedback.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

describe("a form that is interrupted", () => {
  test("after 30 minutes the draft is kept and the citizen is asked", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    talk.desk.paper.now = new Date(talk.desk.paper.now.getTime() + 31 * 60_000);
    const asked = await talk.say("tôi quay lại rồi đây");
    expect(labelsOf(asked)).toEqual(["Tiếp tục phiếu đang viết", "Bỏ phiếu đang viết"]);
    await talk.tap("Tiếp tục phiếu đang viết");
    await talk.tap("Không gửi kèm");
    await talk.tap("Gửi");
    expect(talk.desk.paper.opened).toMatchObject([{ what: story }]);
  });

  test("29 minutes are no matter", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    talk.desk.paper.now = new Date(talk.desk.paper.now.getTime() + 29 * 60_000);
    await talk.say(story);
    expect(talk.state.form?.at).toBe("category");
  });

  test("the draft may be dropped", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    talk.desk.paper.now = new Date(talk.desk.paper.now.getTime() + 3_600_000);
    await talk.say("alo");
    expect((await talk.tap("Bỏ phiếu đang viết")).outcome).toBe("ticket_cancelled");
    expect(talk.state.form).toBeUndefined();
  });

  test("by an aspect button: it is answered, and the question is asked again", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    const turn = await talk.press("a:fee:chuyen-truong");
    expect(turn.outcome).toBe("answered_aspect");
    expect(turn.replies).toHaveLength(2);
    await talk.say(story);
    expect(talk.state.form?.at).toBe("category");
  });

  test("by a question where only a choice fits: it is answered, the form waits", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say(story);
    const turn = await talk.say("chuyển trường cần giấy tờ gì");
    expect(turn.outcome).toBe("answered_aspect");
    expect(talk.state.form?.at).toBe("category");
  });

  test("by the story told too early: it is kept, and the choice is asked again", async () => {
    const talk = startTalk();
    await talk.press("m:feedback");
    expect(wordsOf(await talk.say(story))).toContain("Xin anh/chị chọn tiếp");
    await talk.tap("Phản ánh việc chưa tốt");
    expect(talk.state.form).toMatchObject({ at: "category", answers: { what: story } });
  });

  test("by the menu: the draft waits there", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    await talk.say("/menu");
    expect((await talk.say("thủ tục chuyển trường")).outcome).toBe("answered");
    await talk.press("f:resume");
    expect(talk.state.form?.at).toBe("identify");
  });

  test("by a wish for a person: the draft waits", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    expect((await talk.say("cho gặp cán bộ")).outcome).toBe("handed_over");
    expect(talk.state.form?.isPaused).toBe(true);
  });

  test.each([
    ["sticker", "bằng chữ"],
    ["photo", "giấy tờ tùy thân"],
    ["voice", "chưa nghe được"],
  ] as const)("by a %s: a polite request for words", async (media, words) => {
    const talk = startTalk();
    await talk.say("/phananh");
    const turn = await talk.say({ kind: "attachment", media });
    expect(wordsOf(turn)).toContain(words);
    expect(talk.state.form?.at).toBe("what");
  });

  test("a picture with words counts as the words, and is noted", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    const turn = await talk.say({ kind: "attachment", media: "photo", caption: story });
    expect(turn.replies[0]?.text).toContain("giấy tờ tùy thân");
    expect(talk.state.form?.answers["what"]).toBe(story);
  });

  test("an edited message does not change the form, and says how to", async () => {
    const talk = startTalk();
    await fillUntilContact(talk);
    const turn = await talk.say({ kind: "edited", text: "chuyện khác hẳn", of: "3" });
    expect(wordsOf(turn)).toContain("Sửa");
    expect(talk.state.form?.answers["what"]).toBe(story);
  });
});
