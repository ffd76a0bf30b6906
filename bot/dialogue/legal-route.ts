import type { Purpose } from "../../knowledge/index.ts";
import {
  allegationWords,
  askingWords,
  complaintWords,
  correctingWords,
  denunciationWords,
  differenceWords,
  merelyAskingWords,
  moneyTakenWords,
  officialWords,
  personalWords,
  procedureQuestionWords,
} from "./vocabulary/legal.ts";
import { cutOut, hears } from "./vocabulary.ts";
import type { Words } from "./words.ts";

export type LegalRoute =
  /** A case of khiếu nại or tố cáo: no ticket, the lawful way is shown. */
  | { kind: "case"; law: Law }
  /** Someone wants to know how the law works. */
  | { kind: "question"; law: Law }
  | { kind: "difference" };

/** complaint: khiếu nại. denunciation: tố cáo. */
export type Law = "complaint" | "denunciation";

/**
 * Words that belong to Luật Khiếu nại or Luật Tố cáo (NĐ 20/2008 Điều 1 keeps both out of phản ánh,
 * kiến nghị). A question about the procedure has a question's words and no case of one's own; an
 * allegation such as bribery is a case however it is asked, unless who tells it says that he merely asks. `amid`: the talk is about how the laws
 * work, so that a short "thế còn tố cáo thì sao" asks for the other one; or which of them was asked
 * back, so that "là đơn khiếu nại" answers it.
 */
export function legalRoute(words: Words, amid?: "question" | "choice"): LegalRoute | undefined {
  const isComplaint = hears(complaintWords, words);
  const isDenunciation = hears(denunciationWords, words);
  const isAllegation = alleges(words);
  if (!isComplaint && !isDenunciation && !isAllegation) return undefined;
  const law: Law = isDenunciation || isAllegation ? "denunciation" : "complaint";
  const asksMerely = hears(merelyAskingWords, words);
  const asks = asksMerely || asksAboutProcedure(words) || isAside(words, amid);
  if ((isAllegation && !asksMerely) || !asks) return { kind: "case", law };
  if (isComplaint && isDenunciation && hears(differenceWords, words)) return { kind: "difference" };
  return { kind: "question", law };
}

/** A case told without the words of either law. */
export function meantCase(meant: Purpose | undefined): LegalRoute | undefined {
  if (meant === "complaint_case") return { kind: "case", law: "complaint" };
  return meant === "denunciation_case" ? { kind: "case", law: "denunciation" } : undefined;
}

function alleges(words: Words): boolean {
  if (hears(allegationWords, words)) return true;
  return hears(moneyTakenWords, words) && hears(officialWords, words);
}

function asksAboutProcedure(words: Words): boolean {
  return hears(procedureQuestionWords, cutOut(words, askingWords.any)) && !isPersonal(words);
}

/** Too few words for a case to be told in, or an answer to a question back, or a question of the one that is meant. */
function isAside(words: Words, amid: "question" | "choice" | undefined): boolean {
  if (amid === undefined) return false;
  if (hears(correctingWords, words) && hears(procedureQuestionWords, words)) return true;
  if (isPersonal(words)) return false;
  return amid === "choice" || words.length <= 8;
}

function isPersonal(words: Words): boolean {
  return hears(personalWords, cutOut(words, askingWords.any));
}
