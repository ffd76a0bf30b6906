import { aspects } from "../../../knowledge/index.ts";
import { sorryForAnswer, thanksForRating, whichInstead } from "../../texts/answer.ts";
import type { Reply } from "../../reply.ts";
import { answerTurn } from "../answer-turn.ts";
import { choices, fitting, wantedChoice } from "../choices.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Tap } from "./tap.ts";

/**
 * A procedure ("p:"), an aspect of one ("a:"), the rating of an answer ("r:"), the procedure wanted
 * in place of the one told ("w:").
 */
export const takeKnowledgeTap: Tap = (talk, id) => {
  const [, kind, first = "", rest = ""] = /^([parw]):([^:]+)(?::(.+))?$/.exec(id) ?? [];
  if (kind === "p") return showProcedure(talk, first);
  if (kind === "a") return showAspect(talk, first, rest);
  if (kind === "w") return showWanted(talk, first, rest);
  if (kind === "r" && (first === "+" || first === "-")) return rate(talk, rest, first === "+");
  return undefined;
};

function showProcedure(talk: Talk, slug: string): Turn | undefined {
  const asked = talk.state.asked ?? [];
  const answer = talk.desk.knowledge.answer(slug, asked);
  return answer && answerTurn(talk, answer, asked);
}

function showAspect(talk: Talk, name: string, slug: string): Turn | undefined {
  const aspect = aspects.find((known) => known === name);
  const answer = aspect && talk.desk.knowledge.answer(slug, [aspect]);
  return answer && answerTurn(talk, answer, [aspect]);
}

async function showWanted(talk: Talk, turn: string, slug: string): Promise<Turn | undefined> {
  const shown = showProcedure(talk, slug);
  if (shown !== undefined) await talk.desk.contact.noteWanted(turn, slug);
  return shown;
}

async function rate(talk: Talk, turn: string, isGood: boolean): Promise<Turn | undefined> {
  if (!(await talk.desk.contact.rateAnswer(turn, isGood ? 1 : -1))) return undefined;
  const reply = isGood ? { text: thanksForRating() } : askWhatWasWanted(talk, turn);
  return { replies: [reply], state: talk.state, outcome: "rated" };
}

function askWhatWasWanted({ state, desk }: Talk, turn: string): Reply {
  const others = (state.others ?? [])
    .filter((slug) => slug !== state.topic)
    .flatMap((slug) => desk.knowledge.procedure(slug) ?? [])
    .map(({ slug, name }) => wantedChoice(turn, slug, name));
  const wanted = fitting(others).slice(0, 4);
  return {
    text: wanted.length > 0 ? whichInstead() : sorryForAnswer(),
    choices: [...wanted, choices.otherProcedure, choices.forwardQuestion, choices.menu],
  };
}
