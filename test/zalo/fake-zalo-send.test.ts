import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { listenWebhook } from "../support/fake-zalo/listen-webhook.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { userId } from "../support/fake-zalo/world.ts";

const user = userId(1);
const hourMs = 3_600_000;

describe("the OA API of the fake Zalo", () => {
  let fake: FakeZalo;
  let token: string;
  const start = async (options: FakeZaloOptions = {}): Promise<void> => {
    fake = await startFakeZalo(options);
    token = fake.issueTokens().accessToken;
    fake.say(user, "Xin chào");
  };
  beforeEach(() => start());
  afterEach(() => fake.stop());
  const restart = async (options: FakeZaloOptions): Promise<void> => {
    await fake.stop();
    await start(options);
  };

  test("a text arrives, with an id and the quota of free replies", async () => {
    const sent = await say("Dạ, em chào anh ạ");
    expect(sent).toMatchObject({
      error: 0,
      data: { user_id: user, quota: { quota_type: "reply", remain: "8" } },
    });
    expect(fake.messages(user)[0]).toMatchObject({
      text: "Dạ, em chào anh ạ",
      via: "cs",
      price: 0,
    });
  });

  test("2,000 letters go, one more does not", async () => {
    expect(await say("a".repeat(2000))).toMatchObject({ error: 0 });
    expect(await say("a".repeat(2001))).toMatchObject({ error: -210 });
  });

  test("48 hours are free, seven days cost, later is refused", async () => {
    fake.advance(48 * hourMs - 60_000);
    await say("miễn phí");
    fake.advance(2 * 60_000);
    token = fake.issueTokens().accessToken;
    expect((await say("có phí"))["data"]).not.toHaveProperty("quota");
    expect(fake.money().spent).toBe(55);
    fake.advance(5 * 24 * hourMs);
    token = fake.issueTokens().accessToken;
    expect(await say("muộn")).toMatchObject({ error: -230 });
    fake.say(user, "Tôi đây");
    expect(await say("lại được")).toMatchObject({ error: 0 });
  });

  test("windows and tokens can be made older while the clock stays", async () => {
    fake.age(26 * hourMs);
    expect(await say("token cũ")).toMatchObject({ error: -220 });
    token = fake.issueTokens().accessToken;
    fake.age(6 * 24 * hourMs);
    token = fake.issueTokens().accessToken;
    expect(await say("muộn")).toMatchObject({ error: -230 });
    expect(Math.abs(fake.now().getTime() - Date.now())).toBeLessThan(hourMs);
  });

  test("who never wrote, blocked us, or must not be written to is refused", async () => {
    expect(await say("x", userId(2))).toMatchObject({ error: -232 });
    fake.block(user);
    expect(await say("x")).toMatchObject({ error: -244 });
    fake.refuseTo(user, -227);
    expect(await say("x")).toMatchObject({ error: -227 });
    expect(fake.refusals().map(({ code }) => code)).toEqual([-232, -244, -227]);
  });

  test("an id that was a number on its way is refused", async () => {
    const recipient = { user_id: Number(user) };
    expect(await cs({ recipient, message: { text: "x" } })).toMatchObject({ error: -201 });
  });

  test("buttons are refused, or shown where they are accepted", async () => {
    const buttons = [{ title: "1", type: "oa.query.hide", payload: "chon:1" }];
    const message = { text: "Chọn", attachment: { type: "template", payload: { buttons } } };
    expect(await cs({ recipient: { user_id: user }, message })).toMatchObject({ error: -233 });
    await restart({ buttons: "accepted" });
    expect(await cs({ recipient: { user_id: user }, message })).toMatchObject({ error: 0 });
    const event = fake.tap(user, fake.messages(user)[0]!, "1");
    expect(event.body).toContain('"text":"chon:1"');
  });

  test("who the citizen is can be asked for", async () => {
    const elements = [{ title: "Chia sẻ thông tin", subtitle: "Để cán bộ gọi lại" }];
    const payload = { template_type: "request_user_info", elements };
    const message = { attachment: { type: "template", payload } };
    expect(await cs({ recipient: { user_id: user }, message })).toMatchObject({ error: 0 });
    expect(fake.messages(user)[0]?.attachment?.kind).toBe("request_user_info");
  });

  test("an uploaded file is sent within seven days", async () => {
    const pdf = Buffer.from("%PDF-1.4\r\n--x\r\n");
    const { data } = (await upload("file", pdf, "đơn.pdf")) as { data: { token: string } };
    const message = { attachment: { type: "file", payload: { token: data.token } } };
    expect(await cs({ recipient: { user_id: user }, message })).toMatchObject({ error: 0 });
    expect(fake.messages(user)[0]?.attachment?.bytes).toEqual(pdf);
    fake.advance(7 * 24 * hourMs + 1000);
    token = fake.issueTokens().accessToken;
    fake.say(user, "Gửi lại giúp tôi");
    expect(await cs({ recipient: { user_id: user }, message })).toMatchObject({ error: -100 });
  });

  test("uploads have their types and sizes", async () => {
    const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(1000)]);
    expect(await upload("image", jpeg, "a.jpg")).toMatchObject({ error: 0 });
    expect(await upload("image", Buffer.from("GIF89a"), "a.gif")).toMatchObject({ error: -201 });
    expect(await upload("gif", Buffer.from("GIF89a"), "a.gif")).toMatchObject({ error: 0 });
    expect(await upload("file", Buffer.from("x"), "a.xlsx")).toMatchObject({ error: -201 });
    const big = Buffer.concat([jpeg, Buffer.alloc(1_048_576)]);
    expect(await upload("image", big, "a.jpg")).toMatchObject({ error: -210 });
  });

  test("the proof is demanded where it is switched on", async () => {
    await restart({ needsProof: true });
    expect(await say("x")).toMatchObject({ error: -242 });
    const proof = createHmac("sha256", fake.appSecret).update(token).digest("hex");
    const body = { recipient: { user_id: user }, message: { text: "x" } };
    expect(await cs(body, { appsecret_proof: proof })).toMatchObject({ error: 0 });
  });

  test("too many requests of a minute are refused, and the headers tell it", async () => {
    await restart({ perMinute: 2, now: () => new Date("2026-11-23T02:00:00Z") });
    const first = await call("GET", "/v2.0/oa/getoa");
    expect(first.headers.get("x-ratelimit-limit")).toBe("2");
    expect(first.headers.get("x-ratelimit-remain")).toBe("1");
    expect(await say("hai")).toMatchObject({ error: 0 });
    expect(await say("ba")).toMatchObject({ error: -32 });
    fake.advance(60_000);
    expect(await say("bốn")).toMatchObject({ error: 0 });
  });

  test("a send whose answer never came has arrived all the same", async () => {
    fake.fail({ call: "cs", user }, { kind: "cut_after" });
    await expect(say("một")).rejects.toThrow("fetch failed");
    expect(fake.messages(user)).toHaveLength(1);
    fake.fail({ call: "cs" }, { kind: "code", code: -200 });
    expect(await say("hai")).toMatchObject({ error: -200 });
    expect(fake.messages(user)).toHaveLength(1);
  });

  test("account, citizen and quota can be looked up", async () => {
    fake.follow(user);
    const detail = `/v3.0/oa/user/detail?data=${encodeURIComponent(`{"user_id":"${user}"}`)}`;
    expect(await (await call("GET", "/v2.0/oa/getoa")).json()).toMatchObject({
      data: { oa_id: fake.oaId, num_follower: 1 },
    });
    expect(await (await call("GET", detail)).json()).toMatchObject({
      data: { user_is_follower: true },
    });
    expect(await (await call("POST", "/v2.0/oa/quota/message")).json()).toMatchObject({ error: 0 });
  });

  test.each(["before", "after"] as const)(
    "the phone reports the arrival %s the answer",
    async (receipts) => {
      await restart({ receipts });
      const listener = await listenWebhook();
      await fake.webhookTo(listener.url);
      const answer = await say("Dạ");
      const atAnswer = listener.heard.length;
      await expect.poll(() => listener.heard.length).toBe(3);
      expect(atAnswer === 3).toBe(receipts === "before");
      const { message_id: id } = answer["data"] as { message_id: string };
      fake.read(user);
      await fake.drained();
      expect(listener.heard.slice(1).map(({ body }) => JSON.parse(body) as object)).toMatchObject([
        { event_name: "oa_send_text", message: { msg_id: id, text: "Dạ" } },
        { event_name: "user_received_message", message: { msg_id: id } },
        { event_name: "user_seen_message", message: { msg_ids: [id] } },
      ]);
      await listener.close();
    },
  );

  function say(text: string, to = user) {
    return cs({ recipient: { user_id: to }, message: { text } });
  }
  async function cs(body: object, headers: Record<string, string> = {}) {
    const answer = await call("POST", "/v3.0/oa/message/cs", JSON.stringify(body), {
      "content-type": "application/json",
      ...headers,
    });
    return (await answer.json()) as Record<string, unknown>;
  }
  async function upload(kind: string, bytes: Buffer, name: string): Promise<unknown> {
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(bytes)]), name);
    return (await call("POST", `/v2.0/oa/upload/${kind}`, form)).json();
  }
  function call(
    method: string,
    path: string,
    body?: string | FormData,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return fetch(`${fake.apiRoot}${path}`, {
      method,
      headers: { access_token: token, ...headers },
      ...(body !== undefined && { body }),
    });
  }
});
