import { describe, expect, test } from "vitest";
import type { DossierState } from "../../bot/desk.ts";
import { dossierStates } from "../../bot/texts/dossier-states.ts";
import { openPaperDesk, paperDossier } from "../support/paper-desk.ts";
import { startTalk, wordsOf } from "../support/paper-talk.ts";

describe("looking a dossier up", () => {
  test("asks for the code, then for four digits, and tells state, dates and office", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    await talk.say("000.00.12.h17 - 261105 - 0023");
    const turn = await talk.say("5678");
    expect(turn.outcome).toBe("dossier_status");
    const said = wordsOf(turn);
    expect(said).toContain("Tình trạng: Đang xử lý");
    expect(said).toContain("Nguyễn V*** A");
    expect(said).toContain("Hẹn trả: 25/11/2026");
    expect(said).toContain("17:00 ngày 21/11/2026");
    expect(talk.state.form).toBeUndefined();
  });

  test("a code in free words goes straight to the digits", async () => {
    const talk = startTalk();
    await talk.say("ho so cua toi ma 000.00.12.H17-261105-0023 den dau roi");
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits" });
    expect((await talk.say("0912345678")).outcome).toBe("dossier_status");
  });

  test("a code that is none is refused with an example", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    expect(wordsOf(await talk.say("mã 0023 ạ"))).toContain("000.00.12.H17-261105-0023");
  });

  test.each(["567", "56789", "năm sáu bảy tám"])("%s are not four digits", async (typed) => {
    const talk = startTalk();
    await talk.say(`/tracuu ${paperDossier.code}`);
    await talk.say(typed);
    expect(talk.state.form?.at).toBe("digits");
  });

  test("what does not match says how many tries are left, then it is locked", async () => {
    const talk = startTalk();
    for (let left = 4; left >= 0; left--) {
      await talk.say(`/tracuu ${paperDossier.code}`);
      const turn = await talk.say("0000");
      expect(turn.outcome).toBe("dossier_refused");
      expect(wordsOf(turn)).toContain(`còn ${left} lần`);
    }
    await talk.say(`/tracuu ${paperDossier.code}`);
    expect(wordsOf(await talk.say("5678"))).toContain("tạm khóa đến 11:00 ngày 22/11/2026");
  });

  test("other software's codes are taken where a code is asked for", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    await talk.say("g03-kq002402");
    expect(talk.state.form?.answers["code"]).toBe("G03-KQ002402");
  });
});

describe("the ten states of the national exchange", () => {
  const states = Object.keys(dossierStates).map(Number) as DossierState[];

  test("are all there", () => {
    expect(states).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(states)("state %i says what it means and what to do", async (state) => {
    const desk = openPaperDesk();
    desk.dossiers.lookUp = async () => ({ ok: true, value: { ...paperDossier, state } });
    const talk = startTalk(desk);
    await talk.say(`/tracuu ${paperDossier.code}`);
    const said = wordsOf(await talk.say("5678"));
    for (const part of Object.values(dossierStates[state])) expect(said).toContain(part);
  });

  test.each([
    [4, "2026-11-20T10:00:00Z", true],
    [4, "2026-11-22T10:00:00Z", false],
    [5, "2026-11-20T10:00:00Z", false],
    [10, "2026-11-20T10:00:00Z", false],
  ] as const)("state %i, due %s: apology for lateness %s", async (state, due, isLate) => {
    const desk = openPaperDesk();
    const value = { ...paperDossier, state, dueOn: new Date(due) };
    desk.dossiers.lookUp = async () => ({ ok: true, value });
    const talk = startTalk(desk);
    await talk.say(`/tracuu ${paperDossier.code}`);
    expect(wordsOf(await talk.say("5678")).includes("xin lỗi")).toBe(isLate);
  });
});
