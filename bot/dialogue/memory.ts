import type { Context } from "../../knowledge/index.ts";
import type { DialogueState } from "./state.ts";
import type { Talk } from "./step.ts";

/** What the talk knows of the procedures in it; nothing once it has rested for half an hour. */
export function contextOf(talk: Talk): Omit<Context, "today"> {
  if (hasFaded(talk)) return {};
  const { topic, earlier, before, options, askedLast } = talk.state;
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(earlier === undefined ? {} : { earlier }),
    ...(before === undefined ? {} : { before }),
    ...(askedLast === undefined ? {} : { asked: askedLast }),
    ...(options === undefined ? {} : { offered: options }),
  };
}

/** A question back was asked in the turn before and is still open. */
export function isAskedBack(talk: Talk): boolean {
  return talk.state.options !== undefined && !hasFaded(talk);
}

/** The state after a procedure was told: it is the topic, and the one before it is kept in mind. */
export function withTopic(talk: Talk, slug: string | undefined): DialogueState {
  const { topic, earlier = [], options = [] } = hasFaded(talk) ? {} : talk.state;
  // Who passes a question back over may return to what it was about.
  const passed = slug !== undefined && options.includes(slug) ? [] : options.slice(0, 2);
  const before = [...passed, topic, ...earlier].flatMap((one) => (one === undefined ? [] : [one]));
  return {
    ...withoutQuestionBack(talk),
    topic: slug,
    earlier: [...new Set(before)].filter((one) => one !== slug).slice(0, 3),
  };
}

/** The state after a question back: these were offered, for the question as it was understood. */
export function withOptions(talk: Talk, options: readonly string[], before: string): DialogueState {
  return { ...withoutQuestionBack(talk), options: [...options], before };
}

/** The state after anything else about procedures: no question back is open any more. */
export function withoutQuestionBack(talk: Talk): DialogueState {
  const { topic, earlier, before, ...state } = talk.state;
  const talkedAt = talk.desk.now().toISOString();
  const kept = hasFaded(talk) ? {} : { topic, earlier, before };
  return { ...state, ...kept, talkedAt, options: undefined, asked: undefined };
}

function hasFaded({ state, desk }: Talk): boolean {
  const { talkedAt } = state;
  return talkedAt !== undefined && desk.now().getTime() - Date.parse(talkedAt) > restMs;
}

const restMs = 30 * 60_000;
