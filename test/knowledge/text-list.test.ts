import { describe, expect, it } from "vitest";
import { textList } from "../../knowledge/text-list.ts";

describe("a list of texts", () => {
  it("is taken as it is where it is in order", () => {
    const texts = ["học bạ", "sổ hộ khẩu"];
    expect(textList.parse(texts)).toBe(texts);
  });

  it("loses the space at the ends of its texts", () => {
    expect(textList.parse([" học bạ ", "sổ"])).toEqual(["học bạ", "sổ"]);
  });

  it.each([
    ["nothing", undefined, ""],
    ["no list", "học bạ", ""],
    ["an empty list", [], ""],
    ["an empty text", ["học bạ", " "], "1"],
    ["what is no text", ["học bạ", "sổ", 3], "2"],
  ])("is refused, with the place of the fault: %s", (_, value, place) => {
    const { error } = textList.safeParse(value);
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([place]);
  });
});
