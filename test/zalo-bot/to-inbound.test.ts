import { describe, expect, test } from "vitest";
import { inboundMessage } from "../../bot/message.ts";
import { toInbound, type ZaloBotNews } from "../../bot/zalo-bot/to-inbound.ts";

const now = new Date("2026-11-23T01:02:03Z");
const sentAt = new Date("2026-11-23T01:00:00Z");

const base = {
  from: { id: "6ede9afa66b88fe6d6a9", display_name: "Lan", is_bot: false },
  chat: { id: "6ede9afa66b88fe6d6a9", chat_type: "PRIVATE" },
  message_id: "2d758cb5e222177a4e35",
  date: sentAt.getTime(),
};
const event = (name: string, part: object = {}) => ({
  ok: true,
  result: { event_name: name, message: { ...base, ...part } },
});
const read = (value: unknown): ZaloBotNews => toInbound(value, { bot: "1234567890", now });
const messageOf = (value: unknown) => {
  const news = read(value);
  if (news.kind !== "message") throw new Error(`ignored: ${news.name}`);
  return inboundMessage.parse(news.message);
};

test("words come with who, where and when", () => {
  expect(messageOf(event("message.text.received", { text: "Xin chào" }))).toEqual({
    channel: "zalo_bot",
    bot: "1234567890",
    externalId: base.message_id,
    address: base.chat.id,
    isGroup: false,
    sentAt: sentAt.toISOString(),
    content: { kind: "text", text: "Xin chào" },
  });
});

test("an event without the wrapper is the same", () => {
  const wrapped = event("message.text.received", { text: "Xin chào" });
  expect(read(wrapped.result)).toEqual(read(wrapped));
});

const photo = "https://photo-stal-9.zdn.vn/a.jpg";
test.each([
  ["photo", event("message.image.received", { photo, caption: "Đơn" }), { caption: "Đơn" }],
  ["photo", event("message.image.received", { photo_url: photo }), {}],
  ["voice", event("message.voice.received", { voice_url: photo }), {}],
])("a %s is an attachment with its address", (media, given, more) => {
  const { content } = messageOf(given);
  expect(content).toEqual({ kind: "attachment", media, ...more, file: { ref: photo } });
});

test("a sticker is an attachment without a file", () => {
  const given = event("message.sticker.received", { sticker: "bfe458bf", url: photo });
  expect(messageOf(given).content).toEqual({ kind: "attachment", media: "sticker" });
});

test("a picture without a readable address is not dropped", () => {
  for (const bad of [undefined, 7, "không phải địa chỉ", `https://zdn.vn/${"a".repeat(2100)}`]) {
    const { content } = messageOf(event("message.image.received", { photo: bad }));
    expect(content).toEqual({ kind: "attachment", media: "photo" });
  }
});

test("what is withheld, and any other kind of message, is unsupported by its name", () => {
  for (const name of ["message.unsupported.received", "message.hologram.received"])
    expect(messageOf(event(name)).content).toEqual({ kind: "unsupported", name });
});

test("a group is told apart", () => {
  const chat = { id: "g-1", chat_type: "GROUP" };
  const message = messageOf(event("message.text.received", { chat, text: "hỏi" }));
  expect(message).toMatchObject({ isGroup: true, address: "g-1" });
});

test("a time that can't be right is replaced", () => {
  for (const date of [0, -1, "x", undefined, sentAt.getTime() + 3 * 86_400_000])
    expect(messageOf(event("message.text.received", { date })).sentAt).toBe(now.toISOString());
  const seconds = sentAt.getTime() / 1000;
  const told = messageOf(event("message.text.received", { date: seconds }));
  expect(told.sentAt).toBe(sentAt.toISOString());
});

test("without a message id the same event has the same identity, another one another", () => {
  const one = (text: string) =>
    messageOf(event("message.text.received", { message_id: undefined, text })).externalId;
  expect(one("a")).toBe(one("a"));
  expect(one("a")).not.toBe(one("b"));
});

describe("nobody is answered", () => {
  test.each([
    ["not_an_update", undefined],
    ["not_an_update", []],
    ["not_an_update", { ok: true, result: {} }],
    ["other", event("group.member.joined")],
    ["odd", event("message.text.received", { chat: undefined })],
    ["odd", event("message.text.received", { chat: { id: "có dấu cách" } })],
    ["echo", event("message.text.received", { from: { is_bot: true } })],
  ])("%s", (name, given) => {
    expect(read(given)).toEqual({ kind: "ignored", name });
  });
});

test("signs that a database refuses do not get through an address", () => {
  const { content } = messageOf(event("message.image.received", { photo: `${photo}?\0\ud800` }));
  expect(JSON.stringify(content)).not.toMatch(/\\u0000|\\ud800/);
});
