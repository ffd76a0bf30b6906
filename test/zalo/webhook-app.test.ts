import { afterAll, beforeAll, expect, test } from "vitest";
import { openHouse, type TestHouse } from "../support/app.ts";
import type { WebhookCall } from "../support/fake-zalo/deliver.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { userId } from "../support/fake-zalo/world.ts";

const citizens = 50;
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

test("a hundred events at once, some twice, are each committed and taken once", async () => {
  for (let user = 1; user <= citizens; user += 1) {
    fake.say(userId(user), "Học phí lớp 6 bao nhiêu?");
    fake.event(userId(user), "user_received_message", { message: { msg_id: `m${user}` } });
  }
  await fake.drained();
  // Where the machine is slow, some are told 503 in time and kept all the same.
  const [late, prompt] = [503, 200].map((status) =>
    fake.webhookCalls().filter((call) => call.status === status),
  ) as [WebhookCall[], WebhookCall[]];
  expect(late.length + prompt.length).toBe(2 * citizens);
  const twice = [...late, ...prompt.slice(0, 40)].map(({ event }) => fake.deliverAgain(event));
  expect(new Set(await Promise.all(twice))).toEqual(new Set([200]));
  const waiting = /^dan_hoi_inbox_depth\{state="pending"\} 0$/m;
  const metrics = async () => (await fetch(`${house.app.url}/metrics`)).text();
  await expect.poll(metrics, { timeout: 30_000, interval: 200 }).toMatch(waiting);
  const kept = await house.lookInto(async ({ prisma }) => ({
    messages: await prisma.inbox.count({ where: { channel: "zalo", bot: fake.oaId } }),
    turns: await prisma.turn.count({ where: { channel: "zalo" } }),
    receipts: await prisma.receipt.count({ where: { kind: "arrived" } }),
  }));
  expect(kept).toEqual({ messages: citizens, turns: citizens, receipts: citizens });
});
