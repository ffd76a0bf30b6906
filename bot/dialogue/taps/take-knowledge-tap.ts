import { aspects } from "../../../knowledge/index.ts";
import { sorryForAnswer, thanksForRating } from "../../texts/answer.ts";
import { answerTurn } from "../answer-turn.ts";
import { choices } from "../choices.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Tap } from "./tap.ts";

/** A procedure ("p:"), an aspect of one ("a:"), the rating of an answer ("r:"). */
export const takeKnowledgeTap: Tap = (talk, id) => {
  const [, kind, first = "", rest = ""] = /^([par]):([^:]+)(?::(.+))?$/.exec(id) ?? [];
  if (kind === "p") return showProcedure(talk, first);
  if (kind === "a") return showAspect(talk, first, rest);
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

async function rate(talk: Talk, turn: string, isGood: boolean): Promise<Turn | undefined> {
  if (!(await talk.desk.contact.rateAnswer(turn, isGood ? 1 : -1))) return undefined;
  return {
    replies: [
      isGood
        ? { text: thanksForRating() }
        : { text: sorryForAnswer(), choices: [choices.forwardQuestion, choices.menu] },
    ],
    state: talk.state,
    outcome: "rated",
  };
}
