import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { dayOf, decision, inUse } from "./calendar-form.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import type { ConsoleClient } from "./console-client.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("calendar files in the console on %s", (kind) => {
  let app: ConsoleApp;
  let leader: ConsoleClient;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(async () => {
    await app.reset();
    await app.db.prisma.$executeRaw`TRUNCATE working_calendar CASCADE`;
    leader = await signInAs(app, "leader");
    await leader.get("/console/calendar");
  });
  afterAll(() => app.close());

  const upload = async (file: string | Uint8Array, fields: Record<string, string> = {}) => {
    const { html } = await leader.get("/console/calendar/import");
    const form = new FormData();
    const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
    for (const [name, value] of Object.entries({
      csrf,
      unit: "",
      year: "2026",
      version: "0",
      ...fields,
    }))
      form.set(name, value);
    form.set("file", new Blob([file as BlobPart], { type: "text/calendar" }), "lich.ics");
    const cookie = [...leader.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${app.url}/console/calendar/import/preview`, {
      method: "POST",
      headers: { origin: app.url, cookie },
      body: form,
    });
    return { status: response.status, html: await response.text() };
  };
  const ics = (...events: string[]) =>
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      ...events.flatMap((event) => ["BEGIN:VEVENT", ...event.split("|"), "END:VEVENT"]),
      "END:VCALENDAR",
    ].join("\r\n");

  test("a calendar file is shown before anything changes, then published", async () => {
    const preview = await upload(
      ics(
        "DTSTART;VALUE=DATE:20261124|SUMMARY:Ngày Văn hóa <b>",
        "DTSTART;VALUE=DATE:20260902|SUMMARY:Quốc khánh",
        "DTSTART;VALUE=DATE:20261231|SUMMARY:Nghỉ thêm",
        "DTSTART;VALUE=DATE:20261020|SUMMARY:Họp|RRULE:FREQ=WEEKLY",
      ),
    );
    expect(preview.status).toBe(200);
    expect(preview.html).toContain("Ngày Văn hóa &lt;b>");
    expect(preview.html).toContain("1 ngày trong tệp đã có trong lịch");
    expect(preview.html).toContain("1 sự kiện được bỏ qua");
    expect((await inUse(app)).version).toBe(0);
    const entries = [...preview.html.matchAll(/name="entry" value="([^"]+)"/g)].map(([, value]) =>
      (value ?? "").replaceAll("&quot;", '"').replaceAll("&lt;", "<"),
    );
    expect(entries).toHaveLength(2);
    const fields: [string, string][] = [
      ["unit", ""],
      ["year", "2026"],
      ["version", "0"],
      ["covers-to", "2027-12-31"],
      ["decision", decision],
    ];
    const done = await leader.postAll("/console/calendar/import", [
      ...fields,
      ...entries.map((entry): [string, string] => ["entry", entry]),
    ]);
    expect(done.status).toBe(303);
    expect(await dayOf(app, "2026-11-24")).toMatchObject({ kind: "off", confidence: "high" });
    expect(await dayOf(app, "2026-12-31")).toMatchObject({ name: "Nghỉ thêm" });
  });

  test("nothing ticked and entries that are none are refused", async () => {
    const fields: [string, string][] = [
      ["version", "0"],
      ["decision", decision],
    ];
    const none = await leader.postAll("/console/calendar/import", fields);
    expect([none.status, none.text.includes("Xin chọn ít nhất một ngày")]).toEqual([422, true]);
    expect(
      (await leader.postAll("/console/calendar/import", [...fields, ["entry", "{"]])).status,
    ).toBe(404);
  });

  test("a file that is no calendar is refused in words", async () => {
    const refused = await upload("không phải lịch");
    expect(refused.status).toBe(422);
    expect(refused.html).toContain("Tệp này không phải tệp lịch iCalendar");
    expect((await upload(new Uint8Array(1_100_000))).status).toBe(413);
  });

  test("a file without the hidden field of the session is refused", async () => {
    const forged = await upload(ics("DTSTART;VALUE=DATE:20261124|SUMMARY:Nghỉ"), { csrf: "x" });
    expect(forged.status).toBe(403);
  });
});
