import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reply } from "../../bot/reply.ts";
import { splitReply } from "../../bot/split-reply.ts";

const shown = ({ title, text }: Reply): string => (title ? `${title}\n\n${text}` : text);

test("a reply that fits is left alone", () => {
  const reply = { title: "Lệ phí", text: "Không thu.", choices: [{ id: "menu", label: "Menu" }] };
  expect(splitReply(reply, 4096)).toEqual([reply]);
});

test("a long reply is cut between paragraphs first", () => {
  const parts = splitReply({ text: `${"a".repeat(30)}\nb\n\n${"c".repeat(30)}` }, 40);
  expect(parts.map((part) => part.text)).toEqual([`${"a".repeat(30)}\nb`, "c".repeat(30)]);
});

test("then between lines, then between words", () => {
  const lines = splitReply({ text: "• một hai ba\n• bốn năm sáu\n• bảy tám" }, 30);
  expect(lines.map((part) => part.text)).toEqual(["• một hai ba\n• bốn năm sáu", "• bảy tám"]);
  const words = splitReply({ text: "một hai ba bốn năm sáu bảy" }, 16);
  expect(words.map((part) => part.text)).toEqual(["một hai ba bốn", "năm sáu bảy"]);
});

test("the title opens the first part and the choices close the last", () => {
  const choices = [{ id: "menu", label: "Menu" }];
  const parts = splitReply({ title: "Giấy tờ", text: "x ".repeat(60), choices }, 50);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.map((part) => part.title)).toEqual([
    "Giấy tờ",
    ...parts.slice(1).map(() => undefined),
  ]);
  expect(parts.map((part) => part.choices)).toEqual([
    ...parts.slice(1).map(() => undefined),
    choices,
  ]);
});

test("an emoji and a letter with its tone mark are never torn", () => {
  const emojis = splitReply({ text: "🙏".repeat(40) }, 17);
  expect(emojis.every((part) => !/\p{Surrogate}/u.test(part.text))).toBe(true);
  const apart = splitReply({ text: "ệ".normalize("NFD").repeat(40) }, 16);
  expect(apart.every((part) => part.text.startsWith("e"))).toBe(true);
});

const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.constantFrom(
    "\n\n",
    "\n",
    " ",
    "   \n",
    "• ",
    "Dạ, anh/chị cần nộp đơn.",
    "👨‍👩‍👧‍👦",
    "a".repeat(90),
  ),
);
const anyReply = fc.record(
  {
    title: fc.string({ maxLength: 60 }),
    text: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
    choices: fc.constant([{ id: "menu", label: "Menu" }]),
  },
  { requiredKeys: ["text"] },
) as fc.Arbitrary<Reply>;
const withoutSpace = (text: string): string => text.replace(/\s/g, "");

test("nothing is lost, order is kept, no part passes the limit, none is empty", () => {
  fc.assert(
    fc.property(anyReply, fc.integer({ min: 16, max: 300 }), (reply, limit) => {
      const parts = splitReply(reply, limit);
      expect(withoutSpace(parts.map(shown).join(""))).toBe(withoutSpace(shown(reply)));
      expect(Math.max(...parts.map((part) => shown(part).length))).toBeLessThanOrEqual(limit);
      if (parts.length > 1) expect(parts.every((part) => part.text !== "")).toBe(true);
      expect(parts.every((part) => !/\p{Surrogate}/u.test(part.text))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a limit too small to say anything is refused", () => {
  expect(() => splitReply({ text: "x" }, 8)).toThrow(RangeError);
});
