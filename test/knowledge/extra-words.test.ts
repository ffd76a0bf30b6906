import { describe, expect, it } from "vitest";
import { openKnowledge } from "../../knowledge/index.ts";
import { contentDir } from "./content.ts";

const words = "xin cho bé qua lò luyện chữ bên kia sông";
const plain = openKnowledge(contentDir);
const extended = openKnowledge(contentDir, {
  extraWords: new Map([
    ["chuyen-truong", [words]],
    ["khong-co-thu-tuc-nay", ["lời của thủ tục đã bỏ"]],
  ]),
});

describe("the staff's own citizens' words", () => {
  it("find the procedure that they were added to", () => {
    const found = (knowledge: typeof plain) => knowledge.rank("lò luyện chữ bên kia sông")[0]?.slug;
    expect(found(plain)).not.toBe("chuyen-truong");
    expect(found(extended)).toBe("chuyen-truong");
  });

  it("are believed where a question says just them, with filler and without tone marks", () => {
    const rare = "chuyển khẩu cho học trò";
    const both = ["chuyen-truong", "xin-hoc-lai"];
    const knowing = (slugs: string[]) =>
      openKnowledge(contentDir, { extraWords: new Map(slugs.map((slug) => [slug, [rare]])) });
    const asked = "da cho em hoi chuyen khau cho hoc tro thi het bao nhieu tien a";
    const found = (knowledge: typeof plain) => knowledge.ask(asked, { today: "2026-11-22" });
    expect(found(plain).kind).not.toBe("answered");
    expect(found(knowing(both.slice(0, 1)))).toMatchObject({
      kind: "answered",
      asked: ["fee"],
      answer: { procedure: { slug: "chuyen-truong" } },
    });
    expect(found(knowing(both)).kind).not.toBe("answered");
  });

  it("leave the number of procedures as it is, and words of an unknown slug aside", () => {
    expect(extended.size).toBe(plain.size);
    expect(extended.procedure("khong-co-thu-tuc-nay")).toBeUndefined();
  });
});

describe("the content words of a question", () => {
  const written = (text: string, slug?: string) =>
    plain.contentWords(text, slug).map(({ written: word }) => word);

  it("leave politeness and the aspect asked for out", () => {
    expect(written("dạ cho em hỏi chuyển trường hết bao nhiêu tiền ạ")).toEqual([
      "chuyển",
      "trường",
    ]);
  });

  it("are those that a procedure is called by, and those that are new to it", () => {
    const told = plain.contentWords("chuyển trường qua lò luyện chữ", "chuyen-truong");
    const known = told.filter(({ isKnown }) => isKnown).map(({ written: word }) => word);
    expect(known).toContain("trường");
    expect(told.find(({ written: word }) => word === "luyện")?.isKnown).toBe(false);
    const after = extended.contentWords("lò luyện chữ", "chuyen-truong");
    expect(after.every(({ isKnown }) => isKnown)).toBe(true);
  });
});
