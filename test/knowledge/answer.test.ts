import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { buildAnswer } from "../../knowledge/answer/build-answer.ts";
import { portalRow } from "../../knowledge/import/portal-row.ts";
import { toRecord } from "../../knowledge/import/to-record.ts";
import { aspects, openKnowledge, type Aspect } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";
import { headings, sampleRow, type SampleRow } from "./portal-sample.ts";

const knowledge = openKnowledge(contentDir);
const today = "2026-11-22";

function lines(slug: string, aspect: Aspect) {
  return knowledge.answer(slug, [aspect], today)?.passages[0]?.lines;
}

describe("an answer", () => {
  it("gives papers, time, fee and place to an open question", () => {
    const told = knowledge.answer("chuyen-truong", [], today)?.passages.map(({ aspect }) => aspect);
    expect(told).toEqual(["papers", "time", "fee", "place"]);
  });

  it("keeps the order asked and drops repeats", () => {
    const asked: Aspect[] = ["place", "papers", "place"];
    const told = knowledge.answer("chuyen-truong", asked, today)?.passages;
    expect(told?.map(({ aspect }) => aspect)).toEqual(["place", "papers"]);
  });

  it("says how many papers, on which form and in which case", () => {
    expect(lines("thanh-lap-mam-non-doc-lap", "papers")).toEqual([
      "Văn bản đề nghị kiểm tra thực tế các điều kiện thành lập: 1 bản chính (cơ sở công lập)",
      "Tờ trình đề nghị cho phép thành lập: 1 bản chính, mẫu 08 Phụ lục II Nghị định 142/2025/NĐ-CP (cơ sở dân lập, tư thục)",
      expect.stringContaining("1 bản sao"),
      expect.stringContaining("1 bản sao"),
      "Số lượng: 1 bộ hồ sơ",
    ]);
  });

  it("makes up no fee where the source states none", () => {
    expect(lines("chuyen-truong", "fee")).toEqual([]);
    expect(lines("giai-quyet-to-cao", "fee")).toEqual(["Không thu phí"]);
  });

  it("makes up no form where the source names none", () => {
    expect(lines("chuyen-truong", "form")).toEqual([]);
    expect(lines("giai-the-truong-thcs", "form")).toHaveLength(2);
  });

  it("names the ways to hand in, in plain words", () => {
    expect(lines("chuyen-truong", "place")?.at(-1)).toBe(
      "Cách nộp: trực tiếp; trực tuyến trên Cổng Dịch vụ công quốc gia; qua bưu chính công ích",
    );
  });

  it("never claims that online submission is partial, for no source says so", () => {
    for (const slug of slugs())
      expect(JSON.stringify(knowledge.answer(slug, aspects, today))).not.toMatch(
        /một phần|toàn trình|mức độ [34]|online_partial/,
      );
  });

  it("writes out the kind of each law and the deciding paper", () => {
    expect(lines("chuyen-truong", "legal_basis")).toEqual([
      expect.stringMatching(/^Thông tư 15\/2026\/TT-BGDĐT: Điều lệ trường tiểu học/),
      "Quyết định công bố: 1130/QĐ-BGDĐT ngày 10/05/2026",
    ]);
  });

  it("carries its source with decision and date last checked", () => {
    expect(knowledge.answer("chuyen-truong", [], today)?.source).toEqual({
      title: "Cổng Dịch vụ công quốc gia",
      url: "https://dichvucong.gov.vn/dich-vu-cong-truc-tuyen/2.002854",
      decision: "1130/QĐ-BGDĐT ngày 10/05/2026",
      lastVerified: "2026-08-27",
    });
  });

  it("shows no open question and no reviewer's note", () => {
    for (const slug of slugs()) {
      const record = JSON.parse(
        readFileSync(path.join(contentDir, "procedures", `${slug}.json`), "utf8"),
      ) as { openQuestions: string[]; sources: { note: string | null }[] };
      const shown = JSON.stringify(knowledge.answer(slug, aspects, today));
      const hidden = [...record.openQuestions, ...record.sources.map(({ note }) => note)];
      expect(hidden.filter((text) => text !== null && shown.includes(text))).toEqual([]);
    }
  });

  it("is undefined for a slug that does not exist", () => {
    expect(knowledge.answer("khong-co", [], today)).toBeUndefined();
    expect(knowledge.procedure("khong-co")).toBeUndefined();
  });
});

