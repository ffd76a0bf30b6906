import { describe, expect, it } from "vitest";
import { followedBy, unfollowDossier } from "../../server/dossier-news/follow-dossier.ts";
import { databaseKinds } from "../support/database.ts";
import { newsDesk } from "./news-desk.ts";
import { at } from "./news-world.ts";

describe.each(databaseKinds)("news of a dossier on %s", (kind) => {
  const desk = newsDesk(kind);
  const { clock, inside, follow, change, undo, night, tell, end, letters, texts, notices } = desk;

  it("that has not left the house is called back when its state is over", async () => {
    const { dossier } = await follow();
    const asked = await change(dossier, { state: 5 });
    await tell();
    await change(asked, { state: 9 });
    await tell();
    expect((await letters()).map(({ state }) => state)).toEqual(["withdrawn", "pending"]);
    expect((await notices())[0]).toEqual({ kind: "change", state: "dropped", reason: "outdated" });
  });

  it("that could not leave in the day is weighed anew in the morning", async () => {
    const { dossier } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    expect((await letters())[0]?.staleAt).toEqual(at("2026-11-18 21:00"));
    await night();
    expect(await notices()).toEqual([{ kind: "change", state: "dropped", reason: "outdated" }]);
    clock.at = at("2026-11-19 07:00");
    await tell();
    expect((await letters()).map(({ state }) => state)).toEqual(["withdrawn", "pending"]);
    expect(await notices()).toEqual([{ kind: "change", state: "sent", reason: null }]);
  });

  it("whose state was over by the morning never leaves", async () => {
    const { dossier } = await follow();
    const asked = await change(dossier, { state: 5, remark: "Bản sao học bạ" });
    await tell();
    await night();
    await change(asked, { state: 9 });
    clock.at = at("2026-11-19 07:00");
    await tell();
    expect(await notices()).toEqual([
      { kind: "change", state: "dropped", reason: "outdated" },
      { kind: "ready", state: "sent", reason: null },
    ]);
  });

  it("that could not leave on two days is to be told by telephone", async () => {
    const { dossier } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    await night();
    clock.at = at("2026-11-19 07:00");
    await tell();
    await night();
    clock.at = at("2026-11-20 07:00");
    await tell();
    expect(await letters()).toHaveLength(2);
    expect(await notices()).toEqual([{ kind: "change", state: "to_call", reason: null }]);
  });

  it("that still waits for the channel is not sent after a stop", async () => {
    const { dossier, contactId } = await follow();
    await change(dossier, { state: 4 });
    await tell();
    await unfollowDossier(inside(), { contactId, code: dossier.code });
    expect((await letters()).map(({ state }) => state)).toEqual(["withdrawn"]);
    expect(await notices()).toEqual([{ kind: "change", state: "dropped", reason: "stopped" }]);
  });

  it("that was undone is put right once, also where it was the last", async () => {
    const { dossier, contactId } = await follow();
    const ended = await change(dossier, { state: 10 });
    await tell();
    await end("sent");
    clock.at = at("2026-11-18 10:00");
    await undo(ended, dossier);
    await tell();
    await tell();
    expect((await texts())[1]).toBe(
      `Dạ, thông tin trước về hồ sơ ${dossier.code} của anh/chị (Chuyển trường và tiếp nhận học sinh) đã được đính chính: hồ sơ hiện đã được tiếp nhận.\n\nXin lỗi anh/chị vì thông tin trước chưa đúng.\n\nAnh/chị chưa cần làm gì thêm ạ.`,
    );
    expect(await notices()).toEqual([
      { kind: "change", state: "sent", reason: null },
      { kind: "correction", state: "sent", reason: null },
    ]);
    expect(await followedBy(desk.db().prisma, contactId)).toEqual([dossier.code]);
  });

  it("that was undone before its letter left is not put right: nobody heard of it", async () => {
    const { dossier } = await follow();
    const ready = await change(dossier, { state: 9 });
    await tell();
    await undo(ready, dossier);
    await tell();
    expect((await letters()).map(({ state }) => state)).toEqual(["withdrawn"]);
    expect(await notices()).toEqual([{ kind: "ready", state: "dropped", reason: "outdated" }]);
  });
});
