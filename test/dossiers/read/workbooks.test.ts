import { expect, test } from "vitest";
import { cell, readBytes, workbook, wrapRows } from "./make-workbook.ts";

const code = (n: number) => `000.00.99.H99-261105-${`${n}`.padStart(4, "0")}`;
const news = (told: object) => ({ ok: true, news: told });

const headings = ["Mã hồ sơ", "Trạng thái", "Ngày tiếp nhận", "Ngày hẹn trả", "SĐT", "Chủ hồ sơ"];

test("the first sheet with headings counts, with a title above them", async () => {
  const read = await readBytes(
    workbook([
      [["Hướng dẫn"]],
      [
        ["DANH SÁCH"],
        [],
        headings,
        [code(1), "Đang xử lý", "05/11/2026", 46338.5, 900001234, "Lê & <An>"],
      ],
      [headings, [code(2), 4]],
    ]),
  );
  expect(read).toMatchObject({
    format: "xlsx",
    rows: [
      {
        line: 4,
        ok: true,
        news: {
          code: code(1),
          receivedOn: new Date("2026-11-05T00:00:00+07:00"),
          dueOn: new Date("2026-11-12T12:00:00+07:00"),
          lastFourDigits: "1234",
          applicantName: "Lê & <An>",
        },
      },
    ],
  });
});

test("the days of a workbook that counts from 1904 are the same days", async () => {
  const rows = [headings, [code(1), 4, 46338 - 1462, 20261231093000]];
  expect((await readBytes(workbook([rows], { is1904: true }))).rows).toMatchObject([
    news({
      receivedOn: new Date("2026-11-12T00:00:00+07:00"),
      dueOn: new Date("2026-12-31T09:30:00+07:00"),
    }),
  ]);
});

test("texts in every way of writing them come out as they look", async () => {
  const rows = [
    headings,
    [code(1), 4, "", "", "", cell(`<c t="inlineStr"><is><t>A&#7843;nh &lt;&amp;&gt;</t></is></c>`)],
    [
      code(2),
      4,
      "",
      "",
      "",
      cell(`<c t="inlineStr"><is><r><t>Lê </t></r><r><t>Bảo</t></r></is></c>`),
    ],
    [code(3), 4, "", "", "", cell(`<c t="str"><v>Lê Bảo</v></c>`)],
    [code(4), 4, cell(`<c t="d"><v>2026-11-05T09:30:00</v></c>`), cell(`<c t="e"><v>#N/A</v></c>`)],
  ];
  const read = (await readBytes(workbook([rows]))).rows;
  expect(read.map((row) => (row.ok ? row.news.applicantName : row.reason))).toEqual([
    "Aảnh <&>",
    "Lê Bảo",
    "Lê Bảo",
    { code: "wrong_due_on" },
  ]);
});

test("prefixes of names and rows without numbers are read", async () => {
  const rows = [headings, [code(1), "4"], [code(2), "9"]].map(
    (cells) =>
      `<x:row>${cells.map((one) => `<x:c t="inlineStr"><x:is><x:t>${one}</x:t></x:is></x:c>`).join("")}</x:row>`,
  );
  const xml = `<x:worksheet><x:dimension ref="A1:F3"/><x:sheetData>${rows.join("")}</x:sheetData></x:worksheet>`;
  const read = await readBytes(workbook([{ xml }]));
  expect(read.rowsHint).toBe(2);
  expect(read.rows).toMatchObject([
    { line: 2, news: { code: code(1) } },
    { line: 3, news: { state: 9 } },
  ]);
});

test("over many blocks no row is lost or told twice, with their own texts and formulas", async () => {
  const count = 12_000;
  const rows = Array.from({ length: count }, (_, n) => [
    code(n),
    "Đang xử lý",
    ...(n % 1000 === 7 ? ["", "", "", cell("<c><f>A1</f><v>1</v></c>")] : ["", "", "", `Lê ${n}`]),
  ]);
  const read = (await readBytes(workbook([[headings, ...rows]]))).rows;
  expect(read.map(({ line }) => line)).toEqual(rows.map((_, n) => n + 2));
  expect(read.flatMap((row) => (row.ok ? [] : [row.line]))).toEqual(
    Array.from({ length: 12 }, (_, n) => n * 1000 + 9),
  );
  expect(read.every((row) => !row.ok || row.news.applicantName === `Lê ${row.line - 2}`)).toBe(
    true,
  );
});

test("a sheet of headings alone has no rows", async () => {
  expect((await readBytes(workbook([[headings]]))).rows).toEqual([]);
  await expect(readBytes(workbook([{ xml: wrapRows("") }]))).rejects.toThrow(/tiêu đề/);
});
