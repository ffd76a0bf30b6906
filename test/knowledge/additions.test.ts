import { describe, expect, it } from "vitest";
import { openKnowledge, parseRecord, type ProcedureRecord } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

const today = "2026-11-23";
const plain = openKnowledge(contentDir);

function shipped(slug: string): ProcedureRecord {
  const record = plain.record(slug);
  if (record === undefined) throw new Error(`no ${slug}`);
  return record;
}

describe("records of the staff", () => {
  const changed: ProcedureRecord = {
    ...shipped("chuyen-truong"),
    fee: { amountVnd: 25_000, text: null },
  };
  const made: ProcedureRecord = {
    ...shipped("xin-hoc-lai"),
    slug: "a-muon-phong-hoc-thu-vien",
    code: null,
    formerCodes: [],
    name: "Mượn phòng thư viện của trường",
    aliases: ["mượn phòng thư viện"],
    citizenWords: [],
  };
  const knowledge = openKnowledge(contentDir, { records: [changed, made] });

  it("take the place of the shipped one, which stays as it is elsewhere", () => {
    const fee = (one: typeof plain) =>
      one.answer("chuyen-truong", ["fee"], today)?.passages[0]?.lines;
    expect(fee(knowledge)).toEqual(["25.000 đồng"]);
    expect(fee(plain)).toEqual([]);
  });

  it("are found when they are new, in their place among the others", () => {
    expect(knowledge.size).toBe(plain.size + 1);
    expect(knowledge.all()[0]?.slug).toBe(made.slug);
    expect(knowledge.ask("cho em mượn phòng thư viện", { today })).toMatchObject({
      kind: "answered",
      answer: { procedure: { slug: made.slug } },
    });
  });

  it("are given back as they were written, without the words from beside them", () => {
    expect(knowledge.record(changed.slug)).toEqual(changed);
    const extraWords = new Map([[changed.slug, ["lời thêm của cán bộ"]]]);
    expect(openKnowledge(contentDir, { extraWords }).record(changed.slug)).toEqual(
      shipped(changed.slug),
    );
  });

  it("are refused with the place of each fault when they come from outside", () => {
    expect(parseRecord(changed)).toEqual({ ok: true, value: changed });
    const faulty = parseRecord({ ...changed, name: " ", validTo: "2026-02-30" });
    expect(faulty).toMatchObject({ ok: false });
    if (!faulty.ok) expect(faulty.faults.map(({ path }) => path)).toEqual(["name", "validTo"]);
  });
});

describe("everyday words of the staff", () => {
  const top = (knowledge: typeof plain, text: string) => knowledge.rank(text)[0]?.slug;

  it("find what the official word finds", () => {
    const sameWords = [{ everyday: "phiếu vượt thác ghềnh", official: "chuyển trường" }];
    const taught = openKnowledge(contentDir, { sameWords });
    expect(top(plain, "xin phiếu vượt thác ghềnh")).not.toBe("chuyen-truong");
    expect(top(taught, "xin phieu vuot thac ghenh")).toBe("chuyen-truong");
  });

  it("may stand for words that no shipped concept knows", () => {
    const sameWords = [{ everyday: "xoá bỏ ống khói", official: "dạy thêm" }];
    const taught = openKnowledge(contentDir, { sameWords });
    expect(top(taught, "xoá bỏ ống khói")).toBe("day-them-hoc-them");
    expect(top(taught, "dạy thêm học thêm")).toBe("day-them-hoc-them");
  });

  it("leave the shipped thesaurus as it is", () => {
    const sameWords = [{ everyday: "bằng xanh đỏ", official: "bằng tốt nghiệp" }];
    expect(openKnowledge(contentDir, { sameWords }).thesaurus()).toEqual(plain.thesaurus());
    expect(plain.thesaurus().some((group) => group.includes("cấp ba"))).toBe(true);
  });
});
