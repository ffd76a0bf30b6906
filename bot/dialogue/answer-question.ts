import type { Aspect, Context, Finding, Procedure } from "../../knowledge/index.ts";
import { outOfScope, unsure, whichProcedure } from "../texts/answer.ts";
import { politeToAbuse } from "../texts/small-talk.ts";
import { cleanText } from "../clean-text.ts";
import { answerTurn } from "./answer-turn.ts";
import { choices, fitting, procedureChoice } from "./choices.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";
import { abuseWords } from "./vocabulary/intents.ts";
import { hears } from "./vocabulary.ts";
import { readWords } from "./words.ts";

/** Puts a question to the knowledge: an answer, a short question back, or an honest "I don't know". */
export function answerQuestion(talk: Talk, question: string): Turn {
  const finding = talk.desk.knowledge.ask(question, contextOf(talk));
  const asking = { ...talk, state: { ...talk.state, question: cleanText(question, 2000) } };
  switch (finding.kind) {
    case "answered":
      return answerTurn(asking, finding.answer, finding.asked);
    case "clarify":
      return clarify(
        asking,
        finding.options.map(({ procedure }) => procedure),
        finding.asked,
      );
    case "several": {
      const first = finding.parts[0];
      return first?.kind === "answered"
        ? answerTurn(asking, first.answer, first.asked)
        : abstain(asking, "unsure");
    }
    case "nothing":
      return hears(abuseWords, readWords(question))
        ? stayPolite(talk)
        : abstain(asking, finding.reason);
  }
}

function contextOf({ state }: Talk): Omit<Context, "today"> {
  return state.topic === undefined ? {} : { topic: state.topic };
}

function clarify(talk: Talk, options: readonly Procedure[], asked: readonly Aspect[]): Turn {
  const offered = options.map(({ slug, name }, i) => procedureChoice(slug, `${i + 1}. ${name}`));
  return {
    replies: [
      {
        text: whichProcedure(options.map((option) => option.name)),
        choices: [...fitting(offered), choices.forwardQuestion],
      },
    ],
    state: { ...talk.state, asked: [...asked] },
    outcome: "clarify_procedure",
  };
}

function abstain(talk: Talk, reason: Extract<Finding, { kind: "nothing" }>["reason"]): Turn {
  const isOutside = reason === "out_of_scope";
  return {
    replies: [
      {
        text: isOutside ? outOfScope() : unsure(),
        choices: [choices.forwardQuestion, choices.person, choices.menu],
      },
    ],
    state: { ...talk.state, asked: undefined },
    outcome: isOutside ? "abstain_out_of_scope" : "abstain_unsure",
  };
}

/** Whoever curses is still a citizen who needs something. */
export function stayPolite(talk: Talk): Turn {
  return {
    replies: [{ text: politeToAbuse(), choices: [choices.person, choices.menu] }],
    state: talk.state,
    outcome: "small_talk",
  };
}
