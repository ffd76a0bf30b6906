import { expect, test } from "vitest";
import { cell, readBytes, workbook, workbookParts, wrapRows, zipOf } from "./make-workbook.ts";

const headings = ["Mã hồ sơ", "Trạng thái"];
const code = (n: number) => `000.00.99.H99-261105-${`${n}`.padStart(4, "0")}`;
const good = [headings, [code(1), "Đang xử lý"]];
const parts = workbookParts([good]);
const noSuchRow = /tiêu đề/;
const head = `<row r="1"><c r="A1" t="inlineStr"><is><t>Mã hồ sơ</t></is></c><c r="B1" t="inlineStr"><is><t>Trạng thái</t></is></c></row>`;
const inline = (n: number) =>
  `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>${code(n)}</t></is></c><c r="B${n}"><v>4</v></c></row>`;

test.each([
  ["cut in half", workbook([good]).subarray(0, 700), /hỏng/],
  ["with a macro", zipOf({ ...parts, "xl/vbaProject.bin": "x" }), /macro/],
  ["with an old macro sheet", zipOf({ ...parts, "xl/macrosheets/sheet1.xml": "x" }), /macro/],
  [
    "that calls itself one with macros",
    zipOf({
      ...parts,
      "[Content_Types].xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    }),
    /macro/,
  ],
  ["with a password", Buffer.from("d0cf11e0a1b11ae1", "hex"), /mật khẩu/],
  ["with 1,001 parts", zipOf({ ...parts, ...many(1001) }, 0), /quá lớn/],
  ["that inflates a thousandfold", zipOf({ ...parts, "xl/media/a": zeros(16) }), /quá lớn/],
  ["without its workbook", zipOf({ "a.txt": "a" }), /hỏng/],
  ["without headings", workbook([[["a"]], [["b"]]]), noSuchRow],
  ["of no sheet", workbook([]), noSuchRow],
  ["that declares entities", workbook([{ xml: wrapRows(head, laughs()) }]), /khai báo lạ/],
  [
    "with entities in its shared texts",
    workbook([good], { sharedXml: `${laughs()}<sst/>` }),
    /bảng chữ/,
  ],
  [
    "with a cell far to the right",
    workbook([{ xml: wrapRows(`<row r="1"><c r="XFD1"><v>1</v></c></row>`) }]),
    /cột/,
  ],
  [
    "with a tag in a tag",
    workbook([{ xml: wrapRows(`<row r="1"><c x="<" r="XFD1"><v>1</v></c></row>`) }]),
    /chuẩn/,
  ],
  ["whose sheet has no end", workbook([{ xml: "<worksheet><sheetData><row r='1'>" }]), /cắt ngang/],
])("a workbook %s is refused as a whole", async (_, bytes, why) => {
  await expect(readBytes(bytes)).rejects.toThrow(why);
});

test("a name of a workbook with macros is enough", async () => {
  await expect(readBytes(workbook([good]), { fileName: "a.XLSM" })).rejects.toThrow(/macro/);
});

test("a directory that lies about a size gets no byte more inflated than it says", async () => {
  const sheet = Buffer.from(
    wrapRows(head + Array.from({ length: 9000 }, (_, n) => inline(n + 2)).join("")),
  );
  const bytes = Buffer.from(zipOf({ ...parts, "xl/worksheets/sheet1.xml": sheet }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(sheet.length);
  const lie = Buffer.alloc(4);
  lie.writeUInt32LE(600_000);
  for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size)) lie.copy(bytes, at);
  const { rows, fault } = await readBytes(bytes);
  expect(fault).toMatch(/hỏng/);
  expect(rows.length).toBeLessThan(9000);
});

test("two million empty rows are passed over, and the row behind them is read", async () => {
  const empty = Array.from({ length: 2_000_000 }, (_, n) => `<row r="${n + 2}"/>`).join("");
  const last = inline(9)
    .replaceAll('"9"', '"2000009"')
    .replaceAll(/([AB])9"/g, '$12000009"');
  const before = process.memoryUsage().rss;
  const { rows, fault } = await readBytes(
    zipOf(workbookParts([{ xml: wrapRows(head + empty + last) }]), 1),
  );
  expect({ fault, lines: rows.map(({ line }) => line) }).toEqual({ lines: [2_000_009] });
  expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
}, 30_000);

test("formatted cells with nothing in them make no row", async () => {
  const styled = Array.from(
    { length: 5000 },
    (_, n) => `<row r="${n + 3}"><c r="A${n + 3}" s="4"/></row>`,
  );
  const { rows } = await readBytes(
    workbook([{ xml: wrapRows(head + inline(2) + styled.join("")) }]),
  );
  expect(rows.map(({ line }) => line)).toEqual([2]);
});

test("a row with a formula is refused, and words that look like one are words", async () => {
  const { rows } = await readBytes(
    workbook([
      [
        [...headings, "Ghi chú"],
        [code(1), 4, cell("<c><f>HYPERLINK(1)</f><v>2</v></c>")],
        [code(2), 4, "=cmd|' /C calc'!A0"],
        [code(3), 4, cell(`<c t="str"><f t="shared" si="0"/><v>x</v></c>`)],
      ],
    ]),
  );
  expect(rows).toMatchObject([
    { line: 2, ok: false, reason: { code: "formula" } },
    { line: 3, ok: true, news: { remark: "=cmd|' /C calc'!A0" } },
    { line: 4, ok: false },
  ]);
});

test("a long text that all cells point to does not fill the memory", async () => {
  const sharedXml = `<sst><si><t>Mã hồ sơ</t></si><si><t>Trạng thái</t></si><si><t>${"a".repeat(200_000)}</t></si></sst>`;
  const pointers = Array.from({ length: 8000 }, () => `<c t="s"><v>2</v></c>`).join("");
  const names = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>`;
  const sheet = { xml: wrapRows(`${names}<row r="2">${pointers}</row>`) };
  const { rows, fault } = await readBytes(workbook([sheet], { sharedXml }));
  expect(rows).toEqual([]);
  expect(fault).toMatch(/quá dài/);
});

function many(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`xl/media/${n}`, "x"]));
}

function zeros(mebibytes: number): Uint8Array {
  return new Uint8Array(mebibytes * 1024 * 1024);
}

function laughs(): string {
  return `<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;&l;"><!ENTITY n "&m;&m;&m;&m;">]>`;
}
