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
  const { topic } = hasFaded(talk) ? {} : talk.state;
  const now = slug === undefined ? [] : [slug];
  const left = topic === undefined ? [] : [topic];
  return { ...withoutQuestionBack(talk), topic: slug, earlier: leftBefore(talk, now, left) };
}

/** The state after a question back: these were offered, for the question as it was understood. */
export function withOptions(talk: Talk, options: readonly string[], before: string): DialogueState {
  const earlier = leftBefore(talk, options);
  return { ...withoutQuestionBack(talk), options: [...options], before, earlier };
}

/**
 * What was in hand before what is `now`, the last first: who passes a question back over may return
 * to what it was about.
 */
function leftBefore(talk: Talk, now: readonly string[], left: readonly string[] = []): string[] {
  const { earlier = [], options = [] } = hasFaded(talk) ? {} : talk.state;
  const passed = now.some((slug) => options.includes(slug)) ? [] : options.slice(0, 2);
  const before = new Set([...passed, ...left, ...earlier]);
  return [...before].filter((slug) => !now.includes(slug)).slice(0, 3);
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
