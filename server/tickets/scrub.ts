import { foldTones } from "../../knowledge/index.ts";
import { maskNumbers } from "../mask.ts";

/** What may name a person within their own words or an officer's answer. */
export type Identity = {
  name: string | null;
  address: string | null;
  phone: string | null;
};

/**
 * Words without the person: their name and address, however the tone marks and capitals are
 * written, every long number and every e-mail address are replaced by "***".
 */
export function scrub(words: string, identity: Identity): string {
  const told = [identity.name, identity.address, identity.phone];
  const withoutThem = told.reduce<string>(
    (text, part) => withoutPart(text, part),
    words.normalize("NFC"),
  );
  return maskNumbers(withoutThem);
}

function withoutPart(text: string, part: string | null): string {
  const wanted = fold(part?.trim().replaceAll(/\s+/g, " ") ?? "");
  if (wanted.length < 2) return text;
  const folded = fold(text);
  // Each character folds into one, so that places in the folded text are places in the text.
  if (folded.length !== text.length) return text.replaceAll(part ?? "", "***");
  let [result, from] = ["", 0];
  for (let at = next(folded, wanted, 0); at >= 0; at = next(folded, wanted, from)) {
    result += `${text.slice(from, at)}***`;
    from = at + wanted.length;
  }
  return result + text.slice(from);
}

/** A whole word only: "An" stands in "ban" too. */
function next(folded: string, wanted: string, from: number): number {
  for (let at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const around = [folded[at - 1], folded[at + wanted.length]];
    if (around.every((side) => side === undefined || !/[\p{L}\p{N}]/u.test(side))) return at;
  }
  return -1;
}

function fold(text: string): string {
  return Array.from(text, (character) => foldTones(character)).join("");
}
