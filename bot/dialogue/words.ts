import { foldTones, splitWords } from "../../knowledge/index.ts";

/** One word as typed: with its marks in one canonical order, and without any. */
export type Word = { marked: string; plain: string };
export type Words = readonly Word[];

/** "Tố cáo" as [{ marked: "tô´ cao´" ...}]: hòa and hoà, thủy and thuỷ come out alike. */
export function readWords(text: string): Words {
  return splitWords(text)
    .map((word) => shortForms.get(word) ?? word)
    .map((word) => ({ marked: canonical(word), plain: foldTones(word) }));
}

/** What everybody writes shorter in a chat, and nobody means otherwise. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["dc", "được"],
  ["đc", "được"],
  ["ko", "không"],
  ["hok", "không"],
  ["hông", "không"],
  ["j", "gì"],
  ["vs", "với"],
  ["mik", "mình"],
]);

/** The tone mark goes to the end of the word, because both ways of placing it are in use. */
function canonical(word: string): string {
  const apart = word.normalize("NFD");
  return `${apart.replace(tones, "")}${apart.match(tones)?.join("") ?? ""}`;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
