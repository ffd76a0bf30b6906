import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { openMetrics } from "../../server/metrics.ts";
import { tellLostConsent } from "../../server/staff-group/tell-lost-consent.ts";
import { zaloJobs } from "../../server/jobs/zalo-jobs.ts";
import { noteRate } from "../../server/zalo/note-rate.ts";
import { tokenAge } from "../../server/zalo/token-age-view.ts";
import { openTestDatabase } from "../support/database.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { openAccount, readableLog, secretKey, zaloConfig } from "./open-account.ts";

describe("an account that has lost its consent, and one that has not", () => {
  let db: Database;
  let zalo: FakeZalo;
  const { log } = readableLog();
  const row = () => db.prisma.zaloToken.findFirstOrThrow();
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
    zalo = await startFakeZalo();
  });
  beforeEach(async () => void (await openAccount(db, zalo)));
  afterAll(async () => {
    await zalo.stop();
    await db.close();
  });

  const lose = () =>
    db.prisma.zaloToken.updateMany({
      data: { state: "needs_reauth", failure: "lost", failedAt: zalo.now() },
    });

  test("the staff's group is told once", async () => {
    const place = { channel: "telegram", bot: "7654321" } as const;
    const tell = () =>
      db.transaction((tx) => tellLostConsent(tx, { place, clock: zalo }, "-100777"));
    await tell();
    expect(await db.prisma.groupPost.count()).toBe(0);
    await lose();
    await tell();
    await tell();
    expect(await db.prisma.groupPost.findMany()).toMatchObject([
      { chat: "-100777", ticketId: null, reply: { title: "Zalo OA cần kết nối lại" } },
    ]);
  });

  test("the metrics tell whether a person is needed and how long the token is good", async () => {
    const depths = { inbox: { waiting: 0, oldestSeconds: 0, dead: 0 }, outbox: [] };
    const metrics = openMetrics(async () => ({
      ...depths,
      zalo: await tokenAge(db.prisma, zalo.oaId, zalo.now()),
    }));
    const { body } = await metrics.render();
    expect(body).toContain('dan_hoi_needs_consent{channel="zalo"} 0');
    expect(body).toMatch(/dan_hoi_token_seconds\{channel="zalo"\} (89999|90000)/);
    await lose();
    expect((await metrics.render()).body).toContain('dan_hoi_needs_consent{channel="zalo"} 1');
  });

  test("the jobs refresh ahead of time and read the account's name once a day", async () => {
    const jobs = zaloJobs({ db, clock: zalo, log, secretKey, zalo: zaloConfig(zalo) });
    const run = () => jobs.reduce((before, job) => before.then(job.run), Promise.resolve());
    await run();
    await run();
    expect([zalo.callCount("refresh"), zalo.callCount("getoa")]).toEqual([0, 1]);
    expect(await row()).toMatchObject({ profile: { name: "Dân Hỏi (tài khoản thử)", type: 4 } });
    zalo.advance(24 * 3_600_000);
    await run();
    expect([zalo.callCount("refresh"), zalo.callCount("getoa")]).toEqual([1, 2]);
  });

  test("Zalo's limit a minute is noted now and then", async () => {
    const note = noteRate({ db, clock: zalo, log }, zalo.oaId);
    note({ limit: 4000, remain: 3999 });
    note({ limit: 4000, remain: 3998 });
    await expect.poll(async () => (await row()).rateRemain).toBe(3999);
    zalo.advance(11_000);
    note({ remain: 3000 });
    await expect.poll(row).toMatchObject({ rateLimit: 4000, rateRemain: 3000 });
  });
});
