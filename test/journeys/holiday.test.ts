import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newClient } from "../console/console-client.ts";
import { openHouse, type TestHouse } from "../support/app.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { databaseKinds } from "../support/database.ts";

describe.each(databaseKinds)("a holiday is added while a ticket runs, on %s", (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  test("the date moves by itself, and its page says why", async () => {
    const { fake, app } = house;
    const parent = await greetedCitizen(fake, 31);
    await parent.say("/phananh");
    await parent.say("Nhà vệ sinh của trường hỏng đã hai tuần");
    await parent.tap("Nhà vệ sinh sạch");
    await parent.say("Trường Tiểu học Hoa Mai");
    await parent.say("Từ đầu tháng 11");
    await parent.tap("Bỏ qua");
    await parent.tap(/[Kk]hông/);
    const receipt = await parent.tap("Gửi");
    const code = /PA-\d\d-\d{6}-\w/.exec(receipt.text)?.[0] ?? "";

    const admin = newClient(app.url);
    const password = "hoa sữa thơm tháng mười";
    await admin.get(app.firstLink ?? "");
    await admin.post(app.firstLink ?? "", { password, repeated: password });
    const before = await admin.get(`/console/tickets/${code}`);
    const day = firstCounted(before.html);
    await admin.get("/console/calendar/day");
    const form = { version: "0", kind: "off", name: "Nghỉ đột xuất", confidence: "high" };
    const decision = "QĐ 12/QĐ-UBND";
    const done = await admin.post("/console/calendar/day", { ...form, before: day, day, decision });
    expect(done.status).toBe(303);

    const page = async () => (await admin.get(`/console/tickets/${code}`)).text;
    await expect.poll(page, { timeout: 20_000 }).toContain("Đổi hạn trả lời");
    expect(await page()).toContain("Nghỉ đột xuất");
    expect(await page()).toContain(decision);
    expect((await admin.get("/console/calendar")).text).toContain("1 phiếu đổi hạn");
  });
});

/** The first of the days that count, as the ticket's page lists them. */
function firstCounted(html: string): string {
  const [, date, month, year] = /<li><span>Thứ [^,]+, (\d\d)\/(\d\d)\/(\d{4})/.exec(html) ?? [];
  return `${year}-${month}-${date}`;
}
