import { expect, describe, it } from "vitest";
import { takeTurn } from "../../bot/dialogue/take-turn.ts";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import {
  followDossier,
  followedBy,
  isFollowing,
  unfollowDossier,
} from "../../server/dossier-news/follow-dossier.ts";
import { atDesk } from "../desk/open-test-desk.ts";
import { makeDossier } from "../dossiers/make-dossier.ts";
import { databaseKinds } from "../support/database.ts";
import { makeMessage } from "../support/make-message.ts";
import { makeContact } from "../support/make-people.ts";
import { newsDesk } from "./news-desk.ts";
import { at } from "./news-world.ts";

describe.each(databaseKinds)("news of a dossier on %s", (kind) => {
  const desk = newsDesk(kind);
  const { clock, inside, follow, change, tell, end, replies, texts, notices } = desk;

  it("comes as one letter with two buttons, and never again", async () => {
    const { dossier } = await follow();
    await change(dossier, { state: 4, dueOn: at("2026-11-20 00:00") });
    await tell();
    await tell();
    expect(await texts()).toEqual([
      `Dạ, hồ sơ ${dossier.code} của anh/chị (Chuyển trường và tiếp nhận học sinh) đang được xử lý.\n\nNgày hẹn trả kết quả: 20/11/2026.\n\nAnh/chị chưa cần làm gì thêm ạ.`,
    ]);
    const [{ choices } = { choices: [] }] = await replies();
    expect(choices).toEqual([
      { id: `dossier:show:${dossier.code}`, label: "Xem hồ sơ" },
      { id: `dossier:stop:${dossier.code}`, label: "Ngừng báo tin" },
    ]);
  });

  it("is not what was known before the follow", async () => {
    const before = await makeDossier(desk.db().prisma, { state: 2, updatedAt: clock.now() });
    await change(before, { state: 4 });
    const { id: contactId } = await makeContact(desk.db().prisma);
    await followDossier(inside(), { contactId, code: before.code });
    await tell();
    expect(await texts()).toEqual([]);
  });

  it("comes once though two processes tell at one time", async () => {
    const { dossier } = await follow();
    for (const state of [4, 5, 4, 9] as const) {
      await change({ ...dossier, state: 2 }, { state });
      await Promise.all([tell(), tell(), tell()]);
      clock.at = new Date(clock.at.getTime() + 86_400_000);
    }
    expect(await texts()).toHaveLength(4);
  });

  it("of the night comes in the morning, and only as it stands then", async () => {
    const { dossier } = await follow();
    clock.at = at("2026-11-18 22:00");
    const asked = await change(dossier, { state: 5, remark: "Bản sao học bạ" });
    await tell();
    await change(asked, { state: 9, isByPost: true });
    clock.at = at("2026-11-19 07:00");
    await tell();
    expect(await texts()).toEqual([expect.stringContaining("qua bưu điện")]);
    expect(await notices()).toEqual([
      { kind: "ready", state: "sent", reason: null },
      { kind: "change", state: "dropped", reason: "past" },
    ]);
  });

  it("on the day of the appointment comes by itself", async () => {
    const { dossier } = await follow();
    await change(dossier, { state: 4, dueOn: at("2026-11-20 00:00") });
    await tell();
    clock.at = at("2026-11-20 07:00");
    await tell();
    expect((await texts())[1]).toContain("hôm nay là ngày hẹn trả kết quả");
  });

  it("goes out though a person of the staff has the talk", async () => {
    const { dossier, contactId } = await follow();
    const handedOverAt = clock.now();
    await desk.db().prisma.conversation.update({ where: { contactId }, data: { handedOverAt } });
    await change(dossier, { state: 4 });
    await tell();
    expect(await texts()).toHaveLength(1);
  });

  it.each(["refused", "failed"])("whose letter is %s is to be told by telephone", async (state) => {
    const { dossier } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    await end(state);
    await tell();
    expect(await notices()).toEqual([{ kind: "change", state: "to_call", reason: null }]);
  });

  it("whose letter may have arrived is not told again", async () => {
    const { dossier } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    await end("unknown");
    await tell();
    expect(await notices()).toEqual([{ kind: "change", state: "sent", reason: null }]);
  });

  it("to a page that nobody has opened for a week is to be told by telephone", async () => {
    const { dossier } = await follow({ channel: "web", seen: "2026-11-10 08:00" });
    await change(dossier, { state: 4 });
    await tell();
    expect(await texts()).toEqual([]);
    expect(await notices()).toEqual([{ kind: "change", state: "to_call", reason: null }]);
  });

  it("of the end is the last: the follow is over", async () => {
    const { dossier, contactId } = await follow();
    await change(dossier, { state: 10 });
    await tell();
    expect(await texts()).toEqual([expect.stringContaining("Đây là tin cuối cùng")]);
    expect(await followedBy(desk.db().prisma, contactId)).toEqual([]);
    const again = await followDossier(inside(), { contactId, code: dossier.code });
    expect(again).toEqual({ ok: false, reason: "ended" });
  });

  it("does not come after a stop, and comes again after a new beginning", async () => {
    const { dossier, contactId } = await follow();
    const who = { contactId, code: dossier.code };
    expect(await unfollowDossier(inside(), who)).toBe(true);
    const taken = await change(dossier, { state: 4 });
    await tell();
    expect(await unfollowDossier(inside(), who)).toBe(false);
    await followDossier(inside(), who);
    expect(await isFollowing(desk.db().prisma, who)).toBe(true);
    await tell();
    expect(await texts()).toEqual([]);
    await change(taken, { state: 9 });
    await tell();
    expect(await texts()).toEqual([expect.stringContaining("đã có kết quả")]);
  });

  it("is stopped by one tap below the letter", async () => {
    const { dossier, contactId } = await follow();
    const taken = await change(dossier, { state: 4 });
    await tell();
    const contact = await desk.db().prisma.contact.findUniqueOrThrow({ where: { id: contactId } });
    const [{ choices = [] } = { choices: [] }] = await replies();
    const id = choices.find(({ label }) => label === "Ngừng báo tin")?.id ?? "";
    const tap = makeMessage({ kind: "choice", id });
    const talk = { ...contact, conversationId: "" };
    const turn = await atDesk(desk.db(), talk, (bot) =>
      takeTurn(bot, {}, tap, { id: "turn", handedOver: false }),
    );
    expect(turn.outcome).toBe("dossier_unfollowed");
    await change(taken, { state: 9 });
    await tell();
    expect(await texts()).toHaveLength(1);
  });

  it("is not told by telephone once its day is over", async () => {
    const { dossier } = await follow({ channel: "web", seen: "2026-11-10 08:00" });
    await change(dossier, { dueOn: at("2026-11-19 00:00") });
    await tell();
    clock.at = at("2026-11-19 07:00");
    await tell();
    expect(await notices()).toEqual([{ kind: "appointment", state: "to_call", reason: null }]);
    clock.at = at("2026-11-20 00:01");
    await tell();
    expect(await notices()).toEqual([{ kind: "appointment", state: "dropped", reason: "past" }]);
  });

  it("that waits for a call and was undone is never told", async () => {
    const { dossier } = await follow({ channel: "web", seen: "2026-11-10 08:00" });
    await change(dossier, { state: 9 });
    await tell();
    await desk.db().prisma.dossierEvent.updateMany({ data: { undone: true } });
    await tell();
    expect(await notices()).toEqual([{ kind: "ready", state: "dropped", reason: "past" }]);
  });

  it("is forgotten with the contact", async () => {
    const { dossier, contactId } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    await desk.db().transaction((tx) => eraseContact({ tx, clock }, contactId));
    expect(await desk.db().prisma.dossierFollow.count()).toBe(0);
    expect(await notices()).toEqual([]);
  });
});
