import fc from "fast-check";
import { expect, test } from "vitest";
import { channels } from "../../bot/message.ts";
import type { Reply } from "../../bot/reply.ts";
import { plainText, recipientOf, withButtons } from "../../bot/zalo/from-reply.ts";
import { messageShapes, toLetters } from "../../bot/to-letters.ts";

const two = [
  { id: "m:ask", label: "Hỏi thủ tục" },
  { id: "m:menu", label: "Về menu" },
];
const file = { id: "1", name: "giay-moi.pdf", type: "application/pdf", bytes: 9000 };

test("where there are no buttons the choices are numbered lines, with how to choose", () => {
  const letters = toLetters({ title: "Chào", text: "Dạ, xin chọn.", choices: two }, "zalo");
  expect(letters).toEqual([
    {
      title: "Chào",
      text: "Dạ, xin chọn.\n\nAnh/chị nhắn số để chọn:\n1. Hỏi thủ tục\n2. Về menu",
      choices: two,
    },
  ]);
  expect(toLetters({ text: "a", choices: two }, "telegram")).toEqual([{ text: "a", choices: two }]);
});

test("a label that begins with its own number gets no second one", () => {
  const choices = [
    { id: "p:a", label: "1. Khai sinh" },
    { id: "p:b", label: "Khác" },
  ];
  expect(toLetters({ text: "Dạ", choices }, "zalo_bot")[0]?.text).toMatch(
    /:\n1\. Khai sinh\n2\. Khác$/,
  );
});

test("a list that no longer fits goes whole into a letter of its own", () => {
  const letters = toLetters({ text: "x ".repeat(990).trim(), choices: two }, "zalo");
  expect(letters.map(({ text }) => text.includes("1. Hỏi"))).toEqual([false, true]);
  expect(letters[1]?.text).toMatch(/^Anh\/chị nhắn số để chọn:\n1\. Hỏi thủ tục\n2\. Về menu$/);
});

test("a file goes with its words where they fit beside it, else after them", () => {
  expect(toLetters({ text: "Dạ", file }, "telegram")).toEqual([{ text: "Dạ", file }]);
  const long = "x".repeat(1100);
  expect(toLetters({ text: long, file }, "telegram")).toEqual([{ text: long }, { text: "", file }]);
  expect(toLetters({ text: "Dạ", file }, "zalo")).toEqual([{ text: "Dạ" }, { text: "", file }]);
  expect(toLetters({ text: "", file }, "zalo")).toEqual([{ text: "", file }]);
});

test("Zalo's form for the contact comes after the words; the notice stays with the first", () => {
  const notice = { name: "ticket_answered", values: { code: "PA-1" } } as const;
  const reply: Reply = { text: "x ".repeat(1500), asks: "contact", notice };
  const letters = toLetters(reply, "zalo");
  expect(letters.map((letter) => letter.notice)).toEqual([notice, undefined, undefined]);
  expect(letters.at(-1)).toEqual({ text: "", asks: "contact" });
  expect(toLetters({ text: "Dạ", asks: "contact" }, "web")).toEqual([
    { text: "Dạ", asks: "contact" },
  ]);
});

test("a message goes to a user, or to a visitor of a site's chat window", () => {
  expect(recipientOf("2512523625412515")).toEqual({ user_id: "2512523625412515" });
  expect(recipientOf("anonymous:a1:c2")).toEqual({ anonymous_id: "a1", conversation_id: "c2" });
});

const words = fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text || "a");
const anyReply: fc.Arbitrary<Reply> = fc
  .record(
    {
      title: fc.string({ maxLength: 1500 }),
      text: fc.array(fc.oneof(words, fc.constantFrom("\n\n", "\n", " ", "ệ".repeat(900))), {
        maxLength: 60,
      }),
      choices: fc.array(
        words.map((label) => ({ id: "a", label: label.trim() || "a" })),
        { maxLength: 99 },
      ),
    },
    { requiredKeys: ["text"] },
  )
  .map(({ text, ...other }) => ({ ...other, text: text.join("") }));
const bare = (text: string): string => text.replace(/\s/g, "");

test("no letter passes the limit of its channel, and no choice is lost or out of order", () => {
  fc.assert(
    fc.property(anyReply, fc.constantFrom(...channels), (reply, channel) => {
      const shape = messageShapes[channel];
      const letters = toLetters(reply, channel);
      const shown = letters.map(({ title, text }) => (title ? `${title}\n\n${text}` : text));
      for (const text of shown) expect(text.length).toBeLessThanOrEqual(shape.text);
      // As Zalo's two products show them, with or without buttons.
      for (const letter of letters) {
        expect(plainText(letter).length).toBeLessThanOrEqual(shape.text);
        expect(withButtons(letter)?.text ?? "").toBe(
          letter.choices?.length ? plainText(letter) : "",
        );
      }
      const whole = bare(shown.join(""));
      let at = whole.length;
      for (const { label } of (shape.hasButtons ? [] : (reply.choices ?? [])).toReversed()) {
        at = whole.lastIndexOf(bare(label), at - 1);
        expect(at).toBeGreaterThanOrEqual(0);
      }
      const kept = letters.flatMap(({ choices = [] }) => choices);
      expect(kept).toEqual(reply.choices ?? []);
    }),
    { numRuns: 400 },
  );
});
