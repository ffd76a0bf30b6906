import { describe, expect, it } from "vitest";
import { parseLaws } from "../../knowledge/import/parse-laws.ts";
import { parsePapers } from "../../knowledge/import/parse-papers.ts";
import { parseResult } from "../../knowledge/import/parse-result.ts";
import { parseWays } from "../../knowledge/import/parse-ways.ts";
import { splitAmount } from "../../knowledge/import/split-amount.ts";
import { splitFormFiles } from "../../knowledge/import/split-form-files.ts";
import { headings } from "./portal-sample.ts";

const ways = (rows: string) => parseWays(`${headings.ways}${rows}`);
const papers = (rows: string) => parsePapers(`--${headings.papers}${rows}`);
const laws = (rows: string) => parseLaws(`${headings.laws}${rows}`);

describe("the table of ways", () => {
  it("gives each way its period, fee and note", () => {
    expect(
      ways("Trực tiếp34 Ngày làm việc500,000 Việt Nam Đồng(mỗi tờ)Tại xãTrực tuyến8 GiờMiễn phí"),
    ).toMatchObject({
      outcome: "parsed",
      value: [
        {
          channel: "in_person",
          duration: "34 ngày làm việc",
          fee: "500.000 đồng (mỗi tờ)",
          note: "Tại xã",
        },
        { channel: "online", duration: "8 giờ", fee: "Miễn phí", note: null },
      ],
    });
  });

  it("takes the name of a way in a note for running text", () => {
    const { value } = ways("Trực tiếp5 NgàyMiễn phíTrực tiếp tại xã hoặc Trực tuyến");
    expect(value).toMatchObject([{ note: "Trực tiếp tại xã hoặc Trực tuyến" }]);
  });

  it("has no period and no fee where the portal says that it has no information", () => {
    const { value } = ways("Trực tiếpKhông có thông tinKhông có thông tin");
    expect(value).toEqual([{ channel: "in_person", duration: null, fee: null, note: null }]);
  });

  it("says that a period has no unit", () => {
    expect(ways("Trực tiếp5Miễn phí").value[0]?.duration).toBe("5 (nguồn không ghi đơn vị)");
  });

  it("takes a period in words as the first row shows it", () => {
    const { value } = ways("Trực tiếpKhông hẹnMiễn phíTại xãTrực tuyếnKhông hẹnMiễn phí");
    expect(value.map(({ duration }) => duration)).toEqual(["Không hẹn", "Không hẹn"]);
  });

  it("lets amounts in brackets go before a fee column that contradicts them", () => {
    expect(ways("Trực tiếp1 Ngày135 VNĐ(Lệ phí: 135.000 đồng/lần)").value[0]?.fee).toBe(
      "Lệ phí: 135.000 đồng/lần (cột mức phí của nguồn ghi: 135 VNĐ)",
    );
  });

  it("keeps an unclosed bracket", () => {
    expect(ways("Trực tiếp1 Ngày200,000 VNĐ(theo biểu").value[0]?.fee).toBe(
      "200.000 đồng (theo biểu)",
    );
  });

  it("never guesses where a period ends and a fee begins", () => {
    const read = ways("Trực tuyến1Miễn phíTrực tiếp125 VNĐ");
    expect(JSON.stringify(read.value)).not.toContain('"25 VNĐ"');
  });

  it("stays the portal's text where period and fee may be parted in two ways", () => {
    expect(ways("Trực tiếp1120,000 VNĐ")).toMatchObject({ outcome: "kept", value: [] });
  });

  it("stays the portal's text where it has no heading or no row", () => {
    expect(parseWays("Nộp tại xã.").outcome).toBe("kept");
    expect(ways("Nộp tại xã.").outcome).toBe("kept");
    expect(parseWays(null).outcome).toBe("empty");
  });
});

it.each([
  ["120,000 VNĐ", { time: "1", fee: "20,000 VNĐ" }],
  ["1200 VNĐ", { time: "1", fee: "200 VNĐ" }],
  ["1510 USD", undefined],
  ["1120,000 VNĐ", undefined],
  ["5 VNĐ", undefined],
])(
  "a period and an amount run together are parted only where one reading is left: %s",
  (cell, parted) => {
    expect(splitAmount(cell)).toEqual(parted);
  },
);

