import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Context, type Finding, openKnowledge } from "../../knowledge/index.ts";
import { saidMembers } from "../../knowledge/answer/family.ts";
import { loadFamilies } from "../../knowledge/load/load-families.ts";
import { openHouse } from "../../knowledge/open-house.ts";
import { contentDir } from "./content.ts";

const knowledge = openKnowledge(contentDir);
const ask = (question: string, context: Omit<Context, "today"> = {}): Finding =>
  knowledge.ask(question, { ...context, today: "2026-11-22" });

/** "ANSWER slug", "ASK slug | slug", or the reason for nothing. */
function shown(finding: Finding): string {
  switch (finding.kind) {
    case "answered":
      return `ANSWER ${finding.answer.procedure.slug}`;
    case "clarify":
      return `ASK ${finding.options.map(({ procedure }) => procedure.slug).join(" | ")}`;
    case "several":
      return finding.parts.map(shown).join(" + ");
    case "nothing":
      return finding.reason;
  }
}

describe("procedures that are asked for in the same words", () => {
  it.each([
    ["xin hỗ trợ chi phí học tập nộp ở đâu", /ngoai-cong-lap/],
    ["xin ho tro chi phi hoc tap nop o dau", /ngoai-cong-lap/],
    ["công nhận bằng nước ngoài mất bao lâu", /pho-thong-nuoc-ngoai/],
    ["giải thể trường cần giấy tờ gì", /giai-the-truong-thcs/],
    ["chuyển trường tư thục sang không vì lợi nhuận", /chuyen-mam-non/],
  ])("ask what parts them where it is left unsaid: %s", (question, other) => {
    const finding = ask(question);
    expect(finding).toMatchObject({ kind: "clarify", by: "case" });
    expect(shown(finding)).toMatch(other);
  });

  it.each([
    ["con học trường tư, xin hỗ trợ chi phí học tập", "ho-tro-chi-phi-hoc-tap-ngoai-cong-lap"],
    ["con học trường công, xin hỗ trợ chi phí học tập", "ho-tro-chi-phi-hoc-tap-cong-lap"],
    ["công nhận bằng thạc sĩ nước ngoài mất bao lâu", "cong-nhan-bang-dai-hoc-nuoc-ngoai"],
    ["giải thể nhóm trẻ độc lập cần giấy tờ gì", "giai-the-mam-non-doc-lap"],
  ])("are answered where it is said: %s", (question, slug) => {
    expect(shown(ask(question))).toBe(`ANSWER ${slug}`);
  });

  it.each([
    ["dân có đơn về chuyện nhà trường thì cấp nào xử", "giai-quyet-to-cao"],
    ["viet don gui len tren thi bao lau co hoi am", "phan-anh-kien-nghi"],
    ["mở chỗ dạy cho đỡ buồn tuổi già", "thanh-lap-mam-non-doc-lap"],
  ])("are offered where the words are too vague to find one: %s", (question, slug) => {
    const finding = ask(question);
    const vague = finding.kind === "nothing" ? finding.vague : finding;
    expect(vague && shown(vague)).toMatch(new RegExp(`^ASK .*${slug}`));
  });

  it.each(["mai trời có mưa không", "trường mình khắc lại con dấu ở đâu", "có phim gì hay không"])(
    "are not offered to chatter and matters of others: %s",
    (question) => {
      expect(ask(question)).not.toHaveProperty("vague");
    },
  );

  it("are not asked about a procedure that is named by its code", () => {
    expect(shown(ask("1.004889 nộp ở đâu"))).toBe("ANSWER cong-nhan-bang-pho-thong-nuoc-ngoai");
  });

  it("are answered amid a talk where a sibling of another family is named", () => {
    const context = {
      topic: "giai-the-truong-thcs",
      before: "giải thể trường cấp 2 tư thục",
    };
    expect(shown(ask("thế còn nhóm trẻ độc lập thì bao lâu", context))).toBe(
      "ANSWER giai-the-mam-non-doc-lap",
    );
  });

  it("are gone over to where a sibling's sign is said, though an aspect is asked", () => {
    const context = {
      topic: "giai-the-mam-non-doc-lap",
      before: "giải thể nhóm trẻ độc lập",
    };
    expect(shown(ask("gom hai chỗ lại làm một thì nộp cho ai", context))).toBe(
      "ANSWER sap-nhap-chia-tach-mam-non-doc-lap",
    );
  });

  it("are chosen from the choices by a word that parts them", () => {
    const before = "xin hỗ trợ chi phí học tập nộp ở đâu";
    const asked = ask(before);
    const offered = asked.kind === "clarify" ? asked.options.map((one) => one.procedure.slug) : [];
    expect(shown(ask("dạ lớp tư", { offered, before }))).toBe(
      "ANSWER ho-tro-chi-phi-hoc-tap-ngoai-cong-lap",
    );
  });
});

it("a sign within the longer sign of another member is none", () => {
  const family = loadFamilies(contentDir, [
    { slug: "nho", code: "1.012549" },
    { slug: "lon", code: "1.014061" },
  ]).get("lon")?.[0];
  const found = openHouse(contentDir).house.find("làm thẻ căn cước năm mười bốn tuổi");
  expect(family && saidMembers(family, found).map(({ slugs }) => slugs)).toEqual([["lon"]]);
});

it("a sign of one that was offered chooses it, though it names a matter of others", () => {
  const before = "tôi muốn cho cháu từ nước ngoài về học trường ở đây";
  const offered = ["hoc-sinh-ve-nuoc", "hoc-sinh-nguoi-nuoc-ngoai"];
  expect(shown(ask("cháu chỉ cầm hộ chiếu nước ngoài thôi ạ", { offered, before }))).toBe(
    "ANSWER hoc-sinh-nguoi-nuoc-ngoai",
  );
});

describe("content/families.json", () => {
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(contentDir, file), "utf8")) as unknown;
  const { families } = read("families.json") as {
    families: { matter: string; members: { ids: string[]; signs: string[] }[] }[];
  };

  it("names concepts that the vocabulary holds", () => {
    const { concepts } = read("vocabulary/concepts.json") as { concepts: Record<string, unknown> };
    const known = new Set(Object.keys(concepts).flatMap((names) => names.split(" ")));
    const signs = families.flatMap(({ members }) => members.flatMap((one) => one.signs));
    const named = signs.flatMap((sign) => (sign.startsWith("#") ? [sign.slice(1)] : []));
    expect(named.filter((concept) => !known.has(concept))).toEqual([]);
  });

  it("names shipped procedures by their slugs and others by national codes", () => {
    const ids = families.flatMap(({ members }) => members.flatMap((one) => one.ids));
    const shipped = (id: string) => knowledge.procedure(id) !== undefined;
    expect(ids.filter((id) => !/^\d\.\d{6}$/.test(id) && !shipped(id))).toEqual([]);
  });

  it("shows no sign of two members at once", () => {
    for (const { matter, members } of families) {
      const signs = members.flatMap((one) => [...new Set(one.signs)]);
      const twice = signs.filter((sign, at) => signs.indexOf(sign) !== at);
      expect({ matter, twice }).toEqual({ matter, twice: [] });
    }
  });
});
