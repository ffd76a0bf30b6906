import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { signInAs } from "./sign-in-as.ts";

const phone = "0912 345 678";

describe("the log of calls", () => {
  let app: ConsoleApp;
  let operator: Awaited<ReturnType<typeof signInAs>>;
  beforeAll(async () => {
    app = await openConsoleApp("embedded");
  });
  beforeEach(async () => {
    await app.reset();
    operator = await signInAs(app, "operator", { displayName: "Lê Thị Trực" });
    await operator.get("/console/hotline/calls");
  });
  afterAll(() => app.close());

  /** From the operator's screen, as when the line breaks. */
  const noteMissed = (note: string) => {
    const call = { clientId: "made-by-this-test", phone, note, end: "missed" };
    return operator.post("/console/hotline", call);
  };

  test("a missed call waits in the list until it was called back", async () => {
    await operator.post("/console/hotline/calls", { phone, at: "8:15" });
    const call = await app.db.prisma.call.findFirstOrThrow();
    expect(call).toMatchObject({ outcome: "missed", phone: "0912345678" });
    const waiting = await operator.get("/console/hotline/calls?show=waiting");
    expect(waiting.text).toContain("Gọi lại trước");
    expect(waiting.text).toContain("08:15 23/11/2026");
    const done = await operator.post(`/console/hotline/calls/${call.id}/called-back`);
    expect((await operator.get(done.location ?? "")).text).toContain("Đã ghi là đã gọi lại.");
    const left = await operator.get("/console/hotline/calls?show=waiting");
    expect(left.text).toContain("Không có ai đang chờ gọi lại.");
  });

  test.each([
    ["25:00", phone],
    ["23:59", phone],
    ["8:15", "123"],
  ])("a missed call at %s from %s is refused", async (at, from) => {
    const answer = await operator.post("/console/hotline/calls", { phone: from, at });
    expect(answer.status).toBe(422);
    expect(await app.db.prisma.call.count()).toBe(0);
  });

  test("calling back opens the screen with the number and what is known of it", async () => {
    await noteMissed("Mất sóng");
    const { html, text } = await operator.post("/console/hotline/look", { phone: "0912345678" });
    expect(html).toContain('value="0912345678"');
    expect(html).toMatch(/name="clientId" value="[0-9a-f-]{36}"/);
    expect(text).toContain("Mất sóng");
  });

  test("no number stands in an address of ours", async () => {
    await noteMissed("Mất sóng");
    const { html } = await operator.get("/console/hotline/calls?show=waiting");
    const links = html.match(/(?:href|action)="[^"]*"/g) ?? [];
    expect(links.filter((link) => link.includes("0912"))).toEqual([]);
  });
});
