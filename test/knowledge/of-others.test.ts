import { describe, expect, it } from "vitest";
import { ofOthers } from "../../knowledge/load/of-others.ts";
import { PhraseTree } from "../../knowledge/text/phrase-tree.ts";

const matter = { name: "căn cước", holder: "công an cấp xã", isFirm: false, phrases: ["căn cước"] };
const called = (...citizenWords: string[]) => ({
  name: "Chỉnh sửa nội dung văn bằng",
  aliases: [],
  citizenWords,
});
const left = (served: readonly ReturnType<typeof called>[]) =>
  ofOthers([matter], served, new PhraseTree()).flatMap(({ phrases }) => phrases);

describe("matters of others", () => {
  it("are none where several served procedures are called by them", () => {
    const served = ["làm căn cước", "đổi căn cước", "mất căn cước"].map((words) => called(words));
    expect(left(served)).toEqual([]);
  });

  it("are none where one served procedure is asked for in words that open with them", () => {
    expect(left([called("căn cước bị sai", "căn cước cũ", "căn cước mới")])).toEqual([]);
    expect(left([called("đổi căn cước", "xin căn cước", "lấy căn cước")])).toEqual(["căn cước"]);
  });

  it("stay where stories about something else only name them", () => {
    const story = "bằng của em ghi sai ngày sinh so với căn cước, giờ muốn sửa lại bằng cho khớp";
    expect(left([called(story), called(story), called(story)])).toEqual(["căn cước"]);
  });

  it("that are firm stay, whatever is served", () => {
    const served = ["làm căn cước", "đổi căn cước", "mất căn cước"].map((words) => called(words));
    const firm = { ...matter, isFirm: true };
    expect(ofOthers([firm], served, new PhraseTree())).toEqual([firm]);
  });
});
