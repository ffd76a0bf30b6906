import { describe, expect, test } from "vitest";
import type { Content } from "../../bot/message.ts";
import { slipTexts, slipUnfit } from "../../bot/texts/slip.ts";
import { openPaperDesk } from "../support/paper-desk.ts";
import { labelsOf, startTalk, wordsOf } from "../support/paper-talk.ts";

const code = "000.00.12.H17-261105-0023";
const photo: Content = { kind: "attachment", media: "photo", file: { ref: "anh-1" } };

function scanned(...codes: string[]): Content {
  return { kind: "scanned", codes, isQuiet: false };
}

describe("a photo of the appointment slip", () => {
  test("is read outside forms, and the citizen hears so at once", async () => {
    const talk = startTalk();
    const turn = await talk.say(photo);
    expect(wordsOf(turn)).toContain(slipTexts.reading);
    expect(talk.desk.paper.slips).toEqual([{ ref: "anh-1", isQuiet: false }]);
  });

  test("sent as a file is read as well, a paper is not", async () => {
    const talk = startTalk();
    const file = (type: string) => ({ ref: type, type });
    await talk.say({ kind: "attachment", media: "file", file: file("image/png") });
    const paper = await talk.say({
      kind: "attachment",
      media: "file",
      file: file("application/pdf"),
    });
    expect(talk.desk.paper.slips.map(({ ref }) => ref)).toEqual(["image/png"]);
    expect(paper.outcome).toBe("noted");
  });

  test("answers the question for the code, and the digits are asked next", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    const reading = await talk.say(photo);
    expect(wordsOf(reading)).toBe(`\n${slipTexts.reading}`);
    const asked = await talk.say(scanned(code));
    expect(wordsOf(asked)).toContain(code);
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits", answers: { code } });
  });

  test("with words below it that hold no code still answers that question, once", async () => {
    const talk = startTalk();
    await talk.say("/tracuu");
    const turn = await talk.say({ ...photo, caption: "giấy hẹn của em đây ạ" });
    expect(wordsOf(turn)).toBe(`\n${slipTexts.reading}`);
    expect(talk.desk.paper.slips).toHaveLength(1);
  });

  test("below which its code was typed is not read besides", async () => {
    const talk = startTalk();
    await talk.say({ ...photo, caption: `hồ sơ ${code} tới đâu rồi` });
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits" });
    expect(talk.desk.paper.slips).toEqual([]);
  });

  test("in a complaint goes into the complaint", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    await talk.say(photo);
    expect(talk.desk.paper.slips).toEqual([]);
    expect(talk.desk.paper.files).toEqual(["anh-1"]);
  });

  test("beside a question is looked at quietly, and the question is answered", async () => {
    const talk = startTalk();
    const turn = await talk.say({ ...photo, caption: "Chuyển trường cần giấy tờ gì?" });
    expect(turn.outcome).toMatch(/^answered|^clarify/);
    expect(wordsOf(turn)).toContain(slipTexts.readingBesides);
    expect(talk.desk.paper.slips).toEqual([{ ref: "anh-1", isQuiet: true }]);
    const silent = await talk.say({ kind: "scanned", codes: [], isQuiet: true });
    expect(silent.replies).toEqual([]);
  });

  test("that is too big is refused politely", async () => {
    const desk = openPaperDesk();
    desk.paper.unfit = "anh-1";
    expect(wordsOf(await startTalk(desk).say(photo))).toContain(slipUnfit("too_big"));
  });
});

describe("what was read on a photo", () => {
  test("begins the look-up where no form is open", async () => {
    const talk = startTalk();
    await talk.say(scanned(code));
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "digits" });
  });

  test("no code: the citizen is told how to photograph it, and may type it", async () => {
    const talk = startTalk();
    expect(wordsOf(await talk.say(scanned()))).toContain(slipTexts.noCode);
    await talk.say("/tracuu");
    expect(wordsOf(await talk.say(scanned()))).toContain(slipTexts.noCode);
    expect(talk.state.form).toMatchObject({ name: "dossier", at: "code" });
  });

  test("several codes are offered, and the one tapped is looked up", async () => {
    const talk = startTalk();
    const other = "H17.30-261105-0024";
    const turn = await talk.say(scanned(code, other));
    expect(labelsOf(turn)).toEqual([code, other]);
    await talk.tap(other);
    expect(talk.state.form).toMatchObject({ name: "dossier", answers: { code: other } });
  });

  test("while a complaint is being written the code is told and the complaint stays", async () => {
    const talk = startTalk();
    await talk.say("/phananh");
    const before = talk.state.form;
    const turn = await talk.say(scanned(code));
    expect(wordsOf(turn)).toContain(code);
    expect(talk.state.form).toEqual(before);
  });

  test("while a person has the talk nothing is said", async () => {
    const desk = openPaperDesk();
    desk.paper.handedOver = true;
    const turn = await startTalk(desk).say(scanned(code));
    expect(turn).toMatchObject({ replies: [], outcome: "handed_over_silent" });
  });

  test("a made-up button for a code that is none is stale", async () => {
    const turn = await startTalk().press("slip:'; DROP TABLE");
    expect(turn.outcome).toBe("stale_choice");
  });
});
