import { describe, expect, test } from "vitest";
import type { DossierState } from "../../bot/dossier-desk.ts";
import { openPaperDesk, paperDossier } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const { code } = paperDossier;
const other = { ...paperDossier, code: "000.00.12.H18-261106-0001" };

/** A talk whose citizen follows one dossier, or two. */
function followingTalk(codes: readonly string[] = [code]) {
  const desk = openPaperDesk();
  desk.paper.dossiers.push(other);
  for (const one of codes) desk.paper.followed.add(one);
  return startTalk(desk);
}

describe("following a dossier", () => {
  test("takes one tap after looking it up, and one to stop", async () => {
    const talk = startTalk();
    await talk.say(`${code} sđt 5678`);
    const followed = await talk.tap("Báo tin cho tôi");
    expect(followed.outcome).toBe("dossier_followed");
    expect([...talk.desk.paper.followed]).toEqual([code]);
    const stopped = await talk.tap("Ngừng báo tin");
    expect(stopped.outcome).toBe("dossier_unfollowed");
    expect(talk.desk.paper.followed.size).toBe(0);
  });

  test.each([3, 7, 10] as DossierState[])("is not offered in the ended state %i", async (state) => {
    const desk = openPaperDesk();
    desk.paper.dossiers = [{ ...paperDossier, state }];
    const talk = startTalk(desk);
    expect(labelsOf(await talk.say(`${code} sđt 5678`))).toEqual(["Gặp cán bộ", "Về menu"]);
    expect(wordsOf(await talk.press(`dossier:follow:${code}`))).toContain("đã kết thúc");
  });

  test("of a dossier that was never proved to be theirs does nothing", async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.press(`dossier:follow:${code}`))).toContain("tra cứu lại");
    expect(talk.desk.paper.followed.size).toBe(0);
  });

  test("is stopped below old news as well, whatever the talk is about, also with a person", async () => {
    const talk = followingTalk();
    await talk.say("/phananh");
    talk.desk.paper.handedOver = true;
    const turn = await talk.press(`dossier:stop:${code}`);
    expect(turn.outcome).toBe("dossier_unfollowed");
    expect(wordsOf(await talk.press(`dossier:stop:${code}`))).toContain("không nhận tin");
  });
});

describe("a dossier that is followed", () => {
  test("is shown without asking for digits, by its button and by its code", async () => {
    const talk = followingTalk();
    for (const turn of [
      await talk.press(`dossier:show:${code}`),
      await talk.say(`hồ sơ ${code} sao rồi`),
      await talk.say(`/tracuu ${code.toLowerCase()}`),
    ]) {
      expect(turn.outcome).toBe("dossier_status");
      expect(wordsOf(turn)).toContain("Tình trạng: Đang xử lý");
      expect(labelsOf(turn)).toContain("Ngừng báo tin");
    }
  });

  test("is asked for digits when it is not followed any more", async () => {
    const talk = startTalk();
    await talk.press(`dossier:show:${code}`);
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits" });
  });

  test.each(["hồ sơ của tôi", "ho so cua toi", "tình trạng hồ sơ", "/tracuu"])(
    "is listed with the others at %j, and another can be looked up",
    async (words) => {
      const talk = followingTalk([code, other.code]);
      const turn = await talk.say(words);
      expect(turn.outcome).toBe("dossier_status");
      expect(labelsOf(turn)).toEqual([code, other.code, "Tra cứu hồ sơ khác", "Về menu"]);
      await talk.tap("Tra cứu hồ sơ khác");
      expect(talk.state.form).toMatchObject({ name: "dossier", at: "code" });
    },
  );

  test("has its place in the menu, which nobody else sees", async () => {
    const talk = followingTalk();
    expect(labelsOf(await talk.say("/menu"))).toContain("Hồ sơ đang theo dõi");
    expect(labelsOf(await talk.tap("Hồ sơ đang theo dõi"))).toContain(code);
    expect(labelsOf(await startTalk().say("/menu"))).not.toContain("Hồ sơ đang theo dõi");
  });

  test("a question that only begins so is answered as a question", async () => {
    const turn = await followingTalk().say("hồ sơ chuyển trường của tôi cần những giấy tờ gì");
    expect(turn.outcome).not.toBe("dossier_status");
  });
});

test.each(["dossier:show:", "dossier:show:??", "dossier:burn:X12345", "dossier:"])(
  "the made-up button %j is stale",
  async (id) => {
    expect((await startTalk().press(id)).outcome).toBe("stale_choice");
  },
);
