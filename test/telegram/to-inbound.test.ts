import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inboundMessage } from "../../bot/message.ts";
import { toInbound } from "../../bot/telegram/to-inbound.ts";

const now = new Date("2026-11-23T01:02:03Z");
const sentAt = "2026-11-23T01:00:00.000Z";
const date = Date.parse(sentAt) / 1000;
const chat = { id: 42, type: "private", first_name: "Bình" };
const from = { id: 42, is_bot: false, first_name: "Bình" };
const message = { message_id: 7, date, chat, from };

const read = (update: object) => toInbound({ update_id: 900, ...update }, { bot: "123", now });

test("a text carries who, where, when and what", () => {
  expect(read({ message: { ...message, text: "Học phí bao nhiêu?" } })).toEqual({
    channel: "telegram",
    bot: "123",
    externalId: "900",
    address: "42",
    isGroup: false,
    sentAt,
    content: { kind: "text", text: "Học phí bao nhiêu?" },
  });
});

const photo = [{ file_id: "a", width: 90, height: 90 }];
const picture = { ref: "a", type: "image/jpeg" };
const contents: [string, object, object][] = [
  [
    "/start with a payload",
    { text: "/start tt-chuyen-truong" },
    { kind: "text", text: "/start tt-chuyen-truong" },
  ],
  ["a command with our name", { text: "/menu@DanHoiBot xin" }, { kind: "text", text: "/menu xin" }],
  [
    "an address that looks like a name",
    { text: "gửi a@b.vn" },
    { kind: "text", text: "gửi a@b.vn" },
  ],
  ["tone marks sent apart", { text: "học".normalize("NFD") }, { kind: "text", text: "học" }],
  ["NUL and half an emoji", { text: "a\u0000b\uD83Dc\u0007" }, { kind: "text", text: "abc" }],
  ["line ends of Windows", { text: "a\r\nb\rc" }, { kind: "text", text: "a\nb\nc" }],
  ["signs that turn words round", { text: "a\u202Eb\uFEFF" }, { kind: "text", text: "ab" }],
  ["a family of one emoji", { text: "👨‍👩‍👧" }, { kind: "text", text: "👨‍👩‍👧" }],
  ["an emoji", { text: "🙏" }, { kind: "text", text: "🙏" }],
  ["two lines and a tab", { text: "a\n\tb" }, { kind: "text", text: "a\n\tb" }],
  ["a photo", { photo }, { kind: "attachment", media: "photo", file: picture }],
  [
    "a photo with words",
    { photo, caption: "đây ạ" },
    { kind: "attachment", media: "photo", caption: "đây ạ", file: picture },
  ],
  [
    "a file",
    { document: { file_id: "a" } },
    { kind: "attachment", media: "file", file: { ref: "a" } },
  ],
  ["an animation", { animation: {}, document: {} }, { kind: "attachment", media: "video" }],
  ["a voice message", { voice: {} }, { kind: "attachment", media: "voice" }],
  ["a video", { video: {} }, { kind: "attachment", media: "video" }],
  ["a round video", { video_note: {} }, { kind: "attachment", media: "video" }],
  ["a sticker", { sticker: {} }, { kind: "attachment", media: "sticker" }],
  ["a place", { venue: {}, location: {} }, { kind: "attachment", media: "location" }],
  ["a shared contact", { contact: {} }, { kind: "attachment", media: "contact" }],
  ["a poll", { poll: {} }, { kind: "unsupported", name: "poll" }],
  ["next year's kind", { hologram: {} }, { kind: "unsupported", name: "hologram" }],
  ["a name that is no name", { "X-1 ": {} }, { kind: "unsupported", name: "odd" }],
  ["nothing at all", {}, { kind: "unsupported", name: "message" }],
  ["a text that is a number", { text: 5 }, { kind: "unsupported", name: "text" }],
  [
    "a group that moved",
    { migrate_to_chat_id: -1001234567890 },
    { kind: "moved", to: "-1001234567890" },
  ],
];

test.each(contents)("a message: %s", (_, content, expected) => {
  expect(read({ message: { ...message, ...content } })?.content).toEqual(expected);
});

