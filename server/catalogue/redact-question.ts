import { cleanText } from "../../bot/clean-text.ts";
import { foldTones } from "../../knowledge/index.ts";
import { maskNumbers } from "../mask.ts";
import { familyNames, nameCues, middleNames } from "./name-words.ts";

/** Beyond this a question is a story, which tells more of a person than of a procedure. */
const longest = 300;

/**
 * A citizen's question fit to be kept for the staff: on one line, without e-mail addresses,
 * links, account names, numbers of eight digits or more, codes of dossiers and tickets, and
 * without names of persons as far as they can be told: after words such as "tên là" or "cháu",
 * and wherever a family name is followed by a middle name or by two capitals. Undefined: nothing is
 * left that could teach anything.
 */
export function redactQuestion(words: string): string | undefined {
  const line = cleanText(words, longest).replaceAll(/\s+/g, " ").trim();
  const masked = maskNumbers(line).replaceAll(address, "***").replaceAll(numbered, "***");
  const redacted = maskNames(masked).replaceAll(/\*{3}(?:[\s,.]*\*{3})+/g, "***");
  return /\p{L}{2}/u.test(redacted) ? redacted : undefined;
}

const address = /(?:https?:\/\/|www\.|@)\S+/giu;
/** Codes of dossiers, tickets, passports: six digits and a letter in one word, but for money. */
const numbered =
  /(?<!\S)(?!\d{1,3}(?:[.,]\d{3})*(?:đ|vn[đd]|k|tr))(?=\S*\p{L})(?=(?:[^\s\d]*\d){6})[\p{L}\d./-]+/giu;

/** Words with what stands between them, so that the rest of the text stays as it is. */
function maskNames(text: string): string {
  const parts = text.split(/([\p{L}\p{M}]+)/u);
  const word = (at: number) => parts[2 * at + 1];
  const count = (parts.length - 1) / 2;
  for (let at = 0; at < count;) {
    const length = nameAt(word, at);
    for (let own = at; own < at + length; own++) {
      parts[2 * own + 1] = "***";
      if (own > at) parts[2 * own] = " ";
    }
    at += Math.max(length, 1);
  }
  return parts.join("");
}

type WordAt = (at: number) => string | undefined;

/** How many words from here on are a person's name: 0 if none. */
function nameAt(word: WordAt, at: number): number {
  const first = fold(word(at));
  if (familyNames.has(first) && isFullName(word, at)) return nameLength(word, at);
  const cue = cueBefore(word, at);
  if (cue === undefined) return 0;
  return isCapital(word(at)) || (cue === "name" && familyNames.has(first))
    ? Math.max(1, nameLength(word, at))
    : 0;
}

/** "nguyen thi b", "Lê Minh An": a middle name or three capitals; "Hà Nội" is a place. */
function isFullName(word: WordAt, at: number): boolean {
  const next = word(at + 1);
  if (next === undefined) return false;
  if (middleNames.has(fold(next)) && word(at + 2) !== undefined) return true;
  return [at, at + 1, at + 2].every((own) => isCapital(word(own)));
}

/** At most four words; those after the first go on being a name while written with capitals. */
function nameLength(word: WordAt, at: number): number {
  const least = middleNames.has(fold(word(at + 1))) ? 3 : 1;
  let length = least;
  while (length < 4 && isCapital(word(at + length))) length += 1;
  return length;
}

function cueBefore(word: WordAt, at: number): "name" | "person" | undefined {
  const one = fold(word(at - 1));
  return nameCues.get(`${fold(word(at - 2))} ${one}`) ?? nameCues.get(one);
}

function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}\p{Ll}*$/u.test(word);
}

function fold(word: string | undefined): string {
  return word === undefined ? "" : foldTones(word);
}
