import type { Answered, Clarify } from "../../knowledge/index.ts";
import { cleanText } from "../clean-text.ts";
import type { Reply } from "../reply.ts";
import { politeToAbuse } from "../texts/small-talk.ts";
import { abstain } from "./abstain.ts";
import { answerTurn } from "./answer-turn.ts";
import { askBack } from "./ask-back.ts";
import { choices } from "./choices.ts";
import { contextOf } from "./memory.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";
import { abuseWords } from "./vocabulary/small-talk.ts";
import { hears } from "./vocabulary.ts";
import { readWords } from "./words.ts";

/** Puts a question to the knowledge: an answer, a short question back, or an honest "I don't know". */
export function answerQuestion(talk: Talk, words: string): Turn {
  const finding = talk.desk.knowledge.ask(words, contextOf(talk));
  const question = cleanText(words, 2000);
  const asking = { ...talk, state: { ...talk.state, question } };
  switch (finding.kind) {
    case "answered":
      return answerFound(asking, finding);
    case "clarify":
      return askBack(asking, finding);
    case "several":
      return answerEach(asking, finding.parts);
    case "nothing":
      if (hears(abuseWords, readWords(words))) return stayPolite(talk);
      return finding.vague ? askBack(asking, finding.vague) : abstain(asking, finding);
  }
}

/** What was asked when the question back came still holds for the procedure chosen now, beside what its choice asks. */
function answerFound(talk: Talk, finding: Answered): Turn {
  const { state } = talk;
  const { slug } = finding.answer.procedure;
  const open = state.options?.includes(slug) ? (state.asked ?? []) : [];
  const asked = [...new Set([...open, ...finding.asked])];
  const answer = open.length > 0 ? talk.desk.knowledge.answer(slug, asked) : undefined;
  const isGoingOn = slug === state.topic || state.options?.includes(slug);
  const before = isGoingOn ? state.before : (finding.understood ?? state.question);
  const others = finding.nearest?.map((one) => one.slug);
  const going = { ...state, before, ...(others && { others }) };
  return answerTurn({ ...talk, state: going }, answer ?? finding.answer, asked, finding.changes);
}

/** Several requests: each answered whole, the last one with the choices; a question back comes last. */
function answerEach(talk: Talk, parts: readonly (Answered | Clarify)[]): Turn {
  const inOrder = [
    ...parts.filter(({ kind }) => kind === "answered"),
    ...parts.filter(({ kind }) => kind === "clarify"),
  ];
  let turn: Turn = { replies: [], state: talk.state, outcome: "answered" };
  for (const part of inOrder) {
    const going = { ...talk, state: turn.state };
    const next =
      part.kind === "answered"
        ? answerFound(going, { ...part, understood: part.answer.procedure.name })
        : askBack(going, part);
    const told = turn.replies.map(withoutChoices);
    const isFirst = turn.replies.length === 0;
    turn = {
      ...next,
      replies: [...told, ...next.replies],
      ...(isFirst || part.kind === "answered" ? {} : onlyTold(turn)),
    };
  }
  return turn;
}

function withoutChoices({ title, text }: Reply): Reply {
  return { ...(title === undefined ? {} : { title }), text };
}

function onlyTold({ outcome, procedure }: Turn): Pick<Turn, "outcome" | "procedure"> {
  return { outcome, ...(procedure === undefined ? {} : { procedure }) };
}

/** Whoever curses is still a citizen who needs something. */
export function stayPolite(talk: Talk): Turn {
  return {
    replies: [{ text: politeToAbuse(), choices: [choices.person, choices.menu] }],
    state: talk.state,
    outcome: "small_talk",
  };
}
