import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { type Listener, listenWebhook } from "../support/fake-zalo/listen-webhook.ts";
import { userId } from "../support/fake-zalo/world.ts";

const user = userId(1);
const phone = "84900000000";
const news = {
  id: "312345",
  parameters: { code: 20, state: 30 },
  words: "Hồ sơ {{code}}: {{state}}",
  price: 120,
};
const old = { id: "99", parameters: { code: 20 }, goesByUid: false };
const values = { code: "G22.1", state: "Đã có kết quả" };

describe("templates of the fake Zalo", () => {
  let fake: FakeZalo;
  let listener: Listener;
  let token: string;
  beforeEach(async () => {
    fake = await startFakeZalo({ templates: [news, old], balance: 300 });
    listener = await listenWebhook();
    await fake.webhookTo(listener.url);
    token = fake.issueTokens().accessToken;
    fake.follow(user);
    fake.givePhone(user, "0900000000");
  });
  afterEach(async () => {
    await fake.stop();
    await listener.close();
  });

  test("one by user id needs no window, and its words are filled in", async () => {
    expect(await byUid({})).toMatchObject({ error: 0, data: { user_id: user } });
    expect(fake.messages(user)).toMatchObject([
      { via: "template", text: "Hồ sơ G22.1: Đã có kết quả", template: { trackingId: "7" } },
    ]);
    expect(fake.money()).toEqual({ balance: 180, spent: 120 });
  });

  test("one by phone arrives with a callback of its own", async () => {
    expect(await byPhone({})).toMatchObject({ error: 0, data: { quota: {} } });
    await fake.drained();
    const { body, headers } = listener.heard.at(-1)!;
    expect(headers["x-zevent-server"]).toBe("ZNS");
    expect(JSON.parse(body)).toMatchObject({
      event_name: "user_received_message",
      recipient: { id: phone },
      message: { tracking_id: "7", msg_id: fake.messages(user)[0]!.messageId },
    });
  });

  test.each([
    ["a phone without Zalo", { phone: "84911111111" }, -118],
    ["no phone", { phone: "12" }, -108],
    ["an unknown template", { template_id: "1" }, -109],
    ["no values", { template_data: "" }, -111],
    ["a missing value", { template_data: { code: "G22.1" } }, -112],
    ["too long a value", { template_data: { ...values, state: "a".repeat(31) } }, -1121],
  ])("by phone %s is refused", async (_, part, error) => {
    expect(await byPhone(part)).toMatchObject({ error });
    expect(fake.messages(user)).toHaveLength(0);
  });

  test("by user id an old template, and a stranger, are refused", async () => {
    const part = { template_id: "99", template_data: { code: "1" } };
    expect(await byUid(part)).toMatchObject({ error: -249 });
    expect(await byUid({ user_id: userId(2) })).toMatchObject({ error: -213 });
  });

  test("when the money is gone each way has its own code", async () => {
    await byUid({});
    await byUid({});
    expect(await byUid({})).toMatchObject({ error: -321 });
    expect(await byPhone({})).toMatchObject({ error: -115 });
  });

  test("by phone a dead token has its own code", async () => {
    token = "at_old";
    expect(await byPhone({})).toMatchObject({ error: -124 });
    expect(await byUid({})).toMatchObject({ error: -216 });
  });

  function byUid(part: object) {
    return post(`${fake.apiRoot}/v3.0/oa/message/template`, { user_id: user, ...part });
  }
  function byPhone(part: object) {
    return post(`${fake.businessRoot}/message/template`, { phone, ...part });
  }
  async function post(url: string, part: object): Promise<unknown> {
    const answer = await fetch(url, {
      method: "POST",
      headers: { access_token: token, "content-type": "application/json" },
      body: JSON.stringify({
        template_id: news.id,
        template_data: values,
        tracking_id: "7",
        ...part,
      }),
    });
    return answer.json();
  }
});