describe("an answer from the portal", () => {
  it("tells every way with its period and fee, equal ways in one line", () => {
    const ways = [
      "Trực tiếp, qua bưu chính: 34 ngày làm việc; 500.000 đồng (theo Biểu phí mẫu)",
      "Nộp tại xã.",
      "Trực tuyến: 20 ngày làm việc; Miễn phí",
    ];
    expect(portalLines({}, "time")).toEqual(ways);
    expect(portalLines({}, "fee")).toEqual(ways);
    expect(portalLines({}, "place")).toEqual([
      "Cơ quan giải quyết: Ủy ban nhân dân cấp xã",
      "Địa chỉ tiếp nhận: Số 1 đường Mẫu",
      "Cấp giải quyết: cấp tỉnh, cấp xã (xã, phường, đặc khu)",
      "Cách nộp: trực tiếp; trực tuyến; qua bưu chính công ích",
      ...ways,
    ]);
    expect(portalLines({}, "online")).toEqual(["Nộp được trực tuyến", ways[2]]);
  });

  it("tells the ways whole once, where several aspects are asked", () => {
    const passages = passagesOf({}, []);
    expect(passages.map(({ aspect }) => aspect)).toEqual(["papers", "time", "fee", "place"]);
    expect(passages[1]?.lines[0]).toContain("34 ngày làm việc; 500.000 đồng");
    expect(passages[2]?.lines).toEqual([
      "Trực tiếp, qua bưu chính: 500.000 đồng (theo Biểu phí mẫu)",
      "Trực tuyến: Miễn phí",
    ]);
    expect(passages[3]?.lines).toHaveLength(4);
  });

  it("says so where the source gives no fee or no period", () => {
    const ways = (rows: string) => ({ cach_thuc_thuc_hien: headings.ways + rows });
    const silent = "Không có thông tin";
    expect(portalLines(ways(`Trực tiếp5 Ngày${silent}`), "time")).toEqual(["Trực tiếp: 5 ngày"]);
    expect(portalLines(ways(`Trực tiếp5 Ngày${silent}Trực tuyến5 NgàyMiễn phí`), "fee")).toEqual([
      "Trực tiếp: 5 ngày; nguồn không ghi phí",
      "Trực tuyến: 5 ngày; Miễn phí",
    ]);
    expect(portalLines(ways(`Trực tiếp5 Ngày${silent}`), "fee")).toEqual([]);
    const steps = { trinh_tu_thuc_hien: "Nộp hồ sơ. Chờ." };
    expect(portalLines({ ...ways(`Trực tiếp${silent}Miễn phí`), ...steps }, "time")).toEqual([]);
  });

  it("quotes the steps for the period where its column is silent or lacks the unit", () => {
    const quoted = ["Các bước thực hiện có nêu:", "– Bước 2: Chờ kiểm tra chuồng trong 03 ngày."];
    const ways = (rows: string) => ({ cach_thuc_thuc_hien: headings.ways + rows });
    expect(portalLines(ways("Trực tiếpKhông có thông tinMiễn phí"), "time")).toEqual(quoted);
    expect(portalLines(ways("Trực tiếp3Miễn phí"), "time")).toEqual([
      "Trực tiếp: 3 (nguồn không ghi đơn vị); Miễn phí",
      ...quoted,
    ]);
  });

  it("gives the portal's own words where the table could not be read", () => {
    const changes = { cach_thuc_thuc_hien: "Nộp tại xã.Chờ 5 ngày." };
    for (const aspect of ["time", "fee"] as const)
      expect(portalLines(changes, aspect)).toEqual(["Nộp tại xã.", "Chờ 5 ngày."]);
    expect(portalLines({ thanh_phan_ho_so: "Tờ khai\nẢnh" }, "papers")).toEqual(["Tờ khai", "Ảnh"]);
    expect(portalLines({ can_cu_phap_ly: "Thông tư 10/2024/TT-BTC" }, "legal_basis")).toEqual([
      "Thông tư 10/2024/TT-BTC",
      "Quyết định công bố: 12/QĐ-MAU",
    ]);
  });

  it("gives papers with copies and forms, and by case where there are several", () => {
    expect(portalLines({}, "papers")).toEqual([
      "Tờ khai nuôi chim: 1 bản chính, tệp mẫu “Mẫu số 01.docx”",
      "Ảnh chuồng: 2 bản sao",
    ]);
    const cases = `Nuôi mới${headings.papers}+ Đơn1 bản chính- Ảnh1 bản chínhNuôi thêm${headings.papers}Đơn1 bản chính`;
    expect(portalLines({ thanh_phan_ho_so: cases }, "papers")).toEqual([
      "Nuôi mới:",
      "– Đơn: 1 bản chính",
      "– Ảnh: 1 bản chính",
      "Đơn: 1 bản chính (nuôi thêm)",
    ]);
  });

  it("names each law with its number, and never calls a resolution a law", () => {
    expect(portalLines({}, "legal_basis")).toEqual([
      "Thông tư 10/2024/TT-BTC: Quy định về chim cảnh",
      "Luật Chim năm 2020 (số 11/2020/QH14)",
      "Quyết định công bố: 12/QĐ-MAU",
    ]);
    const changes = { can_cu_phap_ly: `${headings.laws}98/2023/QH15` };
    expect(portalLines(changes, "legal_basis")[0]).toBe("Văn bản số 98/2023/QH15");
  });

  it("says that no conditions are stated, and who may apply", () => {
    expect(portalLines({}, "conditions")).toEqual([
      "Không có yêu cầu, điều kiện riêng.",
      "Đối tượng thực hiện: Công dân Việt Nam, Tổ chức (không bao gồm doanh nghiệp, HTX)",
    ]);
  });

  it("gives several results a line each", () => {
    const changes = { ket_qua_xu_ly: "Giấy phépMã: KQ.G10.000001ThẻMã: KQ.G10.000002Từ khóaMô tả" };
    expect(portalLines(changes, "result")).toEqual(["Giấy phép", "Thẻ"]);
  });

  it("that is too long for a chat ends with a sentence and says that there is more", () => {
    const [passage] = passagesOf({ trinh_tu_thuc_hien: "Chờ 30 ngày làm việc. ".repeat(200) }, [
      "steps",
    ]);
    expect(passage?.isShortened).toBe(true);
    const text = passage?.lines.join("\n") ?? "";
    expect(text.length).toBeLessThanOrEqual(1500);
    expect(text).toMatch(/^(?:Chờ 30 ngày làm việc\. ?)+$/);
  });

  it("carries the decision and the portal's page", () => {
    expect(answerOf({}, []).source).toEqual({
      title: "Cổng Dịch vụ công quốc gia",
      url: "https://dichvucong.gov.vn/thu-tuc-hanh-chinh/mau-1",
      decision: "12/QĐ-MAU",
    });
  });
});

