import type { Found } from "./found.ts";

/**
 * A part of a message, read in the light of the whole: of the procedures that its words find, those
 * are likelier which the whole message finds too ("đăng ký sang tên" after a sentence about land).
 */
export function inLightOf(whole: Found, part: Found): Found {
  const lit = part.ranked.map((one) => ({
    ...one,
    share: one.share * (inTheDark + wholeScore(whole, one.slug)),
  }));
  const all = lit.reduce((sum, { share }) => sum + share, 0);
  const ranked = lit
    .map((one) => ({ ...one, share: one.share / all }))
    .toSorted((a, b) => b.share - a.share);
  return {
    text: part.text,
    words: part.words,
    question: part.question,
    isNamedByCode: part.isNamedByCode,
    ranked,
    within: whole,
  };
}

/** How likely the whole message means a procedure, from 0 to 1. */
export function wholeScore({ ranked }: Found, slug: string): number {
  return ranked.find((one) => one.slug === slug)?.score ?? 0;
}

/** What is left of a likelihood where the whole message does not find the procedure. */
const inTheDark = 0.05;
