import type { Answer, Aspect, Passage } from "../../knowledge/index.ts";
import type { Choice } from "../reply.ts";
import { aspectChoice, choices, fitting, procedureChoice, ratingChoices } from "./choices.ts";
import { showAnswer } from "./show-answer.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** An answer as a turn: the facts, the aspects not yet told, the rating, and a way to a person. */
export function answerTurn(talk: Talk, answer: Answer, asked: readonly Aspect[]): Turn {
  const { slug } = answer.procedure;
  const state = { ...talk.state, topic: slug, asked: undefined };
  if (answer.standing === "lapsed") return lapsedTurn(talk, answer);
  const offered = [
    ...furtherAspects(answer.passages).map((aspect) => aspectChoice(aspect, slug)),
    ...ratingChoices(talk.turnId),
    choices.person,
  ];
  return {
    replies: [{ ...showAnswer(answer), choices: fitting(offered) }],
    state,
    outcome: asked.length > 0 ? "answered_aspect" : "answered",
    procedure: slug,
  };
}

function lapsedTurn(talk: Talk, answer: Answer): Turn {
  const { slug, supersededBy } = answer.procedure;
  const successor = supersededBy ? talk.desk.knowledge.procedure(supersededBy) : undefined;
  const offered: Choice[] = [choices.person, choices.menu];
  if (successor) offered.unshift(procedureChoice(successor.slug, successor.name));
  return {
    replies: [{ ...showAnswer(answer, successor), choices: fitting(offered) }],
    state: { ...talk.state, topic: successor?.slug, asked: undefined },
    outcome: "answered_lapsed",
    procedure: slug,
  };
}

function furtherAspects(told: readonly Passage[]): readonly Aspect[] {
  return offeredAspects
    .filter((aspect) => !told.some((passage) => passage.aspect === aspect))
    .slice(0, 6);
}

/** In the order in which people ask. */
const offeredAspects: readonly Aspect[] = [
  "papers",
  "fee",
  "time",
  "place",
  "steps",
  "conditions",
  "form",
  "online",
  "result",
];