describe("the tables of papers", () => {
  it("give each paper its copies and its form", () => {
    expect(papers("Tờ khai;Mẫu số 01.docx1 bản chínhẢnh0 bản chính,2 bản sao").value).toEqual([
      { name: "Tờ khai;", copies: { original: 1, copy: null }, form: "Mẫu số 01.docx", when: null },
      { name: "Ảnh", copies: { original: 0, copy: 2 }, form: null, when: null },
    ]);
  });

  it("give each paper the case of its table", () => {
    const text = `a) Nuôi mới:${headings.papers}Tờ khai1 bản chínhb) Nuôi thêm:${headings.papers}Ảnh1 bản chính`;
    expect(parsePapers(text).value.map(({ name, when }) => [name, when])).toEqual([
      ["Tờ khai", "a) Nuôi mới:"],
      ["Ảnh", "b) Nuôi thêm:"],
    ]);
  });

  it.each([
    ["a year", "Tờ khai ngày 01/01/20261 bản chính", "Tờ khai ngày 01/01/2026", 1],
    ["a form's number", "Tờ khai mẫu số 052 bản chính", "Tờ khai mẫu số 05", 2],
  ])("part a count from %s before it", (_what, row, name, original) => {
    expect(papers(row).value).toMatchObject([{ name, copies: { original } }]);
  });

  it("leave a count in running text alone", () => {
    const { value } = papers("Đơn: 01 bản chính; (1 bản chính) cho xã1 bản chính");
    expect(value).toMatchObject([
      { name: "Đơn: 01 bản chính; (1 bản chính) cho xã", copies: { original: 1 } },
    ]);
  });

  it("do not guess a count that may belong to the name", () => {
    expect(papers("Mẫu NC12 bản chính")).toMatchObject({
      value: [{ name: "Mẫu NC12 bản chính", copies: { original: null } }],
      remarks: [expect.stringContaining("không tách chắc chắn")],
    });
  });

  it("keep words that have no count", () => {
    expect(papers("Tờ khai1 bản chínhGiấy khác").value[1]).toMatchObject({
      name: "Giấy khác",
      copies: { original: null, copy: null },
    });
  });

  it("stay the portal's text where there is no table, and are empty where there is nothing", () => {
    expect(parsePapers("Nộp hồ sơ tại xã.").outcome).toBe("kept");
    expect(parsePapers("----").outcome).toBe("empty");
  });
});

it.each([
  ["Đơn đề nghịPhuLuc1.docx", "Đơn đề nghị", ["PhuLuc1.docx"]],
  ["Tờ khai;Mẫu số 03.TC.docxMẫu số 04.pdf", "Tờ khai;", ["Mẫu số 03.TC.docx", "Mẫu số 04.pdf"]],
  ["Đơn theo Nghị định 1/NĐ-CPMau 12.doc", "Đơn theo Nghị định 1/NĐ-CP", ["Mau 12.doc"]],
  ["Đơn xin phép.", "Đơn xin phép.", []],
])("the files of forms are cut off a paper's name: %s", (text, name, forms) => {
  expect(splitFormFiles(text)).toEqual({ name, forms, isUnclear: false });
});

it("a form's file stays in the name where nobody can tell where it begins", () => {
  expect(splitFormFiles("Bản khai GMSGMS - gia hạn.docx")).toMatchObject({ isUnclear: true });
});

describe("the table of laws", () => {
  it.each([
    ["a title and a number", "Chim cảnh10/2024/TT-BTC", [["10/2024/TT-BTC", "Chim cảnh"]]],
    [
      "a title that names its number",
      "Luật 54/2014/QH1354/2014/QH13Chim35/2015/NĐ-CP",
      [
        ["54/2014/QH13", "Luật 54/2014/QH13"],
        ["35/2015/NĐ-CP", "Chim"],
      ],
    ],
    [
      "a title that ends with a year",
      "Luật Chim năm 201601/2016/QH14",
      [["01/2016/QH14", "Luật Chim năm 2016"]],
    ],
    [
      "titles in capitals",
      "Chim25/2021/TT-BTCQUY ĐỊNH MỚI26/2021/NĐ-CP",
      [
        ["25/2021/TT-BTC", "Chim"],
        ["26/2021/NĐ-CP", "QUY ĐỊNH MỚI"],
      ],
    ],
    [
      "a space behind a number",
      "Chim18/2026/TT-BTC Thông tư về lồng19/2026/TT-BTC",
      [
        ["18/2026/TT-BTC", "Chim"],
        ["19/2026/TT-BTC", "Thông tư về lồng"],
      ],
    ],
    [
      "a number with its kind",
      "Quy định về chimThông tư số 07/2026/TT-BTP",
      [["Thông tư số 07/2026/TT-BTP", "Quy định về chim"]],
    ],
  ])("is parted: %s", (_what, rows, parted) => {
    expect(laws(rows).value.map(({ id, title }) => [id, title])).toEqual(parted);
  });

  it("leaves title and number one text where the title may end in digits", () => {
    expect(laws("Chim tại Kỳ họp thứ 214/2022/QĐ-TTgLồng chim15/2022/QĐ-TTg").value).toEqual([
      { id: "Chim tại Kỳ họp thứ 214/2022/QĐ-TTg", title: null, effectiveFrom: null },
      { id: "15/2022/QĐ-TTg", title: "Lồng chim", effectiveFrom: null },
    ]);
  });

  it("stays the portal's text where it has no heading", () => {
    expect(parseLaws("Thông tư 10/2024/TT-BTC").outcome).toBe("kept");
  });
});

describe("the result", () => {
  it("is told without its codes and the page's buttons", () => {
    const text =
      "Giấy phépMã: KQ.G10.000001Thẻ nuôiMã: Chưa cóTừ khóanuôi chimMô tảCó hạn 5 năm.Chọn cơ quan thực hiệnNộp hồ sơ";
    expect(parseResult(text).value).toEqual({
      lines: ["Giấy phép", "Thẻ nuôi", "Có hạn 5 năm."],
      keywords: ["nuôi chim"],
    });
  });

  it("stays whole where the page's own parts are missing", () => {
    expect(parseResult("Giấy phép")).toMatchObject({
      outcome: "kept",
      value: { lines: ["Giấy phép"] },
    });
  });
});
