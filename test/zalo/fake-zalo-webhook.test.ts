import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventMac } from "../support/fake-zalo/event-mac.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { type Listener, listenWebhook } from "../support/fake-zalo/listen-webhook.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { userId } from "../support/fake-zalo/world.ts";

const user = userId(1);

test("the mac is the one computed in the reference", () => {
  const body =
    '{"app_id":"360846524940903967","sender":{"id":"246845883529197922"},"user_id_by_app":"552177279717587730","recipient":{"id":"388613280878808645"},"event_name":"user_send_text","message":{"text":"xin chào","msg_id":"96d3cdf3af150460909"},"timestamp":"1543908534740"}';
  expect(eventMac("360846524940903967", body, "1543908534740", "OA_SECRET_TEST")).toBe(
    "6449ae8bd3a26dfd37a1bb65504768cdf414391732a90b0dede22f6b4b00dd19",
  );
});

describe("webhooks of the fake Zalo", () => {
  let fake: FakeZalo;
  let listener: Listener;
  const start = async (options: FakeZaloOptions = {}): Promise<void> => {
    fake = await startFakeZalo(options);
    await fake.webhookTo(listener.url);
  };
  beforeEach(async () => {
    listener = await listenWebhook();
  });
  afterEach(async () => {
    await fake.stop();
    await listener.close();
  });

  test("the probe is empty, unsigned, and must be answered with 200", async () => {
    await start();
    expect(listener.heard[0]).toMatchObject({ body: "{}" });
    expect(listener.heard[0]!.headers["x-zevent-signature"]).toBeUndefined();
    listener.answer(401);
    await expect(fake.webhookTo(listener.url)).rejects.toThrow("401");
  });

  test("an event is signed over its raw body with the body's timestamp", async () => {
    await start();
    fake.say(user, "Con tôi học trái tuyến được không?");
    await fake.drained();
    const { body, headers } = listener.heard[1]!;
    const event = JSON.parse(body) as { timestamp: string };
    expect(event).toMatchObject({
      event_name: "user_send_text",
      sender: { id: user },
      recipient: { id: fake.oaId },
      message: { text: "Con tôi học trái tuyến được không?" },
    });
    expect(typeof event.timestamp).toBe("string");
    expect(headers["x-zevent-signature"]).toBe(
      `mac=${eventMac(fake.appId, body, event.timestamp, fake.oaSecret)}`,
    );
  });

  test("where the header tells the time, it is the header's that counts", async () => {
    await start({ timestampHeader: true, signatureForm: "bare" });
    fake.say(user, "Xin chào");
    await fake.drained();
    const { body, headers } = listener.heard[1]!;
    const time = headers["x-zevent-timestamp"] as string;
    expect(time).not.toBe((JSON.parse(body) as { timestamp: string }).timestamp);
    expect(headers["x-zevent-signature"]).toBe(eventMac(fake.appId, body, time, fake.oaSecret));
  });

  test("a closed port is tried again with num_retry and the same body", async () => {
    await start({ secondMs: 10 });
    await listener.close();
    fake.say(user, "Có ai không?");
    await expect.poll(() => fake.webhookCalls().length, { interval: 5 }).toBe(1);
    await listener.open();
    await fake.drained();
    const [, last] = listener.heard;
    expect(last!.headers["num_retry"]).toBe("1");
    expect(last!.body).toBe(fake.events()[0]!.body);
    expect(fake.webhookAnswers()).toEqual(
      new Map([
        [0, 1],
        [200, 1],
      ]),
    );
  });

  test("after the fifth retry the webhook is unsubscribed until it is saved again", async () => {
    await start({ secondMs: 0.01 });
    await listener.close();
    fake.say(user, "Có ai không?");
    await fake.drained();
    expect(fake.webhookCalls().map(({ retry }) => retry)).toEqual([0, 1, 2, 3, 4, 5]);
    await listener.open();
    fake.say(user, "Alô");
    await fake.drained();
    expect(fake.isUnsubscribed()).toBe(true);
    expect(listener.heard).toHaveLength(1);
  });

  test("a slow answer counts as none and is not repeated", async () => {
    await start({ webhookMs: 50 });
    listener.answer(200, 60_000);
    fake.say(user, "Chậm");
    await fake.drained();
    expect(fake.webhookAnswers()).toEqual(new Map([[0, 1]]));
    expect(fake.webhookCalls()[0]!.ms).toBeGreaterThanOrEqual(49);
  });

  test("a refusal is repeated only where that is asked for", async () => {
    await start({ retries: "any_failure", secondMs: 0.01 });
    listener.answer(503);
    fake.say(user, "Bận");
    await expect.poll(() => listener.heard.length).toBeGreaterThan(2);
    listener.answer(200);
    await fake.drained();
    expect(fake.pendingCount()).toBe(0);
  });

  test("an event can be delivered twice, and files be fetched", async () => {
    await start();
    const event = fake.sendFile(user, Buffer.from("%PDF-1.4"), "đơn.pdf");
    expect(await fake.deliverAgain(event)).toBe(200);
    await fake.drained();
    const [, first, second] = listener.heard;
    expect(first!.body).toBe(second!.body);
    const { message } = JSON.parse(first!.body) as {
      message: { attachments: [{ payload: { url: string; size: string } }] };
    };
    const { url, size } = message.attachments[0].payload;
    expect(await (await fetch(url)).text()).toBe("%PDF-1.4");
    expect(size).toBe("8");
  });

  test("follow, info, withdrawal and an officer's words have their own shapes", async () => {
    await start();
    fake.follow(user);
    fake.clickChatNow(user);
    fake.clickChatNow(user);
    fake.submitInfo(user, { name: "Nguyễn Văn A", phone: "84900000000" });
    fake.officerWrites(user, "Dạ, em chào anh ạ");
    fake.withdraw(user);
    await fake.drained();
    const events = listener.heard.slice(1).map(({ body }) => JSON.parse(body) as object);
    expect(events).toMatchObject([
      { event_name: "follow", follower: { id: user }, oa_id: fake.oaId },
      { event_name: "user_click_chatnow", user_id: user },
      { event_name: "user_submit_info", info: { phone: "84900000000" } },
      { event_name: "oa_send_text", sender: { id: fake.oaId, admin_id: expect.any(String) } },
      { event_name: "user_withdraw", user_id: user },
    ]);
    expect(events[0]).not.toHaveProperty("sender");
  });

  test("while Zalo is away events wait", async () => {
    await start();
    await fake.goAway();
    fake.say(user, "Alô");
    await expect(fetch(`${fake.apiRoot}/v2.0/oa/getoa`)).rejects.toThrow("fetch failed");
    expect(listener.heard).toHaveLength(1);
    await fake.comeBack();
    await fake.drained();
    expect(listener.heard).toHaveLength(2);
  });
});
