import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Database } from "../../server/db.ts";
import { deleteTokens, readTokens, replacePair } from "../../server/zalo/token-store.ts";
import { zaloSeal } from "../../server/zalo/zalo-seal.ts";
import { openTestDatabase } from "../support/database.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { makeStaff } from "../support/make-people.ts";
import { type Account, openAccount, secretKey } from "./open-account.ts";

const hour = 3_600_000;
const away = { ok: false, reason: "away" };
const needsReauth = { ok: false, reason: "needs_reauth" };

describe("the tokens of an Official Account", () => {
  let db: Database;
  let zalo: FakeZalo;
  let account: Account;
  const token = () => account.access.token();
  const row = () => db.prisma.zaloToken.findFirstOrThrow();
  const latest = () => ({ ok: true, value: zalo.tokens().latest?.accessToken });

  beforeAll(async () => void (db = await openTestDatabase("embedded")));
  afterAll(() => db.close());
  beforeEach(async () => {
    zalo = await startFakeZalo();
    account = await openAccount(db, zalo);
  });
  afterEach(async () => {
    await zalo.stop();
    await db.prisma.zaloToken.deleteMany();
    await db.prisma.notice.deleteMany();
  });

  test("a good token is given without a call, and cannot be read in the database", async () => {
    expect(await token()).toEqual(latest());
    expect(zalo.callCount("refresh")).toBe(0);
    const { accessToken = "", refreshToken = "" } = zalo.tokens().latest ?? {};
    const kept = JSON.stringify(await row());
    expect(kept).not.toContain(accessToken);
    expect(kept).not.toContain(refreshToken);
  });

  test("a token past its time is refreshed, and the pair is kept", async () => {
    zalo.advance(26 * hour);
    expect(await token()).toEqual(latest());
    expect(await account.another().token()).toEqual(latest());
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 0 });
    expect(await row()).toMatchObject({ version: 2, state: "good", refreshingSince: null });
  });

  test("tokens that Zalo refuses before their time are refreshed once for all", async () => {
    zalo.age(26 * hour);
    const { value: stale } = (await token()) as { value: string };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => account.access.renew(stale)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify(latest())]),
    );
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 0 });
  });

  test("a Zalo that refuses each new token is not asked for more without end", async () => {
    const first = (await token()) as { value: string };
    const second = (await account.access.renew(first.value)) as { value: string };
    expect(await account.access.renew(second.value)).toEqual(away);
    expect(zalo.tokens().refreshes).toBe(1);
    zalo.advance(20_000);
    expect(await account.access.renew(second.value)).toMatchObject({ ok: true });
  });

  test("an answer that was cut off before it took effect is asked for once more", async () => {
    zalo.advance(26 * hour);
    zalo.fail({ call: "refresh" }, { kind: "cut" });
    expect(await token()).toEqual(latest());
    expect([zalo.callCount("refresh"), zalo.tokens().refreshes]).toEqual([2, 1]);
  });

  test.each([
    ["never came", { kind: "hang_after" }],
    ["was cut off", { kind: "cut_after" }],
    ["came too late", { kind: "late", ms: 1200 }],
  ] as const)("an answer that took effect and %s leads to a person, once", async (_, fault) => {
    const { id } = await makeStaff(db.prisma, "administrator");
    account = await openAccount(db, zalo, 800);
    zalo.advance(26 * hour);
    zalo.fail({ call: "refresh" }, fault);
    expect(await token()).toEqual(needsReauth);
    expect(await account.another().token()).toEqual(needsReauth);
    expect(await row()).toMatchObject({ state: "needs_reauth", failure: "lost" });
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 1 });
    expect(await db.prisma.notice.findMany({ where: { staffId: id } })).toMatchObject([
      { kind: "zalo_needs_consent" },
    ]);
    expect(account.access.trouble()).toBe("needs_reauth");
  });

  test("consent taken back leads to a person, and a new consent ends that", async () => {
    const { value } = (await token()) as { value: string };
    zalo.revoke();
    expect(await account.access.renew(value)).toEqual(needsReauth);
    expect(await row()).toMatchObject({ state: "needs_reauth", failure: "refused" });
    await openAccount(db, zalo);
    expect(await token()).toEqual(latest());
    expect(await row()).toMatchObject({ state: "good", failure: null, version: 2 });
    expect(account.access.trouble()).toBeUndefined();
  });

  test.each([
    ["a server error", { kind: "status", status: 500 }],
    ["too many calls", { kind: "code", code: -32 }],
    ["silence", { kind: "hang" }],
  ] as const)("after %s the same token is shown again later", async (_, fault) => {
    account = await openAccount(db, zalo, fault.kind === "hang" ? 300 : 10_000);
    zalo.advance(26 * hour);
    zalo.fail({ call: "refresh" }, fault, 2);
    expect(await token()).toEqual(away);
    const calls = zalo.callCount("refresh");
    expect(await token()).toEqual(away);
    expect(zalo.callCount("refresh")).toBe(calls);
    zalo.advance(20_000);
    if (fault.kind === "code") expect(await token()).toEqual(away);
    zalo.advance(20_000);
    expect(await token()).toEqual(latest());
    expect(await row()).toMatchObject({ state: "good", refreshingSince: null });
  });

  test("while Zalo's sign-in cannot be reached nothing is in doubt", async () => {
    zalo.advance(26 * hour);
    await zalo.goAway();
    expect(await token()).toEqual(away);
    expect((await row()).refreshingSince).toBeNull();
    await zalo.comeBack();
    zalo.advance(20_000);
    expect(await token()).toEqual(latest());
  });

  test("a refresh that a process died in is tried once more with the same token", async () => {
    zalo.advance(26 * hour);
    await db.prisma.zaloToken.updateMany({ data: { refreshingSince: zalo.now() } });
    expect(await token()).toEqual(latest());
  });

  test("a pair that could not be kept is used only once it is", async () => {
    zalo.advance(26 * hour);
    const broken: Database = { ...db, prisma: breakingAt(db, "version") };
    const keeper = account.another(broken);
    expect(await keeper.token()).toEqual(away);
    expect(await row()).toMatchObject({ version: 1 });
    expect((await row()).refreshingSince).not.toBeNull();
    expect(await keeper.token()).toEqual(latest());
    expect(await row()).toMatchObject({ version: 2, refreshingSince: null });
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 0 });
  });

  test("a process killed between answer and commit leaves a need for consent", async () => {
    zalo.advance(26 * hour);
    const killed = account.another({ ...db, prisma: breakingAt(db, "version") });
    expect(await killed.token()).toEqual(away);
    expect(await token()).toEqual(needsReauth);
    expect(await row()).toMatchObject({ failure: "lost" });
  });

  test("a pair taken back while it was refreshed does not come back", async () => {
    zalo.advance(26 * hour);
    zalo.fail({ call: "refresh" }, { kind: "late", ms: 100 });
    const asked = token();
    while (zalo.callCount("refresh") === 0) await new Promise(setImmediate);
    await deleteTokens(db.prisma, zalo.oaId);
    expect(await asked).toEqual({ ok: false, reason: "not_connected" });
    expect(await db.prisma.zaloToken.count()).toBe(0);
  });

  test("an answer that comes late or twice is never written over a newer pair", async () => {
    const before = await readTokens(db.prisma, zalo.oaId);
    zalo.advance(26 * hour);
    expect(await token()).toEqual(latest());
    const late = { access: "A", refresh: "R", seconds: 90_000 };
    const sealed = zaloSeal(secretKey).pair(zalo.oaId, late, zalo.now());
    expect(await replacePair(db.prisma, before!, sealed)).toBe(false);
    expect(await token()).toEqual(latest());
  });

  test("less than six hours before its end a token is refreshed ahead", async () => {
    zalo.advance(18 * hour);
    await account.access.refreshAhead();
    expect(zalo.tokens().refreshes).toBe(0);
    zalo.advance(2 * hour);
    await account.access.refreshAhead();
    expect(zalo.tokens().refreshes).toBe(1);
  });

  test("a refresh ahead that fails leaves the good token in use", async () => {
    zalo.advance(20 * hour);
    await zalo.goAway();
    await account.access.refreshAhead();
    expect(account.access.trouble()).toBeUndefined();
    expect(await token()).toEqual(latest());
    await zalo.comeBack();
  });

  test("a clock that jumps back or forth costs a refresh at most", async () => {
    zalo.advance(400 * 24 * hour * -1);
    expect(await token()).toEqual(latest());
    zalo.advance(430 * 24 * hour);
    expect(await token()).toEqual(latest());
    zalo.advance(-400 * 24 * hour);
    expect(await token()).toEqual(latest());
    expect(zalo.tokens()).toMatchObject({ refreshes: 1, reused: 0 });
  });

  test("tokens sealed under another key need a person", async () => {
    await db.prisma.zaloToken.updateMany({ data: { access: "v1.a.b.c", refresh: "v1.a.b.c" } });
    expect(await token()).toEqual(needsReauth);
    expect(await row()).toMatchObject({ failure: "unreadable" });
  });

  test("no token is ever in the log", async () => {
    zalo.advance(26 * hour);
    zalo.fail({ call: "refresh" }, { kind: "status", status: 500 }, 2);
    await token();
    zalo.advance(20_000);
    await token();
    zalo.revoke();
    zalo.advance(26 * hour);
    await token();
    expect(account.lines.length).toBeGreaterThan(2);
    expect(account.lines.join("")).not.toMatch(/[ar]t_/);
  });
});

/** The database, failing once where one field of the token is written. */
function breakingAt({ prisma }: Database, field: string): Database["prisma"] {
  let isBroken = true;
  return prisma.$extends({
    query: {
      zaloToken: {
        updateMany: ({ args, query }) => {
          if (!isBroken || !Object.hasOwn(args.data, field)) return query(args);
          isBroken = false;
          throw new Error("the database is away");
        },
      },
    },
  }) as unknown as Database["prisma"];
}
