import { expect, test } from "vitest";
import { fromReply, plainFromReply } from "../../bot/telegram/from-reply.ts";

test("signs of markup in words are escaped, the title stands bold", () => {
  const { text, parse_mode } = fromReply({ title: "Điểm < 5 & > 3", text: 'a <b>x</b> &amp; "c"' });
  expect(text).toBe('<b>Điểm &lt; 5 &amp; &gt; 3</b>\n\na &lt;b&gt;x&lt;/b&gt; &amp;amp; "c"');
  expect(parse_mode).toBe("HTML");
});

test("plain text carries the same words without markup", () => {
  expect(plainFromReply({ title: "A < B", text: "c" })).toMatchObject({ text: "A < B\n\nc" });
  expect(plainFromReply({ text: "c" })).not.toHaveProperty("parse_mode");
});

test("short choices stand two in a row, long ones alone, in the given order", () => {
  const choices = [
    "Hỏi thủ tục",
    "Tra cứu hồ sơ",
    "Phản ánh",
    "Chuyển trường học sinh tiểu học",
    "Menu",
  ];
  const { reply_markup } = fromReply({
    text: "x",
    choices: choices.map((label, index) => ({ id: `c${index}`, label })),
  });
  expect(reply_markup?.inline_keyboard.map((row) => row.map((button) => button.text))).toEqual([
    ["Hỏi thủ tục", "Tra cứu hồ sơ"],
    ["Phản ánh"],
    ["Chuyển trường học sinh tiểu học"],
    ["Menu"],
  ]);
  expect(reply_markup?.inline_keyboard[0]?.[1]?.callback_data).toBe("c1");
});

test("without choices there is no keyboard", () => {
  expect(fromReply({ text: "x", choices: [] })).not.toHaveProperty("reply_markup");
});
