/**
 * A text in lower case and NFC, without what only looks: full-width and other compatibility forms,
 * invisible and control characters, marks heaped on a letter beyond what Vietnamese writes, and
 * letters of other scripts that stand in for Latin ones inside a Latin word ("kһai" with a Cyrillic
 * һ). A word wholly in another script stays. Takes time in proportion to the length.
 */
export function plainText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFC")
    .replace(invisible, "")
    .replace(/\p{M}/gu, "")
    .replace(/[ðɖ]/g, "đ")
    .replace(lookAlikeWord, (word) => (latin.test(word) ? toLatin(word) : word));
}

/** Whether a text has only the Latin letters and signs of Vietnamese in NFC: nearly every one. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

const plain = /^[\n\r\t\u0020-\u007e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u01b0\u1ea0-\u1ef9]*$/;
const invisible = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;
const lookAlikeWord = /[\p{L}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{N}]*/gu;
const latin = /\p{Script=Latin}/u;

const lookAlikes = new Map(
  Object.entries({
    а: "a",
    е: "e",
    о: "o",
    р: "p",
    с: "c",
    у: "y",
    х: "x",
    і: "i",
    һ: "h",
    к: "k",
    м: "m",
    т: "t",
    н: "h",
    в: "b",
    ѕ: "s",
    ј: "j",
    ԁ: "d",
    ɡ: "g",
    α: "a",
    ο: "o",
    ν: "v",
    ρ: "p",
    τ: "t",
    ι: "i",
    κ: "k",
    η: "n",
    υ: "u",
  }),
);

function toLatin(word: string): string {
  return Array.from(word, (letter) => lookAlikes.get(letter) ?? letter).join("");
}
