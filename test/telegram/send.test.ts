import { once } from "node:events";
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Channel } from "../../bot/channel.ts";
import type { Reply } from "../../bot/reply.ts";
import { botOf } from "../../bot/telegram/bot-of.ts";
import { telegramChannel } from "../../bot/telegram/send.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { faults } from "../support/fake-telegram/faults.ts";
import { makeLetter } from "../support/make-letter.ts";

let fake: FakeTelegram;
let channel: Channel;

beforeAll(async () => {
  fake = await startFakeTelegram();
  channel = telegramChannel({ token: fake.token, apiRoot: `${fake.apiRoot}/`, timeoutMs: 500 });
});
afterAll(() => fake.stop());

let lastChat = 500;
function newChat(): number {
  fake.say(++lastChat, "xin chào");
  return lastChat;
}

const sendTo = (apiRoot: string) =>
  telegramChannel({ token: fake.token, apiRoot, timeoutMs: 500 }).send(
    makeLetter({ address: "1", reply: { text: "x" } }),
  );

const send = (chat: number, reply: Reply) =>
  channel.send(makeLetter({ address: String(chat), isGroup: chat < 0, reply }));

test("a letter arrives with its words, title and buttons, and its id is told", async () => {
  const chat = newChat();
  const choices = [{ id: "menu", label: "Về menu" }];
  const delivery = await send(chat, { title: "Điểm < 5 & hơn", text: "Dạ, <b> là chữ.", choices });
  const [message] = fake.messages(chat);
  expect(delivery).toEqual({ kind: "sent", externalId: String(message?.id) });
  expect(message).toMatchObject({
    text: "Điểm < 5 & hơn\n\nDạ, <b> là chữ.",
    bold: ["Điểm < 5 & hơn"],
    rows: [[{ label: "Về menu", data: "menu" }]],
  });
});

test("the channel says which bot it is and keeps Telegram's pace", () => {
  expect(channel).toMatchObject({ name: "telegram", bot: botOf(fake.token) });
  expect(channel.pace).toEqual({ contactMs: 1000, groupMs: 3000, perSecond: 30 });
});

test("a text of exactly 4,096 characters is taken, one more is refused for good", async () => {
  const chat = newChat();
  expect(await send(chat, { text: "&".repeat(4096) })).toMatchObject({ kind: "sent" });
  expect(await send(chat, { text: "&".repeat(4097) })).toMatchObject({
    kind: "refused",
    reason: "too_long",
  });
});

test("when Telegram can't read the markup the words go out plain, once", async () => {
  const chat = newChat();
  fake.fail(
    { chat },
    { kind: "refuse", code: 400, description: "Bad Request: can't parse entities: x" },
  );
  expect(await send(chat, { title: "A < B", text: "c" })).toMatchObject({ kind: "sent" });
  expect(fake.messages(chat).map((message) => message.raw)).toEqual(["A < B\n\nc"]);
});

describe("failures", () => {
  test("a citizen who blocked us is unreachable", async () => {
    const chat = newChat();
    fake.block(chat);
    expect(await send(chat, { text: "x" })).toEqual({
      kind: "refused",
      reason: "blocked",
      unreachable: true,
    });
  });

  test("a chat that never wrote is refused", async () => {
    expect(await send(99_999, { text: "x" })).toMatchObject({
      kind: "refused",
      reason: "chat_not_found",
    });
  });

  test("too many: not now, and when", async () => {
    const chat = newChat();
    fake.fail({ chat }, faults.flood(3));
    expect(await send(chat, { text: "x" })).toMatchObject({ kind: "busy", retryAfterMs: 3000 });
    expect(fake.messages(chat)).toEqual([]);
  });

  test("a group that became a supergroup has a new address", async () => {
    fake.say(-77, "xin chào");
    fake.migrate(-77, -1_001_234_567_890);
    expect(await send(-77, { text: "x" })).toEqual({ kind: "moved", to: "-1001234567890" });
    expect(await send(-1_001_234_567_890, { text: "x" })).toMatchObject({ kind: "sent" });
  });

  test("an error inside Telegram: it did not arrive", async () => {
    const chat = newChat();
    fake.fail({ chat }, faults.serverError);
    expect(await send(chat, { text: "x" })).toMatchObject({ kind: "busy", reason: "server_error" });
  });

  test.each(["cut_after", "reset_after", "hang_after", "bad_gateway", "cut", "hang"] as const)(
    "%s: nobody knows whether it arrived, and it is not sent twice",
    async (kind) => {
      const chat = newChat();
      fake.fail({ chat }, { kind });
      expect(await send(chat, { text: "x" })).toMatchObject({ kind: "unknown" });
      expect(fake.messages(chat)).toHaveLength(kind.endsWith("after") ? 1 : 0);
    },
  );

  test("while Telegram is away nothing was sent, also on a connection kept open before", async () => {
    const chat = newChat();
    expect(await send(chat, { text: "một" })).toMatchObject({ kind: "sent" });
    await fake.goAway();
    await expect
      .poll(() => send(chat, { text: "hai" }))
      .toMatchObject({ kind: "busy", wholeBot: true });
    await fake.comeBack();
    expect(await send(chat, { text: "ba" })).toMatchObject({ kind: "sent" });
    expect(fake.messages(chat).map((message) => message.text)).toEqual(["một", "ba"]);
  });

  test("a port where nobody listens was not reached", async () => {
    expect(await sendTo("http://127.0.0.1:1")).toMatchObject({ kind: "busy", wholeBot: true });
  });

  test("a server that never finishes the handshake was not reached", async () => {
    const silent = net.createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as net.AddressInfo;
    expect(await sendTo(`https://127.0.0.1:${port}`)).toMatchObject({
      kind: "busy",
      reason: "not_connected",
    });
    silent.close();
  });

  test("a token Telegram does not know: an operator must act", async () => {
    const wrong = telegramChannel({ token: "1:wrong", apiRoot: fake.apiRoot });
    const delivery = await wrong.send(makeLetter({ address: "1", reply: { text: "x" } }));
    expect(delivery).toEqual({ kind: "broken", reason: "bad_token" });
  });
});

test("what is no token is refused without repeating it", () => {
  expect(() => botOf("not a token")).toThrow(/looks like/);
  expect(() => botOf("not a token")).not.toThrow(/not a token/);
});
