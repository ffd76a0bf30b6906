import { createHmac } from "node:crypto";
import { foldTones } from "../../knowledge/index.ts";

/** What the staff may look a dossier's applicant up by. */
export type Sought = { name?: string | undefined; lastFourDigits?: string | undefined };

/**
 * Keyed hashes of each word of a name, as written and without tones, and of the last four digits of
 * a phone: a dossier holds them, so that it is found by them without keeping either in the clear. A
 * query's keys are made the same way by `soughtKeys`.
 */
export function searchKeysOf(
  secretKey: string,
  { name, lastFourDigits }: Sought,
  /** Keys of words that were met before: in a large file, the same few thousand return. */
  met: Map<string, string> = new Map(),
): string[] {
  const words = wordsOf(name);
  const keyOf = (word: string): string => {
    const known = met.get(word) ?? key(secretKey, "name", word);
    if (met.size < mostMet) met.set(word, known);
    return known;
  };
  const marked = words.map(keyOf);
  const plain = words.map((word) => keyOf(foldTones(word)));
  const phone = lastFourDigits ? [key(secretKey, "phone", lastFourDigits)] : [];
  return [...new Set([...marked, ...plain, ...phone])];
}

/** The keys that a dossier must hold, all of them: a word without tones finds it with any. */
export function soughtKeys(secretKey: string, { name, lastFourDigits }: Sought): string[] {
  const words = wordsOf(name).map((word) => key(secretKey, "name", word));
  return [...words, ...(lastFourDigits ? [key(secretKey, "phone", lastFourDigits)] : [])];
}

/** What news leaves out stays: a file without a column of names takes no name away. */
export function mergeSearchKeys(before: readonly string[], told: readonly string[]): string[] {
  const kinds = new Set(told.map((one) => one[0]));
  return [...before.filter((one) => !kinds.has(one[0])), ...told].toSorted();
}

const mostMet = 20_000;

function wordsOf(name: string | undefined): string[] {
  const words = (name ?? "").normalize("NFC").toLowerCase();
  return words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** The kind's first letter and 64 bits: enough among a million dossiers. */
function key(secretKey: string, kind: "name" | "phone", word: string): string {
  const hash = createHmac("sha256", secretKey).update(`search|${kind}|${word}`).digest("hex");
  return `${kind[0]}${hash.slice(0, 16)}`;
}
