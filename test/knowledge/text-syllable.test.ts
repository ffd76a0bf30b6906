import { expect, it } from "vitest";
import { foldTones, splitWords } from "../../knowledge/index.ts";
import { isBareSyllable, isSyllable } from "../../knowledge/text/syllable.ts";
import { loadProcedures } from "../../knowledge/load/load-procedures.ts";
import { contentDir } from "./content.ts";

const good =
  "giêng gì giá giếng quốc quý quỳnh quyển quýt khuỷu thuở hòa hoà thủy thuỷ nghiêng ngoằn yêu yên ý ỷ được nước xoong kỹ lý tuýp bớt cuốc khuya ưu oán uống ăn ấn ghế kẽm ngượng chuyện trường loét quặng";

it.each(good.split(" "))("spells %s", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isBareSyllable(foldTones(word))).toBe(true);
});

it.each("bằc kà cê ngiêng ghà qoa fép zô web form khôngg đượcc cáhc ă nhq tiêg cuá".split(" "))(
  "refuses %s",
  (word) => {
    expect(isSyllable(word)).toBe(false);
  },
);

it("spells nearly every word of the names and aliases of procedures", () => {
  const words = loadProcedures(contentDir)
    .flatMap(({ name, aliases }) => [name, ...aliases].flatMap(splitWords))
    .filter((word) => !/\d/.test(word));
  const spelt = words.filter((word) => isSyllable(word));
  expect(spelt.length / words.length).toBeGreaterThan(0.98);
});
