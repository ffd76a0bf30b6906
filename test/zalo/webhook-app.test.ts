import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type TestHouse } from "../support/app.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";

const citizens = 100;
let fake: FakeZalo;
let house: TestHouse;

beforeAll(async () => {
  // Turns, the fake and the test share one thread here: the two seconds are measured elsewhere.
  fake = await startFakeZalo({ unordered: true, webhookMs: 30_000 });
  house = await openHouse("embedded", fake.environment());
  await fake.webhookTo(`${house.app.url}/webhooks/zalo`);
});
afterAll(async () => {
  await house.close();
  await fake.stop();
});

test("two hundred events at once are each committed before they are answered with 200", async () => {
  for (let user = 1; user <= citizens; user += 1) {
    fake.say(userId(user), "Học phí lớp 6 bao nhiêu?");
    fake.event(userId(user), "user_received_message", { message: { msg_id: `m${user}` } });
  }
  await fake.drained();
  expect(fake.webhookAnswers()).toEqual(new Map([[200, 2 * citizens]]));
  const again = await Promise.all(Array.from({ length: 40 }, (_, at) => fake.deliverAgain(at + 1)));
  expect(new Set(again)).toEqual(new Set([200]));
  const kept = await house.lookInto(async ({ prisma }) => ({
    messages: await prisma.inbox.count({ where: { channel: "zalo", bot: fake.oaId } }),
    receipts: await prisma.receipt.count({ where: { kind: "arrived" } }),
  }));
  expect(kept).toEqual({ messages: citizens, receipts: citizens });
});
