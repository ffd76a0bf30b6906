import type { Answer, Answered, Aspect, Passage } from "../../knowledge/index.ts";
import type { Choice, Reply } from "../reply.ts";
import { changed } from "../texts/answer.ts";
import { showIsoDate } from "../texts/show-date.ts";
import { aspectChoice, choices, fitting, procedureChoice, ratingChoices } from "./choices.ts";
import { withTopic } from "./memory.ts";
import { showAnswer } from "./show-answer.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** An answer as a turn: the facts, the aspects not yet told, the rating, and a way to a person. */
export function answerTurn(
  talk: Talk,
  answer: Answer,
  asked: readonly Aspect[],
  changes: Answered["changes"] = [],
): Turn {
  const { slug } = answer.procedure;
  if (answer.standing === "lapsed") return lapsedTurn(talk, answer);
  const offered = [
    ...furtherAspects(answer.passages).map((aspect) => aspectChoice(aspect, slug)),
    ...ratingChoices(talk.turnId),
    choices.person,
  ];
  return {
    replies: [{ ...withChanges(showAnswer(answer), changes), choices: fitting(offered) }],
    state: { ...withTopic(talk, slug), askedLast: [...asked] },
    outcome: asked.length > 0 ? "answered_aspect" : "answered",
    procedure: slug,
  };
}

/** What the citizen named is abolished: one sentence on what took its place, before the facts. */
function withChanges(reply: Reply, changes: NonNullable<Answered["changes"]>): Reply {
  const news = changes.map((change) => changed({ ...change, since: showIsoDate(change.since) }));
  return { ...reply, text: [...news, reply.text].join("\n\n") };
}

function lapsedTurn(talk: Talk, answer: Answer): Turn {
  const { slug, supersededBy } = answer.procedure;
  const successor = supersededBy ? talk.desk.knowledge.procedure(supersededBy) : undefined;
  const offered: Choice[] = [choices.person, choices.menu];
  if (successor) offered.unshift(procedureChoice(successor.slug, successor.name));
  return {
    replies: [{ ...showAnswer(answer, successor), choices: fitting(offered) }],
    state: withTopic(talk, successor?.slug),
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
