import { expect, test } from "vitest";
import { asOf, readBytes } from "./make-workbook.ts";

const code = (n: number) => `000.00.99.H99-261105-${`${n}`.padStart(4, "0")}`;
const news = (told: object) => ({ ok: true, news: told });

const text = [
  "Mã hồ sơ;Trạng thái;Đơn vị xử lý;Ghi chú",
  `${code(1)};Đang xử lý;Sở Giáo dục và Đào tạo;"Bổ sung ""học bạ"""`,
  `${code(2)};Yêu cầu bổ sung giấy tờ;Trường Nguyễn Thị Ngữ;"hai; cột"`,
  "",
].join("\r\n");
const bigEndian = (words: string) => Buffer.from(words, "utf16le").swap16();
const expected = [
  news({ code: code(1), state: 4, updatedAt: asOf, remark: `Bổ sung "học bạ"` }),
  news({ state: 5, office: "Trường Nguyễn Thị Ngữ", remark: "hai; cột" }),
];

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${text}`)],
  ["UTF-8 with tones apart", Buffer.from(text.normalize("NFD"))],
  ["UTF-16 LE", Buffer.from(`\uFEFF${text}`, "utf16le")],
  ["UTF-16 LE without its mark", Buffer.from(text, "utf16le")],
  ["UTF-16 BE", bigEndian(`\uFEFF${text}`)],
  ["UTF-16 BE without its mark", bigEndian(text)],
  ["Windows-1258", windows1258(text)],
])("a table in %s is read", async (_, bytes) => {
  const { format, rows, fault } = await readBytes(bytes);
  expect({ format, fault }).toEqual({ format: "csv", fault: undefined });
  expect(rows).toMatchObject(expected);
});

test("Windows-1258 of any length is put together at the seams of reading", async () => {
  const lines = Array.from({ length: 5000 }, (_, n) => `${code(n)},4,Trường Nguyễn Thị Ngữ ệ ộ ữ`);
  const { rows } = await readBytes(
    windows1258(["Mã hồ sơ,Trạng thái,Đơn vị", ...lines].join("\n")),
  );
  expect(new Set(rows.map((row) => (row.ok ? row.news.office : row.reason)))).toEqual(
    new Set(["Trường Nguyễn Thị Ngữ ệ ộ ữ"]),
  );
  expect(rows).toHaveLength(5000);
});

test.each([
  ["an empty file", Buffer.from(""), /tiêu đề/],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000dfffe", "hex"), /không phải XLSX, CSV/],
  ["a page of the web", Buffer.from("<html><body>Đăng nhập</body></html>"), /tiêu đề/],
])("%s is refused politely", async (_, bytes, why) => {
  await expect(readBytes(bytes)).rejects.toThrow(why);
});

test("a row that breaks off is not handed out, the whole ones before it are", async () => {
  const whole = `Mã hồ sơ,Trạng thái,Ghi chú\n${code(1)},4,a\n${code(2)},9,b\n`;
  const cut = await readBytes(`${whole}${code(3).slice(0, -2)}`);
  expect(cut.fault).toMatch(/cắt ngang/);
  expect(cut.rows).toHaveLength(2);
  expect((await readBytes(whole.trimEnd())).rows).toHaveLength(2);
});

test("rubbish in the middle ends the reading and keeps what came before", async () => {
  const lines = Array.from({ length: 5000 }, (_, n) => `${code(n)},4,Sở`);
  const start = Buffer.from(`Mã hồ sơ,Trạng thái,Đơn vị\n${lines.join("\n")}`);
  const { rows, fault } = await readBytes(Buffer.concat([start, Buffer.from([0xff, 0xfe, 0xff])]));
  expect(fault).toContain("UTF-8");
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.every((row) => row.ok)).toBe(true);
});

test("zero bytes and a stray quote spoil their own row at most", async () => {
  const { rows } = await readBytes(
    `Mã hồ sơ,Trạng thái,Ghi chú\n${code(1)},4,a\0b\n${code(2)},4,x"y\n${code(3)},4,"a""b"\n`,
  );
  expect(rows.filter((row) => row.ok)).toMatchObject([
    { line: 2, news: { remark: "ab" } },
    { line: 4, news: { remark: 'a"b' } },
  ]);
  expect(rows).toHaveLength(3);
});

test("commas in the cells do not hide that semicolons part them", async () => {
  const { rows } = await readBytes(
    `Danh sách, tháng 11, năm 2026\nMã hồ sơ;Trạng thái;Ghi chú\n${code(1)};4;a, b, c, d, e, f\n`,
  );
  expect(rows).toMatchObject([news({ remark: "a, b, c, d, e, f" })]);
});

test("an operator's mapping wins over the headings we know", async () => {
  const read = await readBytes(`So phieu,Trạng thái,Ghi chú\n${code(1)},4,nội bộ\n`, {
    mapping: { sophieu: "code", ghichu: "ignore" },
  });
  expect(read.headings).toEqual([
    { heading: "So phieu", column: "code" },
    { heading: "Trạng thái", column: "state" },
    { heading: "Ghi chú", column: undefined },
  ]);
  expect(read.rows[0]).not.toHaveProperty("news.remark");
});

test("news from the future is refused", async () => {
  const { rows } = await readBytes(`Mã hồ sơ,Trạng thái,Ngày cập nhật\n${code(1)},4,24/11/2026\n`);
  expect(rows).toEqual([{ line: 2, ok: false, reason: { code: "ahead" } }]);
});

test("the endings of phone and identity numbers are taken, never the numbers", async () => {
  const { rows } = await readBytes(
    [
      "Mã hồ sơ,Trạng thái,SĐT,Số CMND/CCCD,Hình thức trả,Phòng ban xử lý,Hạn bổ sung",
      `${code(1)},5,0900 001 234; 0900 005 678,001 099 000 123,Qua bưu điện,Phòng Mầm non,30/11/2026`,
      `${code(2)},5,1022,B1234567,Trực tiếp,,`,
      `${code(3)},5,,12,,,`,
    ].join("\n"),
  );
  expect(rows.map((row) => row.ok && { ...row.news, code: 0, state: 0, updatedAt: 0 })).toEqual([
    {
      ...{ code: 0, state: 0, updatedAt: 0, lastFourDigits: "1234", idLastFour: "0123" },
      ...{ isByPost: true, department: "Phòng Mầm non" },
      supplementBy: new Date("2026-11-30T00:00:00+07:00"),
    },
    {
      ...{ code: 0, state: 0, updatedAt: 0, idLastFour: "4567", isByPost: false },
      ...{ department: null, supplementBy: null },
    },
    { code: 0, state: 0, updatedAt: 0, isByPost: null, department: null, supplementBy: null },
  ]);
});

/** As old software writes it: letters of the page's own, and tones as marks behind them. */
function windows1258(words: string): Buffer {
  const decoder = new TextDecoder("windows-1258");
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const letters = Array.from(words.normalize("NFC")).flatMap((letter) => {
    if (bytes.has(letter)) return [letter];
    const apart = letter.normalize("NFD");
    return [apart.replace(tones, "").normalize("NFC"), ...(apart.match(tones) ?? [])];
  });
  return Buffer.from(letters.map((letter) => bytes.get(letter) ?? 0x3f));
}
