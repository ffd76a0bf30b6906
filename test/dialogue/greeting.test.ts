import { describe, expect, test } from "vitest";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const menu = ["Hỏi thủ tục", "Tra cứu hồ sơ", "Phản ánh, kiến nghị", "Gặp cán bộ"];
const newcomer = () => startTalk(openPaperDesk(), {});

describe("the first contact", () => {
  test.each(["/start", "chào", "alo"])(
    "%s: says it is automatic, and shows the menu",
    async (hi) => {
      const turn = await newcomer().say(hi);
      expect(turn.outcome).toBe("greeting");
      expect(wordsOf(turn)).toContain("Tôi là trợ lý tự động");
      expect(wordsOf(turn)).toContain("/xoadulieu");
      expect(labelsOf(turn)).toEqual(menu);
    },
  );

  test("a person who opens the door without words is greeted", async () => {
    const talk = newcomer();
    expect((await talk.say({ kind: "joined" })).outcome).toBe("greeting");
    expect(wordsOf(await talk.say("chuyen truong can giay to gi"))).not.toContain("/xoadulieu");
  });

  test("who may not be written to yet is greeted at their first word", async () => {
    const talk = newcomer();
    const joined = await talk.say({ kind: "joined", isQuiet: true });
    expect(joined).toMatchObject({ replies: [], outcome: "noted" });
    expect(wordsOf(await talk.say("chuyen truong can giay to gi"))).toContain("/xoadulieu");
  });

  test("a first message that is a question is greeted in one line and answered at once", async () => {
    const turn = await newcomer().say("chuyen truong can giay to gi");
    expect(turn.outcome).toBe("answered_aspect");
    expect(turn.replies[0]?.text).toMatch(/trợ lý tự động/);
    expect(turn.replies[0]?.text).toContain("/xoadulieu");
    expect(turn.replies[1]?.title).toBe("Chuyển trường và tiếp nhận học sinh");
  });

  test("in an emergency the telephone numbers come before the notice", async () => {
    const turn = await newcomer().say("con tôi bị đánh hội đồng");
    expect(turn.replies[0]?.text).toContain("111");
    expect(turn.replies.at(-1)?.text).toContain("trợ lý tự động");
    expect(turn.state.offered?.map((one) => one.id)).toEqual(["e:call", "e:no"]);
  });

  test("the notice is given once", async () => {
    const talk = newcomer();
    await talk.say("chào");
    expect(wordsOf(await talk.say("thủ tục chuyển trường"))).not.toContain("/xoadulieu");
  });

  test("a demo says so once", async () => {
    const talk = startTalk(openPaperDesk({ office: { isDemo: true } }), {});
    expect(wordsOf(await talk.say("chào"))).toContain("bản dùng thử");
    expect(wordsOf(await talk.say("/menu"))).not.toContain("bản dùng thử");
  });

  test("NĐ 142/2026: whatever comes first, the assistant says that it is automatic", async () => {
    for (const first of ["👍", "/phananh", "hôm nay giá vàng bao nhiêu", "cho gặp cán bộ"])
      expect(wordsOf(await newcomer().say(first))).toContain("trợ lý tự động");
  });
});

test("a deep link to a procedure opens it", async () => {
  const turn = await startTalk().say("/start tt-chuyen-truong");
  expect(turn).toMatchObject({ outcome: "answered", procedure: "chuyen-truong" });
});

test("a deep link to nothing greets", async () => {
  expect((await startTalk().say("/start tt-khong-co")).outcome).toBe("greeting");
});

test("coming and going of the channel is noted in silence", async () => {
  const talk = startTalk();
  for (const content of [{ kind: "left" }, { kind: "moved", to: "9" }] as const)
    expect(await talk.say(content)).toMatchObject({ outcome: "noted", replies: [] });
});
