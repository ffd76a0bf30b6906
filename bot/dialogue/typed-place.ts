import type { Words } from "./words.ts";

/**
 * The place in a list that somebody names instead of tapping: "2", "2.", "số 2", "em chọn cái thứ
 * hai ạ", "5 sao". Counts from 1. Undefined: the words say something else, also "cái cuối", since
 * what we call last (the menu) is not what they do. A bare "thứ hai" is a Monday, and a bare "ba" is a father: both need a word beside them
 * that points at a list.
 */
export function typedPlace(words: Words): number | undefined {
  if (words.length > longest) return undefined;
  const said = words
    .map(({ plain }) => plain)
    .filter((word) => !polite.has(word))
    .join(" ");
  const [, points = "", thing = "", ordinal, place = ""] = named.exec(said) ?? [];
  const isPointedAt = points !== "" || thing !== "";
  const digits = /^\d{1,2}$/.test(place);
  if (place === "" || (!isPointedAt && (!digits || ordinal !== undefined))) return undefined;
  return digits ? Number(place) : places.get(place);
}

const longest = 9;

const polite: ReadonlySet<string> = new Set(
  "da vang a nhe nha em e toi minh tui anh chi ad oi cho giup voi xin di duoc ok".split(" "),
);

const places: ReadonlyMap<string, number> = new Map([
  ...["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"].map(
    (word, place) => [word, place + 1] as const,
  ),
  ["nhat", 1],
  ["dau", 1],
  ["dau tien", 1],
  ["tu", 4],
]);

const named = new RegExp(
  "^((?:chon|bam|nhan|lay) )?((?:(?:cai|muc|so|y|cau|dong|lua chon|phuong an) ){0,2})" +
    `(thu )?(\\d{1,2}|${[...places.keys()].toReversed().join("|")})(?: sao)?$`,
);
