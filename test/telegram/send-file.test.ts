import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Reply } from "../../bot/reply.ts";
import { telegramChannel } from "../../bot/telegram/send.ts";
import { toLetters } from "../../bot/to-letters.ts";
import { type FakeTelegram, startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { makeLetter } from "../support/make-letter.ts";

let fake: FakeTelegram;
beforeAll(async () => void (fake = await startFakeTelegram()));
afterAll(() => fake.stop());

const pdf = Buffer.from("%PDF-1.7 giấy mời");
const blank = { width: 8, height: 8, channels: 3, background: "#fff" } as const;
const picture = (): Promise<Buffer> => sharp({ create: blank }).png().toBuffer();

let lastChat = 900;
async function send(
  reply: Omit<Reply, "file">,
  { name, type, bytes }: { name: string; type: string; bytes: Buffer },
  chat = ++lastChat,
) {
  fake.say(chat, "xin chào");
  const { token, apiRoot } = fake;
  const readFile = (id: string) => Promise.resolve(id === "f1" ? bytes : undefined);
  const channel = telegramChannel({ token, apiRoot, timeoutMs: 2000, readFile });
  const file = { id: "f1", name, type, bytes: bytes.length };
  const deliveries = [];
  for (const letter of toLetters({ ...reply, file }, "telegram"))
    deliveries.push(await channel.send(makeLetter({ address: String(chat), reply: letter })));
  return { deliveries, messages: fake.messages(chat) };
}

test("a document stands with its words, title bold, buttons below", async () => {
  const choices = [{ id: "m:menu", label: "Về menu" }];
  const reply = { title: "Trả lời", text: "Dạ, <kèm> tệp.", choices };
  const file = { name: "Giấy mời.pdf", type: "application/pdf", bytes: pdf };
  const { deliveries, messages } = await send(reply, file);
  expect(messages).toMatchObject([
    {
      text: "Trả lời\n\nDạ, <kèm> tệp.",
      bold: ["Trả lời"],
      rows: [[{ label: "Về menu", data: "m:menu" }]],
      file: { kind: "document", name: "Giấy mời.pdf", bytes: pdf },
    },
  ]);
  expect(deliveries).toEqual([{ kind: "sent", externalId: String(messages[0]?.id) }]);
});

test("a picture goes as a photo; one that Telegram can't show goes as a document", async () => {
  const right = { name: "a.png", type: "image/png", bytes: await picture() };
  expect((await send({ text: "Dạ" }, right)).messages).toMatchObject([{ file: { kind: "photo" } }]);
  const wrong = { ...right, bytes: Buffer.from("no picture") };
  expect((await send({ text: "Dạ" }, wrong)).messages).toMatchObject([
    { file: { kind: "document" }, text: "Dạ" },
  ]);
});

test("words too long for a caption go before the file", async () => {
  const file = { name: "a.pdf", type: "application/pdf", bytes: pdf };
  const { messages } = await send({ text: "&".repeat(1025) }, file);
  expect(messages.map(({ text, file: sent }) => [text.length, sent?.kind])).toEqual([
    [1025, undefined],
    [0, "document"],
  ]);
  const fits = await send({ text: "&".repeat(1024) }, file);
  expect(fits.messages.map(({ text }) => text.length)).toEqual([1024]);
});

test("a caption whose markup Telegram can't read goes plain, with its file", async () => {
  const chat = ++lastChat;
  const description = "Bad Request: can't parse entities: x";
  fake.fail({ chat }, { kind: "refuse", code: 400, description });
  const file = { name: "a.pdf", type: "application/pdf", bytes: pdf };
  const { messages } = await send({ title: "A", text: "b" }, file, chat);
  expect(messages).toMatchObject([{ raw: "A\n\nb", file: { bytes: pdf } }]);
});

test("a file that is gone, or larger than Telegram takes, is refused and nothing sent", async () => {
  const { token, apiRoot } = fake;
  const file = { id: "f2", name: "a.pdf", type: "application/pdf", bytes: 3 };
  const letter = makeLetter({ address: String(++lastChat), reply: { text: "Dạ", file } });
  const reasons = [];
  for (const bytes of [undefined, Buffer.alloc(50 * 1_048_576 + 1)]) {
    const readFile = () => Promise.resolve(bytes);
    reasons.push(await telegramChannel({ token, apiRoot, readFile }).send(letter));
  }
  expect(reasons).toEqual([
    { kind: "refused", reason: "file_gone", unreachable: false },
    { kind: "refused", reason: "file_too_big", unreachable: false },
  ]);
  expect(fake.messages(lastChat)).toEqual([]);
});