const inMessage = { message_id: 5, date: date - 900, chat };
const updates: [string, object, object | undefined][] = [
  [
    "new words for an old message",
    { edited_message: { ...message, text: "sửa" } },
    { kind: "edited", text: "sửa", of: "7" },
  ],
  [
    "a new caption",
    { edited_message: { ...message, photo, caption: "sửa" } },
    { kind: "edited", text: "sửa", of: "7" },
  ],
  ["a step of a live location", { edited_message: { ...message, location: {} } }, undefined],
  [
    "a tapped button",
    { callback_query: { id: "1", from, message: inMessage, data: "menu" } },
    { kind: "choice", id: "menu" },
  ],
  [
    "a button under a message Telegram forgot",
    { callback_query: { id: "1", from, message: { ...inMessage, date: 0 }, data: "m" } },
    { kind: "choice", id: "m" },
  ],
  [
    "a button of a game",
    { callback_query: { id: "1", from, message: inMessage, game_short_name: "x" } },
    { kind: "unsupported", name: "callback_query" },
  ],
  ["a button without a message", { callback_query: { id: "1", from, data: "menu" } }, undefined],
  [
    "blocked",
    { my_chat_member: { chat, from, date, new_chat_member: { status: "kicked" } } },
    { kind: "left" },
  ],
  [
    "removed from a group",
    { my_chat_member: { chat, from, date, new_chat_member: { status: "left" } } },
    { kind: "left" },
  ],
  [
    "unblocked",
    { my_chat_member: { chat, from, date, new_chat_member: { status: "member" } } },
    { kind: "joined" },
  ],
  [
    "a channel's post",
    { channel_post: { ...message, text: "x" } },
    { kind: "unsupported", name: "channel_post" },
  ],
  ["a poll without a chat", { poll: { id: "1" } }, undefined],
  ["a message without a chat", { message: { message_id: 1, date, text: "x" } }, undefined],
  ["no part at all", {}, undefined],
  ["a part that is no object", { message: "x" }, undefined],
];

test.each(updates)("an update: %s", (_, update, expected) => {
  expect(read(update)?.content).toEqual(expected);
});

test("a tapped button is dated now, not when its message was sent", () => {
  const tap = read({ callback_query: { id: "1", from, message: inMessage, data: "menu" } });
  expect(tap?.sentAt).toBe(now.toISOString());
});

test.each([0, -5, 9e15, Number.NaN, "soon"])("a date of %s is replaced by now", (odd) => {
  expect(read({ message: { ...message, date: odd, text: "x" } })?.sentAt).toBe(now.toISOString());
});

test("groups are told from private chats", () => {
  const group = { ...message, chat: { id: -100, type: "supergroup" }, text: "x" };
  expect(read({ message: group })).toMatchObject({ address: "-100", isGroup: true });
});

test.each([null, 5, "x", [], {}, { update_id: "5" }, { update_id: -1 }, { update_id: 1.5 }])(
  "%j is no update",
  (value) => {
    expect(toInbound(value, { bot: "123", now })).toBeUndefined();
  },
);

describe("whatever Telegram sends", () => {
  const anyPart = fc.oneof(
    fc.record(
      {
        message_id: fc.integer(),
        date: fc.oneof(fc.integer(), fc.double(), fc.string()),
        chat: fc.record({ id: fc.integer(), type: fc.oneof(fc.string(), fc.constant("group")) }),
        text: fc.oneof(fc.string({ unit: "binary" }), fc.integer()),
        caption: fc.string({ unit: "binary", maxLength: 5000 }),
        data: fc.string({ unit: "binary", maxLength: 400 }),
        message: fc.record({ chat: fc.record({ id: fc.integer() }) }),
        new_chat_member: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    fc.jsonValue(),
  );
  const kinds = ["message", "edited_message", "callback_query", "my_chat_member", "poll", "x y"];
  const anyUpdate = fc
    .tuple(fc.constantFrom(...kinds), anyPart)
    .map(([kind, part]) => ({ update_id: 1, [kind]: part }));

  test("becomes a message that the inbox can keep, or nothing", () => {
    fc.assert(
      fc.property(anyUpdate, (update) => {
        const inbound = toInbound(update, { bot: "123", now });
        if (inbound === undefined) return;
        inboundMessage.parse(inbound);
        expect(JSON.stringify(inbound)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      }),
      { numRuns: 2000 },
    );
  });
});
