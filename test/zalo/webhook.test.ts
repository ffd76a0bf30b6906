import net from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { eventMac } from "../support/fake-zalo/event-mac.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import type { FakeZaloOptions } from "../support/fake-zalo/options.ts";
import { userId } from "../support/fake-zalo/world.ts";
import { serveZalo } from "./serve-zalo.ts";

type Served = Awaited<ReturnType<typeof serveZalo>>;
const lan = userId(1);
let fake: FakeZalo;
let served: Served;

const start = async (
  options: FakeZaloOptions = {},
  more: Parameters<typeof serveZalo>[1] = {},
): Promise<void> => {
  fake = await startFakeZalo(options);
  served = await serveZalo(fake, more);
  await fake.webhookTo(served.url);
};
afterEach(async () => {
  await served.close();
  await fake.stop();
});

/** Posts what nobody at Zalo would; signed as they would unless `signature` says otherwise. */
const post = async (body: string, headers: Record<string, string> = {}): Promise<number> => {
  const response = await fetch(served.url, { method: "POST", body, headers });
  await response.body?.cancel();
  return response.status;
};
const signed = (body: string, time: number = fake.now().getTime(), secret = fake.oaSecret) => ({
  "x-zevent-signature": `mac=${eventMac(fake.appId, body, String(time), secret)}`,
  "x-zevent-timestamp": String(time),
});

describe("the webhook of an Official Account", () => {
  beforeEach(() => start());

  test("keeps what a citizen writes before Zalo is told 200", async () => {
    fake.say(lan, "Học phí bao nhiêu?");
    await fake.drained();
    expect(served.intake.kept).toMatchObject([
      { channel: "zalo", bot: fake.oaId, address: lan, content: { text: "Học phí bao nhiêu?" } },
    ]);
    expect(fake.webhookAnswers()).toEqual(new Map([[200, 1]]));
  });

  test("answers the unsigned probe with 200, and keeps nothing of it", async () => {
    for (const probe of ["{}", "", " { }\n"]) expect(await post(probe)).toBe(200);
    expect(served.intake.kept).toEqual([]);
  });

  test("an event that comes twice is kept once, also from another subscription", async () => {
    const event = fake.say(lan, "một lần thôi");
    await fake.drained();
    expect(await fake.deliverAgain(event)).toBe(200);
    const other = event.body.replace(/"user_id_by_app":"\d+"/, '"user_id_by_app":"1"');
    expect(other).not.toBe(event.body);
    expect(await post(other, signed(other))).toBe(200);
    expect(served.intake.texts()).toEqual(["một lần thôi"]);
  });

  test("every other event is acknowledged, and counted by a short list of names", async () => {
    fake.react(lan, "m1");
    fake.event(lan, "weather_changed", { sender: { id: lan }, recipient: { id: fake.oaId } });
    fake.event(lan, "user_send_text", { sender: { id: lan }, recipient: { id: "999" } });
    await fake.drained();
    expect(fake.webhookAnswers()).toEqual(new Map([[200, 3]]));
    expect(served.ignored).toEqual(["probe", "user_reacted_message", "other", "other_account"]);
    expect(served.intake.kept).toEqual([]);
  });

  test("an officer in Zalo's own tool and a withdrawal come to the inbox", async () => {
    fake.officerWrites(lan, "Dạ, em chào chị ạ");
    fake.withdraw(lan);
    await fake.drained();
    expect(served.intake.kept.map(({ content }) => content.kind)).toEqual([
      "colleague",
      "withdrawn",
    ]);
  });
});

