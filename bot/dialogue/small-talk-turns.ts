import type { Choice } from "../reply.ts";
import {
  hello,
  isAutomatic,
  sorryForDetours,
  whatICanDo,
  youAreWelcome,
} from "../texts/small-talk.ts";
import { choices, menuChoices } from "./choices.ts";
import { greetingTurn } from "./greet-first.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/** Greets back; whoever comes for the first time is told what this is. */
export function sayHello(talk: Talk): Turn {
  return talk.state.greeted ? smallTalk(talk, hello(), menuChoices) : greetingTurn(talk);
}

export function thankBack(talk: Talk): Turn {
  return smallTalk(talk, youAreWelcome(), [choices.menu]);
}

/** Nobody shall take the assistant for a person. */
export function tellNature(talk: Talk): Turn {
  return smallTalk(talk, isAutomatic(), [choices.person, choices.menu]);
}

export function tellAbility(talk: Talk): Turn {
  return smallTalk(talk, whatICanDo(), menuChoices);
}

export function regretDetours(talk: Talk): Turn {
  return smallTalk(talk, sorryForDetours(), [choices.person, choices.forwardQuestion]);
}

function smallTalk({ state }: Talk, text: string, offered: readonly Choice[]): Turn {
  return { replies: [{ text, choices: offered }], state, outcome: "small_talk" };
}
