import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PaidWay } from "../../bot/zalo/plan-way.ts";
import { loadConfig } from "../../server/config.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

const { zalo } = loadConfig({
  ...{ ZALO_APP_ID: "360846524940903967", ZALO_APP_SECRET: "app-secret" },
  ...{ ZALO_OA_ID: "388613280878808645", ZALO_OA_SECRET: "oa-secret", SECRET_KEY: "k".repeat(32) },
  ...{ ZALO_PAID_MESSAGES: "on", ZALO_DAILY_SPENDING: "20000" },
  PUBLIC_URL: "https://hoi.example.vn",
});

describe("what letters on Zalo cost", () => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp("embedded", { zalo: zalo! });
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.charge.deleteMany();
  });
  afterAll(() => app.close());

  let letter = 0n;
  async function charge(day: string, way: PaidWay, state: string, amount: number): Promise<void> {
    letter += 1n;
    const of = { letterId: letter, channel: "zalo", bot: zalo!.oaId, at: app.clock.now() };
    await app.db.prisma.charge.create({ data: { ...of, way, state, amount, day: new Date(day) } });
  }

  test("is told by day and way; what was released costs nothing", async () => {
    await charge("2026-11-01", "consultation", "spent", 55);
    await charge("2026-11-01", "consultation", "spent", 55);
    await charge("2026-11-30", "template_uid", "spent", 300);
    await charge("2026-11-30", "template_uid", "reserved", 300);
    await charge("2026-11-30", "template_phone", "released", 300);
    await charge("2026-12-01", "template_phone", "spent", 999);
    const leader = await signInAs(app, "leader");
    const { text } = await leader.get("/console/channels/zalo/costs?month=2026-11");
    expect(text).toContain("Đã chi trong tháng 410 đồng");
    expect(text).toContain("Chưa rõ thư có tới hay không 300 đồng");
    expect(text).toContain("Mức của một ngày hiện nay 20.000 đồng");
    expect(text).toContain("30/11/2026 Tin mẫu theo mã người dùng 1 300 1 300");
    expect(text).toContain("01/11/2026 Tin tư vấn sau 48 giờ 2 110 0 0");
    expect(text).not.toContain("999");
    const file = await leader.get("/console/channels/zalo/costs.csv?month=2026-11");
    expect(file.html).toContain("Tin tư vấn sau 48 giờ");
    expect(file.html).toMatch(/01\/11\/2026.*2.*110.*0.*0.*20000/);
  });

  test("a month without any, or one that is none, says so", async () => {
    const leader = await signInAs(app, "leader");
    for (const month of ["2025-01", "2026-13", "<b>"]) {
      const path = `/console/channels/zalo/costs?month=${encodeURIComponent(month)}`;
      expect((await leader.get(path)).text).toContain("Tháng này không có tin nào tốn tiền.");
    }
  });

  test("an officer does not see it", async () => {
    const officer = await signInAs(app, "officer");
    expect((await officer.get("/console/channels/zalo/costs")).status).toBe(403);
  });
});
