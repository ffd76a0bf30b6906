import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ConsoleHouse } from "../../server/console/console-house.ts";
import { challengeOf } from "../../server/zalo/begin-consent.ts";
import { openZaloAccess } from "../../server/zalo/open-access.ts";
import { type ConsoleApp, openConsoleApp } from "../console/console-app.ts";
import type { ConsoleClient } from "../console/console-client.ts";
import { signInAs } from "../console/sign-in-as.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { readableLog, zaloConfig } from "./open-account.ts";

test("the challenge of a verifier is the one of the reference", () => {
  expect(challengeOf("A".repeat(43))).toBe("DwBzhbb51LfusnSGBa_hqYSgo7-j8BTQnip4TOnlzRo");
});

describe("connecting an Official Account in the console", () => {
  const page = "/console/channels/zalo";
  let app: ConsoleApp;
  let zalo: FakeZalo;
  let admin: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp("embedded", { publicUrl: new URL("http://127.0.0.1:9/") });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.zaloToken.deleteMany();
    await app.db.prisma.zaloConsent.deleteMany();
    await useZalo();
    admin = await signInAs(app, "administrator");
  });
  afterEach(() => zalo.stop());

  async function useZalo(
    options: FakeZaloOptions = {},
    more: Parameters<typeof zaloConfig>[1] = {},
  ): Promise<void> {
    await zalo?.stop();
    zalo = await startFakeZalo({ now: () => app.clock.now(), ...options });
    (app.house as { zalo?: ConsoleHouse["zalo"] }).zalo = zaloConfig(zalo, more);
  }
  /** Begins a consent and says yes to Zalo: gives where Zalo sends the browser. */
  async function consent(client = admin): Promise<string> {
    await client.get(page);
    const { html } = await client.post(page);
    const address = /href="([^"]+permission[^"]+)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    const back = await zalo.consent(address ?? "");
    return `${back.pathname}${back.search}`;
  }
  const token = () =>
    openZaloAccess({ ...app.house, log: readableLog().log }, zaloConfig(zalo)).token();
  const problemAt = async (path: string): Promise<string> => {
    const { status, location = "" } = await admin.get(path);
    expect([status, location]).toEqual([303, expect.stringMatching(/^\/console\/channels\/zalo/)]);
    expect(location).not.toContain("code");
    return (await admin.get(location)).text;
  };

  test("a consent connects the account and says which one it is", async () => {
    expect((await admin.get(page)).text).toContain("Chưa kết nối");
    const text = await problemAt(await consent());
    expect(text).toContain("Đã kết nối Zalo OA. Các lời đáp đang chờ");
    expect(text).toContain("Dân Hỏi (tài khoản thử)");
    expect(text).toContain("Đã được Zalo xác thực");
    expect(await token()).toEqual({ ok: true, value: zalo.tokens().latest?.accessToken });
  });

  test("codes, states and tokens are in no audit row, and in no cache", async () => {
    const path = await consent();
    const code = new URLSearchParams(path.split("?")[1]).get("code") ?? "";
    const { headers } = await admin.get(path);
    expect(headers.get("cache-control")).toBe("no-store");
    const kept = JSON.stringify(
      [
        await app.db.prisma.audit.findMany(),
        await app.db.prisma.zaloConsent.findMany(),
        await app.db.prisma.zaloToken.findMany(),
      ],
      (_, value: unknown) => (typeof value === "bigint" ? String(value) : value),
    );
    for (const secret of [code, "at_", "rt_"]) expect(kept).not.toContain(secret);
    expect(await app.db.prisma.audit.findMany({ where: { action: "zalo.connect" } })).toMatchObject(
      [{ outcome: "done" }, { outcome: "begun" }, { outcome: "done" }],
    );
  });

  test("a code comes back once", async () => {
    const path = await consent();
    await admin.get(path);
    expect(await problemAt(path)).toContain("đã dùng rồi");
    expect(zalo.tokens().exchanges).toBe(1);
  });

  test("a consent lasts ten minutes", async () => {
    const path = await consent();
    app.clock.at = new Date(app.clock.at.getTime() + 601_000);
    expect(await problemAt(path)).toContain("quá 10 phút");
  });

  test("a consent that somebody else began, or nobody, is refused", async () => {
    const other = await signInAs(app, "administrator", { login: "other" });
    const path = await consent(other);
    expect(await problemAt(path)).toContain("do người khác mở");
    expect(await problemAt(`${page}/callback?code=x&oa_id=${zalo.oaId}`)).toContain("người khác");
    expect(zalo.tokens().exchanges).toBe(0);
  });

  test("without its state the consent that this person began last is taken", async () => {
    await useZalo({ returnsState: false });
    const path = await consent();
    expect(path).not.toContain("state");
    expect(await problemAt(path)).toContain("Đã kết nối Zalo OA.");
  });

  test("one verifier for all consents can be configured", async () => {
    const codeVerifier = "Q".repeat(43);
    await useZalo({ staticChallenge: challengeOf(codeVerifier) }, { codeVerifier });
    expect(await problemAt(await consent())).toContain("Đã kết nối Zalo OA.");
  });

  test("another account than the configured one is refused, whatever the address says", async () => {
    const path = await consent();
    expect(await problemAt(path.replace(zalo.oaId, "123456789"))).toContain("(ZALO_OA_ID)");
    const { zalo: config } = app.house;
    Object.assign(config as object, { oaId: "123456789" });
    const lying = (await consent()).replace(zalo.oaId, "123456789");
    expect(await problemAt(lying)).toContain("(ZALO_OA_ID)");
    expect(await app.db.prisma.zaloToken.count()).toBe(0);
  });

  test.each([
    ["refused", { kind: "code", code: -14012 }, "Zalo không cấp mã truy cập"],
    ["cut off", { kind: "cut" }, "Zalo không trả lời kịp"],
    ["put off", { kind: "code", code: -32 }, "Chưa nối được tới Zalo"],
  ] as const)("an exchange that is %s is told, and can be begun anew", async (_, fault, words) => {
    const path = await consent();
    zalo.fail({ call: "exchange" }, fault);
    expect(await problemAt(path)).toContain(words);
    expect(await problemAt(await consent())).toContain("Đã kết nối Zalo OA.");
  });

  test("who says no at Zalo is told how to go on", async () => {
    const path = await consent();
    expect(await problemAt(path.replace(/code=[^&]+/, "error=denied"))).toContain("chọn cho phép");
  });

  test("a lost consent is told with its reason, and connecting again ends it", async () => {
    await admin.get(await consent());
    const lost = { state: "needs_reauth", failure: "lost", failedAt: app.clock.now() };
    await app.db.prisma.zaloToken.updateMany({ data: lost });
    const text = (await admin.get(page)).text;
    expect(text).toContain("Cần kết nối lại");
    expect(text).toContain("câu trả lời bị mất trên đường");
    expect(await problemAt(await consent())).toContain("Đã kết nối");
    expect(await app.db.prisma.zaloToken.findFirst()).toMatchObject({ state: "good", version: 2 });
  });

  test("ending the connection asks first, and forgets the tokens", async () => {
    await admin.get(await consent());
    const asked = await admin.get(`${page}/disconnect`);
    expect(asked.text).toContain("Ngắt kết nối Zalo OA?");
    expect((await admin.post(`${page}/disconnect`)).location).toBe(page);
    expect((await admin.get(page)).text).toContain("Đã ngắt kết nối Zalo OA.");
    expect(await token()).toEqual({ ok: false, reason: "not_connected" });
  });

  test("only administrators connect, and nobody's code travels through the sign-in", async () => {
    const path = await consent();
    const leader = await signInAs(app, "leader");
    expect((await leader.get(page)).status).toBe(403);
    expect((await leader.get(path)).location).toBe(page);
    admin.cookies.clear();
    expect((await admin.get(path)).location).toBe(
      "/console/sign-in?back=%2Fconsole%2Fchannels%2Fzalo",
    );
    expect(zalo.tokens().exchanges).toBe(0);
  });

  test("without an account or an address the page says what is missing", async () => {
    const { house } = app as { house: { zalo?: unknown; publicUrl?: URL } };
    const { publicUrl } = house;
    delete house.publicUrl;
    expect((await admin.get(page)).text).toContain("xin đặt PUBLIC_URL");
    if (publicUrl) house.publicUrl = publicUrl;
    delete house.zalo;
    expect((await admin.get(page)).text).toContain("Xin đặt ZALO_APP_ID");
    expect((await admin.get(`${page}/callback?code=x`)).location).toBe(page);
  });
});