describe("who is not Zalo", () => {
  beforeEach(() => start());
  const body = () => fake.say(lan, "thật").body;

  test.each([
    ["without a signature", () => ({})],
    ["with another key", (words: string) => signed(words, fake.now().getTime(), "khác")],
    [
      "with the application's secret",
      (words: string) => signed(words, fake.now().getTime(), fake.appSecret),
    ],
    ["with the signature of other words", () => signed("{}")],
    ["after four hours", (words: string) => signed(words, fake.now().getTime() - 4 * 3_600_000)],
    ["four hours ahead", (words: string) => signed(words, fake.now().getTime() + 4 * 3_600_000)],
  ])("%s: 401, and nothing is kept", async (_, headers) => {
    const words = body().replace("thật", "giả");
    await fake.drained();
    expect(await post(words, headers(words))).toBe(401);
    expect(served.intake.texts()).toEqual(["thật"]);
  });

  test("is refused before its body has come", async () => {
    const socket = net.connect(Number(new URL(served.url).port), "127.0.0.1");
    socket.write("POST /webhooks/zalo HTTP/1.1\r\nhost: x\r\ncontent-length: 500000\r\n\r\n{");
    const first = await new Promise<Buffer>((resolve) => void socket.once("data", resolve));
    socket.destroy();
    expect(first.toString()).toMatch(/^HTTP\/1.1 401/);
  });

  test("a cut body fits no signature, and one over 1 MB is 413", async () => {
    const words = body();
    expect(await post(words.slice(0, -1), signed(words))).toBe(401);
    const huge = words.replace("thật", "a".repeat(1_100_000));
    expect(await post(huge, signed(huge))).toBe(413);
  });
});

test("whatever content type Zalo gives, its signature decides", async () => {
  await start();
  const { body } = fake.say(lan, "xin chào");
  await fake.drained();
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "x"]) {
    const other = body.replace(/"msg_id":"\w+"/, `"msg_id":"${type.length}"`);
    expect(await post(other, { "content-type": type, ...signed(other) })).toBe(200);
  }
  expect(served.intake.kept).toHaveLength(4);
});

test("what is signed and no JSON is acknowledged and counted", async () => {
  await start();
  expect(await post("{", signed("{"))).toBe(200);
  expect(served.ignored).toEqual(["probe", "odd"]);
});

test.each(["mac=", "mac = ", "bare"] as const)("the signature may come as %j", async (form) => {
  await start({ signatureForm: form, timestampHeader: true });
  fake.say(lan, "xin chào");
  await fake.drained();
  expect(served.intake.texts()).toEqual(["xin chào"]);
});

test("receipts are noted, those of templates under our letter's id", async () => {
  await start();
  const part = { sender: { id: fake.oaId }, recipient: { id: lan } };
  fake.event(lan, "user_received_message", { ...part, message: { msg_id: "m1" } });
  fake.event(lan, "user_received_message", {
    ...part,
    message: { msg_id: "m2", tracking_id: "17" },
  });
  await fake.drained();
  expect(served.receipts.map(({ externalId }) => externalId)).toEqual(["m1", "letter:17"]);
});

describe("a store that is away", () => {
  test("for a moment costs nothing: the event is kept within Zalo's two seconds", async () => {
    await start();
    served.intake.isAway = true;
    fake.say(lan, "chờ chút");
    await expect.poll(() => served.log.lines.length).toBe(1);
    served.intake.isAway = false;
    await fake.drained();
    expect(fake.webhookAnswers()).toEqual(new Map([[200, 1]]));
    expect(served.intake.texts()).toEqual(["chờ chút"]);
  });

  test("that hangs is 503 in time", async () => {
    const never = { accept: () => new Promise<never>(() => {}) };
    await start({}, { withinMs: 30, intake: never });
    fake.say(lan, "alô");
    await fake.drained();
    expect(fake.webhookAnswers()).toEqual(new Map([[503, 1]]));
  });

  test("is 503 in time, said once, and what came is kept when it is back", async () => {
    await start({}, { withinMs: 30 });
    served.intake.isAway = true;
    fake.say(lan, "một");
    fake.say(userId(2), "hai");
    await fake.drained();
    expect(fake.webhookAnswers()).toEqual(new Map([[503, 2]]));
    served.intake.isAway = false;
    await expect.poll(() => served.intake.texts().toSorted()).toEqual(["hai", "một"]);
    expect(served.log.lines.map((line) => line.split(" ")[0])).toEqual(["error", "info"]);
  });
});
