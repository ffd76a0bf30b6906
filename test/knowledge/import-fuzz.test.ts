import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLaws } from "../../knowledge/import/parse-laws.ts";
import { parsePapers } from "../../knowledge/import/parse-papers.ts";
import { parseResult } from "../../knowledge/import/parse-result.ts";
import { parseWays } from "../../knowledge/import/parse-ways.ts";
import { portalRow } from "../../knowledge/import/portal-row.ts";
import { toLines } from "../../knowledge/import/to-lines.ts";
import { toRecord } from "../../knowledge/import/to-record.ts";
import { buildAnswer } from "../../knowledge/answer/build-answer.ts";
import { numbersOf } from "../../knowledge/evaluation/numbers-of.ts";
import { aspects } from "../../knowledge/index.ts";
import { procedureRecord } from "../../knowledge/procedure-record.ts";
import { headings, sampleRow } from "./portal-sample.ts";

const { ways, papers, laws } = headings;
const unknown = "Không có thông tin";

const word = fc.constantFrom(
  ..."chim lồng Đơn ngày 01/01/2026 2026 10/2024/TT-BTC QH14 Điều 5 (mẫu số) 03 bản chính; bản sao. Trực tiếp – + nộp: A.B tệp.docx 500,000 đồng Miễn phí Bước 2 Luật số \n".split(
    " ",
  ),
);
const prose = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => words.join(" ").trim());

/** Tables as the portal would run them together, with anything in their cells. */
const waysTable = fc
  .array(
    fc.tuple(
      fc.constantFrom("Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"),
      fc.constantFrom("3 Ngày", "12 Ngày làm việc", "8 Giờ", "1", "20", unknown),
      fc.constantFrom("Miễn phí", unknown, "500,000 Việt Nam Đồng", "20 USD", "120 VNĐ"),
      fc.option(prose, { nil: "" }),
      fc.option(prose, { nil: "" }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) =>
    rows.map(
      ([name, time, fee, inside, note]) => `${name}${time}${fee}${inside && `(${inside})`}${note}`,
    ),
  )
  .map((rows) => ways + rows.join(""));
const papersTable = fc
  .array(
    fc.tuple(
      fc.option(prose, { nil: "--" }),
      fc.array(
        fc.tuple(
          prose,
          fc.constantFrom("", "Mẫu 1.docx", "a.pdf"),
          fc.constantFrom("1 bản chính", "0 bản chính,2 bản sao", ""),
        ),
      ),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((tables) => tables.map(([name, rows]) => name + papers + rows.flat().join("")).join(""));
const lawsTable = fc
  .array(fc.tuple(prose, fc.constantFrom("10/2024/TT-BTC", "01/2016/QH14", "7/QĐ-UBND", "")))
  .map((rows) => laws + rows.flat().join(""));
const row = fc
  .record({
    trinh_tu_thuc_hien: prose,
    yeu_cau_dieu_kien: prose,
    cach_thuc_thuc_hien: fc.oneof(waysTable, prose),
    thanh_phan_ho_so: fc.oneof(papersTable, prose),
    can_cu_phap_ly: fc.oneof(lawsTable, prose),
    ket_qua_xu_ly: prose.map((text) => `${text}Từ khóa${unknown}Mô tả${unknown}`),
  })
  .map((columns) => portalRow.parse(sampleRow(columns)));

/** Table headings and ways, which become structure, and amounts, which are written anew. */
const structure = new RegExp(
  [ways, papers, laws, unknown, "Từ khóa|Mô tả|Trực tiếp|Trực tuyến|Dịch vụ bưu chính"]
    .concat(["Việt Nam Đồng|VNĐ|đồng", "Không(?: có| quy định)?\\.?$", "bản chính|bản sao"])
    .join("|"),
  "giu",
);

/** How often each letter and digit stands in a text. */
function letters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const bare = text.replace(/\s+/g, " ").replace(structure, "").toLowerCase();
  for (const letter of bare.match(/[\p{L}\d]/gu) ?? [])
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

function lost(source: string, kept: string): string[] {
  const there = letters(kept);
  return [...letters(source)].flatMap(([letter, count]) =>
    count > (there.get(letter) ?? 0) ? [letter] : [],
  );
}

describe("any row of a portal", () => {
  it("becomes a record that fits the content's schema", () => {
    fc.assert(
      fc.property(row, (read) => {
        expect(procedureRecord.safeParse(toRecord(read).record).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it("loses no letter and no digit of its text", () => {
    fc.assert(
      fc.property(row, (read) => {
        const { record } = toRecord(read);
        const told = (...parts: unknown[]) => JSON.stringify(parts).replaceAll("\\n", " ");
        const { originals, steps, conditions, legalBasis, result } = record;
        const paperTexts = record.components.map(({ copies, ...rest }) => [rest, copies]);
        const pairs = [
          [read.trinh_tu_thuc_hien, told(steps)],
          [read.yeu_cau_dieu_kien, told(conditions)],
          [read.cach_thuc_thuc_hien, told(record.ways, originals.place)],
          [read.thanh_phan_ho_so, told(paperTexts, originals.papers)],
          [read.can_cu_phap_ly, told(legalBasis, originals.legal_basis)],
          [read.ket_qua_xu_ly, told(result, record.aliases)],
        ] as const;
        for (const [source, kept] of pairs) expect(lost(source ?? "", kept)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("is answered with no figure that it does not hold", () => {
    fc.assert(
      fc.property(row, (read) => {
        const source = JSON.stringify(read).replaceAll("\\n", " ");
        const digits = source.replace(/(?<=\d)[.,](?=\d)|\s+/g, "");
        for (const aspect of aspects) {
          const passage = buildAnswer(toRecord(read).record, [aspect], "2026-11-22").passages[0];
          for (const number of numbersOf((passage?.lines ?? []).join("\n")))
            // Run-together cells ("20261") hold figures that only the parts show.
            expect(numbersOf(source).has(number) || digits.includes(rawOf(number))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** A date as the rows above write it; anything else without points and commas ("500,0002"). */
function rawOf(number: string): string {
  return number.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3/$2/$1").replace(/[.,]/g, "");
}

describe("any text at all", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 2000 }),
    fc
      .array(
        fc.oneof(word, fc.constantFrom(ways, papers, laws, "1 bản chính", "Trực tiếp1Miễn phí(")),
      )
      .map((parts) => parts.join("")),
  );

  it("is taken by each parser without throwing", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const heading of ["", ways, papers, laws])
          for (const parse of [parseWays, parsePapers, parseLaws, parseResult])
            expect(["parsed", "kept", "empty"]).toContain(parse(heading + text).outcome);
      }),
    );
  });

  it("is parted into lines that hold it whole", () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(toLines(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each([
    "1",
    " ",
    "(",
    ".docx",
    "a.A",
    "Trực tiếp1",
    "1/2024/TT-BTC",
    "Mã: KQ.",
    "11 bản chính",
    "Từ khóa",
  ])("repeated to 100,000 characters is read in bounded time: %s", (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    const start = performance.now();
    parseWays(`${ways}Trực tiếp${text}`);
    parsePapers(`${papers}${text}`);
    parseLaws(laws + text);
    parseResult(text);
    toLines(text);
    numbersOf(text);
    // A pattern that goes wrong takes minutes; a busy machine takes a second or two.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
