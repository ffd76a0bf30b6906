import type { Aspect, Procedure } from "../../knowledge/index.ts";
import type { Turn } from "../dialogue/turn.ts";
import { behaviourOf, type ShownBehaviour } from "./behaviour-of.ts";
import { type FactsOf, inventedFacts } from "./invented-facts.ts";
import type { AskedKnowledge, Told } from "./memory-desk.ts";
import type { PlayedTalk } from "./play-talk.ts";
import type { EvaluationQuestion } from "./question.ts";

/** How one talk went. A mark is null where the question does not ask for it. */
export type TalkResult = {
  id: string;
  split?: string;
  turns: readonly string[];
  outcome: string;
  behaviour: ShownBehaviour;
  expected: Pick<EvaluationQuestion, "behaviour" | "codes" | "aspects">;
  marks: Marks;
  /** Aspects which the question was understood to ask for. */
  asked: readonly Aspect[];
  /** At most five codes, slugs where there is none: what was shown, then what the search ranked. */
  ranked: readonly string[];
  reply: string;
  /** Engine and dialogue together. */
  milliseconds: number;
  /** Search and choice alone; undefined: the turn asked nothing of them. */
  engineMilliseconds?: number;
  /** Numbers, dates and fees of the reply that stand in nothing it may speak from. */
  invented: readonly string[];
};

export type Marks = {
  behaviour: boolean;
  first: boolean | null;
  withinThree: boolean | null;
  aspects: boolean | null;
  /** Only for talks of several turns: the last one is right in behaviour and procedure. */
  followUp: boolean | null;
  /** Only for several requests in one message: each is answered with a right procedure. */
  requests: boolean | null;
};

/** Grades the last turn. `factsOf` gives the source text of a procedure, by its slug. */
export function gradeTalk(
  knowledge: AskedKnowledge,
  question: EvaluationQuestion,
  played: PlayedTalk,
  factsOf: FactsOf,
): TalkResult {
  const { turn, milliseconds } = played;
  const { outcome } = turn;
  const behaviour = behaviourOf(outcome);
  const reply = wordsOf(turn);
  const told = onlyShown(played.told, turn, reply);
  const answered = told.answers.map(({ procedure }) => procedure);
  const said = told.understood ?? question.turns.at(-1) ?? "";
  const found = knowledge.rank(said).flatMap(({ slug }) => knowledge.procedure(slug) ?? []);
  const shown = [...aboutOf(knowledge, turn), ...answered, ...told.options];
  const ranked = unique([...shown, ...found]).slice(0, 5);
  const asked = [...told.asked];
  return {
    id: question.id,
    ...(question.split === undefined ? {} : { split: question.split }),
    turns: question.turns,
    outcome,
    behaviour,
    expected: {
      behaviour: question.behaviour,
      codes: question.codes,
      aspects: question.aspects,
    },
    marks: marksOf(question, { behaviour, ranked, asked, answered }),
    asked,
    ranked: ranked.map(({ code, slug }) => code ?? slug),
    reply,
    milliseconds,
    ...(told.engineMilliseconds === undefined
      ? {}
      : { engineMilliseconds: told.engineMilliseconds }),
    invented: inventedFacts({ reply, outcome, told, question, factsOf }),
  };
}

/** Without the answers that the dialogue was given but did not pass on. */
function onlyShown(told: Told, turn: Turn, reply: string): Told {
  const answers = told.answers.filter(
    ({ procedure }) => procedure.slug === turn.procedure || reply.includes(procedure.name),
  );
  return { ...told, answers };
}

function aboutOf(knowledge: AskedKnowledge, turn: Turn): Procedure[] {
  const about = turn.procedure === undefined ? undefined : knowledge.procedure(turn.procedure);
  return about === undefined ? [] : [about];
}

function marksOf(
  question: EvaluationQuestion,
  shown: {
    behaviour: ShownBehaviour;
    ranked: readonly Procedure[];
    asked: readonly Aspect[];
    answered: readonly Procedure[];
  },
): Marks {
  const { codes, aspects, turns, requests } = question;
  const isRight = ({ code, slug }: Procedure) =>
    codes.includes(slug) || (code !== undefined && codes.includes(code));
  const behaviour = shown.behaviour === question.behaviour;
  const first = codes.length === 0 ? null : shown.ranked.slice(0, 1).some(isRight);
  const expectsAspects = question.behaviour === "answer" && aspects.length > 0;
  return {
    behaviour,
    first,
    withinThree: codes.length === 0 ? null : shown.ranked.slice(0, 3).some(isRight),
    aspects: expectsAspects ? aspects.every((aspect) => shown.asked.includes(aspect)) : null,
    followUp: turns.length > 1 ? behaviour && first !== false : null,
    requests:
      requests === undefined ? null : unique(shown.answered.filter(isRight)).length >= requests,
  };
}

function unique(procedures: readonly Procedure[]): Procedure[] {
  return [...new Map(procedures.map((procedure) => [procedure.slug, procedure])).values()];
}

function wordsOf({ replies }: Turn): string {
  return replies
    .map(({ title, text }) => (title === undefined ? text : `${title}\n${text}`))
    .join("\n\n");
}
