import { expect, test } from "vitest";
import { openPhrasebook } from "../../server/console/english/open-phrasebook.ts";
import { translateDocument } from "../../server/console/english/translate-document.ts";

const phrasebook = openPhrasebook({
  "Đóng phiếu": "Close ticket",
  "Còn # ngày làm việc": "# working days left",
  "Chào {}.": "Hello {}.",
  "Phiếu #": "Ticket #",
  "A & B": "B & A",
  "Từ # đến #": "From # to #",
});

test.each([
  ["<p>Đóng phiếu</p>", "<p>Close ticket</p>"],
  ["<p> Đóng phiếu\n</p>", "<p> Close ticket\n</p>"],
  ["<b>Còn 3 ngày làm việc</b>", "<b>3 working days left</b>"],
  ["<h1>Phiếu PA-26-004217-K</h1>", "<h1>Ticket PA-26-004217-K</h1>"],
  ["<p>Từ 01/12/2026 đến 07:30</p>", "<p>From 01/12/2026 to 07:30</p>"],
  ["<p>Chào Trần Thị Thử.</p>", "<p>Hello Trần Thị Thử.</p>"],
  ["<p>A &amp; B</p>", "<p>B &amp; A</p>"],
  ["<p>Đóng phiếu · Phiếu 7 · Lạ</p>", "<p>Close ticket · Ticket 7 · Lạ</p>"],
  [
    '<a title="Đóng phiếu" href="/Đóng phiếu">x</a>',
    '<a title="Close ticket" href="/Đóng phiếu">x</a>',
  ],
  ['<td data-label="Phiếu 7">1</td>', '<td data-label="Ticket 7">1</td>'],
])("%s", (vietnamese, english) => {
  expect(translateDocument(vietnamese, phrasebook)).toBe(english);
});

test.each([
  '<p translate="no">Đóng phiếu</p>',
  '<p translate="no">Chào <b>Đóng phiếu</b> <p>Đóng phiếu</p></p>',
  '<td translate="no" title="Đóng phiếu">Đóng phiếu<br/>Đóng phiếu</td>',
  "<textarea>Đóng phiếu</textarea>",
  '<input value="Đóng phiếu"/>',
  "<p>Chưa ai dịch câu này</p>",
])("what is not ours or not known stays: %s", (html) => {
  expect(translateDocument(html, phrasebook)).toBe(html);
});

test("after words that are not ours the translation goes on", () => {
  const html = '<div translate="no"><div>Đóng phiếu</div></div><p>Đóng phiếu</p>';
  const english = '<div translate="no"><div>Đóng phiếu</div></div><p>Close ticket</p>';
  expect(translateDocument(html, phrasebook)).toBe(english);
});

test("a name that looks like markup stays escaped", () => {
  const html = "<p>Chào &lt;b&gt;.</p>";
  expect(translateDocument(html, phrasebook)).toBe("<p>Hello &lt;b&gt;.</p>");
});
