import { describe, expect, test } from "vitest";
import type { Context, Finding } from "../../knowledge/index.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const options = [
  { procedure: { slug: "cap-lai", name: "Cấp lại giấy phép mẫu" }, label: "Cấp lại" },
  { procedure: { slug: "gia-han", name: "Gia hạn giấy phép mẫu" }, label: "Gia hạn" },
];
const unclear: Finding = {
  kind: "clarify",
  by: "case",
  matter: "giấy phép mẫu",
  options,
  asked: [],
};

/** A talk with a knowledge that never finds one procedure, and what it was told each time. */
function neverSure() {
  const contexts: Omit<Context, "today">[] = [];
  const ask = (_: string, context: Omit<Context, "today">) => {
    contexts.push(context);
    return unclear;
  };
  return { talk: startTalk(openPaperDesk({ knowledge: { ask } })), contexts };
}

describe("several cases of one matter", () => {
  test("are asked back by the words that part them", async () => {
    const turn = await neverSure().talk.say("giấy phép mẫu");
    expect(turn.outcome).toBe("clarify_case");
    expect(wordsOf(turn)).toContain("về giấy phép mẫu");
    expect(labelsOf(turn).slice(0, 2)).toEqual(["1. Cấp lại", "2. Gia hạn"]);
  });

  test("are never asked back twice in a row: a list and a person take its place", async () => {
    const { talk } = neverSure();
    await talk.say("giấy phép mẫu");
    const again = await talk.say("ừm, giấy phép đó");
    expect(again.outcome).toBe("clarify_list");
    expect(wordsOf(again)).toContain("1. Cấp lại giấy phép mẫu\n2. Gia hạn giấy phép mẫu");
    expect(labelsOf(again)).toContain("Gặp cán bộ");
  });

  test("what was offered is told to the knowledge, with the question before", async () => {
    const { talk, contexts } = neverSure();
    await talk.say("giấy phép mẫu");
    await talk.say("loại sau ấy");
    expect(contexts[1]).toMatchObject({ offered: ["cap-lai", "gia-han"], before: "giấy phép mẫu" });
  });

  test("half an hour later nothing is offered any more", async () => {
    const { talk, contexts } = neverSure();
    await talk.say("giấy phép mẫu");
    talk.desk.paper.now = new Date(talk.desk.paper.now.getTime() + 31 * 60_000);
    expect((await talk.say("giấy phép mẫu")).outcome).toBe("clarify_case");
    expect(contexts[1]).toEqual({});
  });
});

describe("words too vague to find anything by", () => {
  const vague = { kind: "nothing", reason: "unsure", nearest: [], vague: unclear } as const;

  test("are asked back about", async () => {
    const talk = startTalk(openPaperDesk({ knowledge: { ask: () => vague } }));
    expect((await talk.say("giấy tờ trục trặc")).outcome).toBe("clarify_case");
  });

  test("are no question where they mean something else", async () => {
    const talk = startTalk(
      openPaperDesk({
        knowledge: { ask: () => vague, meant: () => ({ purpose: "thanks", isSure: false }) },
      }),
    );
    expect((await talk.say("giấy tờ xong hết rồi em")).outcome).toBe("small_talk");
  });
});

describe("a question back about foreign degrees", () => {
  const asked = async () => {
    const talk = startTalk();
    const turn = await talk.say("công nhận bằng nước ngoài mất bao lâu");
    expect(turn.outcome).toMatch(/^clarify_/);
    const slugs = talk.state.options ?? [];
    return { talk, slugs };
  };

  test.each(["bằng đại học", "bang dai hoc thoi", "đại học ạ", "cử nhân"])(
    "is answered by what tells them apart: %s",
    async (words) => {
      const { talk } = await asked();
      const turn = await talk.say(words);
      expect(turn).toMatchObject({
        outcome: "answered_aspect",
        procedure: "cong-nhan-bang-dai-hoc-nuoc-ngoai",
      });
      expect(wordsOf(turn)).toContain("Thời hạn giải quyết:");
    },
  );

  test.each([
    ["cái thứ hai", 1],
    ["cai dau", 0],
    ["số 2 nhé", 1],
    ["cái cuối", 1],
    ["1", 0],
  ])("is answered by a place: %s", async (words, place) => {
    const { talk, slugs } = await asked();
    expect(await talk.say(words)).toMatchObject({ procedure: slugs[place] });
  });

  test.each([
    ["chuyển trường cần giấy tờ gì", "chuyen-truong"],
    ["thủ tục xin học lại", "xin-hoc-lai"],
  ])("is left by a fresh question: %s", async (words, slug) => {
    const { talk } = await asked();
    expect(await talk.say(words)).toMatchObject({ procedure: slug });
  });

  test("is left by a matter of others", async () => {
    const { talk } = await asked();
    expect((await talk.say("làm hộ chiếu ở đâu")).outcome).toBe("abstain_out_of_scope");
  });
});
