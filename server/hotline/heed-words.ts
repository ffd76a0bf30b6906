import { type Law, legalRoute, meantCase } from "../../bot/dialogue/legal-route.ts";
import { namesDanger } from "../../bot/dialogue/speaks-of-danger.ts";
import { readWords } from "../../bot/dialogue/words.ts";
import type { Knowledge } from "../../knowledge/index.ts";

/** What an operator must heed in the words of a caller. */
export type Heed = {
  /** The matter may be one of Luật Khiếu nại or Luật Tố cáo: the caller has to choose. */
  law?: Law;
  /** A child may be in danger. */
  isDanger: boolean;
};

/** As a running form of the chat heeds them: by words, or by a meaning that is sure. */
export function heedWords(text: string, knowledge: Pick<Knowledge, "meant">): Heed {
  const words = readWords(text);
  if (words.length === 0) return { isDanger: false };
  const meant = knowledge.meant(text);
  const sure = meant?.isSure ? meant.purpose : undefined;
  const route = legalRoute(words) ?? meantCase(sure);
  const law = route && "law" in route ? route.law : undefined;
  return { isDanger: namesDanger(words) || sure === "emergency", ...(law ? { law } : {}) };
}
