import { describe, expect, test } from "vitest";
import { openPaperDesk, paperDossier } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const other = { ...paperDossier, code: "000.00.12.H18-261105-0023" };

describe("looking a dossier up", () => {
  test("asks for the code, then for four digits, and tells state, dates and office", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    const asked = await talk.say("000.00.12.h17 - 261105 - 0023");
    expect(wordsOf(asked)).toMatch(/4 số cuối của số điện thoại.*số định danh\/CCCD đã khai/);
    const turn = await talk.say("5678");
    expect(turn.outcome).toBe("dossier_status");
    const said = wordsOf(turn);
    expect(said).toContain("Tình trạng: Đang xử lý");
    expect(said).toContain("Nguyễn V*** A");
    expect(said).toContain("Hẹn trả: 25/11/2026");
    expect(said).toContain("17:00 ngày 21/11/2026");
    expect(talk.state.form).toBeUndefined();
  });

  test.each([
    "ho so cua toi toi dau roi 000.00.12.h17-261105-0023 sdt 1234",
    "hồ sơ 261105-0023 số cuối 5678",
    "mã 0023 ngày 5/11, sđt 0912 345 678",
    "000.00.12.H17-261105-0023 5678",
  ])("%j does code and digits in one message", async (words) => {
    const turn = await startTalk().say(words.replace("1234", "5678"));
    expect(turn.outcome).toBe("dossier_status");
    expect(wordsOf(turn)).toContain(paperDossier.code);
  });

  test("the same at the question for the code", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    expect((await talk.say("0023 ngày 5/11, sđt 5678")).outcome).toBe("dossier_status");
  });

  test("a year or the length of the wait is not taken for the digits", async () => {
    const talk = startTalk();
    await talk.say("hồ sơ 000.00.12.H17-261105-0023 nộp năm 2026 đã 1200 giờ rồi");
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits" });
    expect(talk.desk.paper.wrongTries).toBe(0);
  });

  test("a code that is none is refused with an example", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    expect(wordsOf(await talk.say("mã 0023 ạ"))).toContain("000.00.12.H17-261105-0023");
  });

  test.each(["567", "56789", "năm sáu bảy tám", "1234 hay 5678"])(
    "%j are not four digits",
    async (typed) => {
      const talk = startTalk();
      await talk.say(`/tracuu ${paperDossier.code}`);
      await talk.say(typed);
      expect(talk.state.form?.at).toBe("digits");
    },
  );

  test.each([
    "5678 ạ",
    "0912.345.678",
    "số CCCD là 001 200 345 678",
    "４ số cuối ５６７８".normalize("NFKC"),
  ])("%j are", async (typed) => {
    const talk = startTalk();
    await talk.say(`/tracuu ${paperDossier.code}`);
    expect((await talk.say(typed)).outcome).toBe("dossier_status");
  });

  test("several that match are listed with buttons, and shown without asking again", async () => {
    const desk = openPaperDesk();
    desk.paper.dossiers.push(other);
    const talk = startTalk(desk);
    await talk.say("mã 0023 ngày 5/11");
    const turn = await talk.say("5678");
    expect(labelsOf(turn)).toEqual([paperDossier.code, other.code, "Về menu"]);
    expect(wordsOf(await talk.tap(other.code))).toContain(`Hồ sơ ${other.code}`);
  });

  test("several codes in one message are asked for one after the other", async () => {
    const talk = startTalk();
    const turn = await talk.say(`cho hỏi ${paperDossier.code} và ${other.code}`);
    expect(labelsOf(turn)).toEqual([paperDossier.code, other.code, "Về menu"]);
    await talk.tap(other.code);
    expect(talk.state.form).toMatchObject({ at: "digits", answers: { code: other.code } });
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

  test("a code that others tried too often says until when to wait, and whose fault it is not", async () => {
    const desk = openPaperDesk();
    const until = new Date("2026-11-22T04:00:00Z");
    desk.dossiers.lookUp = async () => ({ ok: false, reason: "slowed", until });
    const talk = startTalk(desk);
    await talk.say(`/tracuu ${paperDossier.code}`);
    const said = wordsOf(await talk.say("5678"));
    expect(said).toContain("xin lỗi anh/chị");
    expect(said).toContain("11:00 ngày 22/11/2026");
  });

  test("other software's codes are taken where a code is asked for", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    await talk.say("g03-kq002402");
    expect(talk.state.form?.answers["code"]).toBe("G03-KQ002402");
  });
});
