import { describe, expect, test } from "vitest";
import { openPaperDesk, paperDossier } from "../support/paper-desk.ts";
import { labelsOf, type PaperTalk, startTalk, wordsOf } from "../support/paper-talk.ts";

const { code } = paperDossier;
const offer = "Báo qua số điện thoại";

/** A talk with somebody who has proved that the dossier is theirs. */
function open(arePossible = true): PaperTalk {
  const desk = openPaperDesk();
  desk.paper.notices = { arePossible };
  desk.paper.proved.add(code);
  return startTalk(desk);
}

describe("notices at a telephone number", () => {
  test("are asked about when a dossier is followed; saying nothing is no consent", async () => {
    const talk = open();
    const followed = await talk.press(`dossier:follow:${code}`);
    expect(wordsOf(followed)).toContain("qua số điện thoại không ạ?");
    expect(labelsOf(followed)[0]).toBe(offer);
    await talk.say("cảm ơn");
    expect(talk.desk.paper.notices.phone).toBeUndefined();
  });

  test("are asked about once; the button stays", async () => {
    const talk = open();
    await talk.press(`dossier:follow:${code}`);
    const again = await talk.press(`dossier:follow:${code}`);
    expect(wordsOf(again)).not.toContain("không ạ?");
    expect(labelsOf(again)[0]).toBe(offer);
  });

  test("are not spoken of where the channel sends none, or who agreed already", async () => {
    const none = await open(false).press(`dossier:follow:${code}`);
    expect(labelsOf(none)).not.toContain(offer);
    const agreed = open();
    agreed.desk.paper.notices.phone = "0912000111";
    expect(labelsOf(await agreed.press(`dossier:follow:${code}`))).not.toContain(offer);
    expect(wordsOf(await open(false).press("n:agree"))).toContain("ở kênh này");
  });

  test("are agreed to by giving a mobile number, typed or shared", async () => {
    const talk = open();
    await talk.press(`dossier:follow:${code}`);
    expect(wordsOf(await talk.tap(offer))).toContain("số di động đang dùng Zalo");
    expect(wordsOf(await talk.say("024 3825 1234"))).toContain("chưa đúng là số di động");
    expect(wordsOf(await talk.say("+84 912 000 111"))).toContain("đã ghi nhận");
    expect(talk.desk.paper.notices.phone).toBe("0912000111");
    const sharing = open();
    await sharing.press("n:agree");
    await sharing.say({ kind: "shared_info", phone: "84912000222" });
    expect(sharing.desk.paper.notices.phone).toBe("0912000222");
  });

  test.each(["n:stop", "/ngungdienthoai", "/ngừng-điện-thoại"])("end with %s", async (said) => {
    const talk = open();
    talk.desk.paper.notices.phone = "0912000111";
    const stop = () => (said.startsWith("/") ? talk.say(said) : talk.press(said));
    expect(wordsOf(await stop())).toContain("đã xóa số đó");
    expect(talk.desk.paper.notices.phone).toBeUndefined();
    expect(wordsOf(await stop())).toContain("hiện không nhận");
  });

  test("are not agreed to by a cancelled question", async () => {
    const talk = open();
    await talk.press("n:agree");
    await talk.say("/huy");
    expect(talk.desk.paper.notices.phone).toBeUndefined();
  });
});
