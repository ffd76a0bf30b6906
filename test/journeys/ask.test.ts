import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, openHouse } from "../support/app.ts";
import { databaseKinds } from "../support/database.ts";
import { greetedCitizen } from "../support/citizen-talk.ts";
import { visit } from "../public/chat-visitor.ts";

describe.each(databaseKinds)("a parent asks, on %s", (kind) => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openHouse(kind);
  });
  afterAll(() => house.close());

  test("without tone marks on Telegram, then an aspect by a button, then a rating", async () => {
    const { fake } = house;
    fake.say(7, "xin chuyen truong cho con can giay to gi");
    await fake.waitFor(7, "trợ lý tự động");
    const papers = await fake.waitFor(7, /Đơn xin chuyển trường/);
    expect(papers.bold).toContain("Chuyển trường và tiếp nhận học sinh");
    expect(papers.text).toContain("1130/QĐ-BGDĐT");
    expect(papers.text).toContain("27/08/2026");

    fake.tap(7, papers, "Thời hạn");
    const time = await fake.waitFor(7, /5 ngày làm việc/, { after: papers.id });
    fake.say(7, "con phai dong bao nhieu tien");
    const fee = await fake.waitFor(7, /phí/, { after: time.id });
    fake.tap(7, fee, "👍 Có ích");
    await fake.waitFor(7, /[Cc]ảm ơn/, { after: fee.id });
  });

  test("on the web page, and finds the talk again after a reload", async () => {
    const parent = await visit(house.app.url);
    const stream = await parent.listen();
    expect((await parent.say("le phi cap ban sao bang tot nghiep bao nhieu")).status).toBe(202);
    await expect.poll(() => stream.talk().join("\n")).toContain("lệ phí");
    stream.close();
    const again = await parent.listen();
    await expect.poll(() => again.talk()[0]).toContain("le phi cap ban sao");
    again.close();
  });

  test("what is nobody's here is told so, and nothing is made up", async () => {
    const citizen = await greetedCitizen(house.fake, 8);
    const answer = await citizen.say("hom nay gia vang bao nhieu");
    expect(answer.text).not.toMatch(/\d{2}\.\d{3}/);
  });

  test("every turn has its outcome, and the rating stands with the turn it rates", async () => {
    await house.fake.drained();
    const turns = await house.lookInto((db) => db.prisma.turn.findMany({ orderBy: { id: "asc" } }));
    expect(turns.map((turn) => turn.outcome)).toContain("rated");
    expect(turns.filter((turn) => turn.rating === 1)).toHaveLength(1);
    expect(turns.find((turn) => turn.rating === 1)?.procedure).toBe("chuyen-truong");
  });
});
