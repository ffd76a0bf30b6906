import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadConfig } from "../../server/config.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { pageService } from "../support/fake-zalo/page-service.ts";
import { userId } from "../support/fake-zalo/world.ts";

const user = userId(1);

describe("the page to chat with the fake Zalo by hand", () => {
  let fake: FakeZalo;
  beforeEach(async () => {
    fake = await startFakeZalo({}, (zalo) => ({ "/": pageService(zalo, "ZALO_APP_ID=1") }));
  });
  afterEach(() => fake.stop());

  test("a server takes the lines for .env", () => {
    const lines = { ...fake.environment(), ...fake.bot.environment() };
    const config = loadConfig({ PUBLIC_URL: "http://127.0.0.1:3000", ...lines });
    expect(config.zalo).toMatchObject({ oaId: fake.oaId, mediaHosts: [fake.mediaHost] });
    expect(config.zaloBot?.token).toBe(fake.botToken);
  });

  test("its three files are served", async () => {
    const page = await (await fetch(fake.origin)).text();
    expect(page).toContain("/page/page.js");
    for (const path of ["/page/page.js", "/page/page.css"])
      expect((await fetch(`${fake.origin}${path}`)).status).toBe(200);
  });

  test("both sides of a talk are seen, with the numbers that can be tapped", async () => {
    await act("say", { text: "Xin chào" });
    fake.officerWrites(user, "Chọn việc:\n1. Tuyển sinh\n2. Học phí");
    expect(await look()).toMatchObject({
      lines: [
        { from: "citizen", text: "Xin chào", choices: [] },
        {
          from: "officer",
          choices: [
            { label: "1. Tuyển sinh", send: "1" },
            { label: "2. Học phí", send: "2" },
          ],
        },
      ],
      environment: "ZALO_APP_ID=1",
    });
  });

  test("a picture is sent, information shared, days are skipped, and the bot written to", async () => {
    await act("picture", { base64: Buffer.from("ảnh").toString("base64") });
    await act("share", { name: "Nguyễn Văn A", phone: "0900000000", address: "Xã Ví Dụ" });
    await act("jump", { hours: 72 });
    await act("say", { text: "Chào bot", product: "bot" });
    const state = await look();
    const [picture] = state["lines"] as { picture: string }[];
    expect(await (await fetch(`${fake.origin}${picture!.picture}`)).text()).toBe("ảnh");
    expect(fake.person(user)).toMatchObject({
      phone: "84900000000",
      shared: { address: "Xã Ví Dụ" },
    });
    expect(state["hoursSinceWritten"]).toBeGreaterThan(71);
    expect(fake.bot.events()).toHaveLength(1);
  });

  test("what can't be done says why", async () => {
    expect(await act("say", { text: "x", user: "ai đó" })).toMatchObject({
      problem: "user is an id of digits",
    });
    const other = await fetch(`${fake.origin}/page/do/revoke`, { method: "POST", body: "{}" });
    expect(other.status).toBe(404);
  });

  async function act(deed: string, given: object): Promise<unknown> {
    const answer = await fetch(`${fake.origin}/page/do/${deed}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ user, product: "oa", ...given }),
    });
    return answer.json();
  }
  async function look(): Promise<Record<string, unknown>> {
    const answer = await fetch(`${fake.origin}/page/state?user=${user}&product=oa`);
    return (await answer.json()) as Record<string, unknown>;
  }
});
