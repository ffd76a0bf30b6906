import type { Purpose } from "../../knowledge/index.ts";
import { stayPolite } from "./answer-question.ts";
import { declineChatter } from "./decline-chatter.ts";
import { dossierTurn } from "./dossier-turn.ts";
import { handOver } from "./hand-over.ts";
import type { Said } from "./said.ts";
import { sayHello, tellAbility, tellNature, thankBack } from "./small-talk-turns.ts";
import { startFeedback } from "./start-feedback.ts";
import type { Talk } from "./step.ts";
import { myTicketsTurn } from "./ticket-turn.ts";
import type { Turn } from "./turn.ts";

/** What is done for a message that wants something besides facts of a procedure. */
export const purposeAnswers: Readonly<Record<AnsweredPurpose, Answer>> = {
  feedback: startFeedback,
  feedback_status: myTicketsTurn,
  dossier: (talk, said) => dossierTurn(talk, said.text),
  person: (talk, said) => handOver(talk, said.text),
  hello: sayHello,
  thanks: thankBack,
  automatic: tellNature,
  ability: tellAbility,
  abuse: stayPolite,
  chatter: declineChatter,
};

export type Answer = (talk: Talk, said: Extract<Said, { kind: "words" }>) => Promise<Turn> | Turn;

/** Danger and legal cases are sought before everything else, in steps of their own. */
type AnsweredPurpose = Exclude<Purpose, "emergency" | "complaint_case" | "denunciation_case">;
