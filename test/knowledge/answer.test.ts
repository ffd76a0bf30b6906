import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { aspects, openKnowledge, type Aspect } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

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