function answerOf(changes: SampleRow, asked: readonly Aspect[]) {
  return buildAnswer(toRecord(portalRow.parse(sampleRow(changes))).record, asked, today);
}

function passagesOf(changes: SampleRow, asked: readonly Aspect[]) {
  return answerOf(changes, asked).passages;
}

function portalLines(changes: SampleRow, aspect: Aspect) {
  return passagesOf(changes, [aspect])[0]?.lines ?? [];
}

describe("the pack", () => {
  it("holds the 36 procedures, 19 of them current", () => {
    const standings = slugs().map((slug) => knowledge.answer(slug, [], today)?.standing);
    expect(knowledge.size).toBe(36);
    expect(standings.filter((standing) => standing === "current")).toHaveLength(19);
    expect(standings.filter((standing) => standing === "needs_review")).toHaveLength(17);
  });

  it("offers the most frequent procedures first", () => {
    expect(knowledge.popular().map(({ slug }) => slug)).toEqual([
      "thanh-lap-mam-non-doc-lap",
      "cap-ban-sao-van-bang",
      "chinh-sua-van-bang",
      "chuyen-truong",
      "tuyen-sinh-lop-10",
      "ho-tro-chi-phi-hoc-tap-cong-lap",
    ]);
  });
});

function slugs(): string[] {
  return readdirSync(path.join(contentDir, "procedures")).map((name) => name.slice(0, -5));
}
