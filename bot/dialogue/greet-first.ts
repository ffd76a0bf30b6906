import type { Reply } from "../reply.ts";
import { demoNotice, greeting, privacyNotice, shortGreeting } from "../texts/greeting.ts";
import { menuQuestion } from "../texts/menu.ts";
import { menuChoices } from "./choices.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/**
 * Sees to it that the first words anybody gets from us say that we are automatic (NĐ 142/2026) and
 * what is kept (Luật 91/2025). In an emergency the telephone numbers come before that.
 */
export function greetFirst(talk: Talk, turn: Turn): Turn {
  if (talk.state.greeted || talk.isGroup || turn.outcome === "erased") return turn;
  const state = { ...turn.state, greeted: true };
  if (turn.outcome === "greeting") return { ...turn, state };
  const intro: Reply = { text: paragraphs(talk, shortGreeting(talk.desk.office.name)) };
  const replies =
    turn.outcome === "route_emergency" ? [...turn.replies, intro] : [intro, ...turn.replies];
  return { ...turn, replies, state };
}

/** The whole greeting with the menu. */
export function greetingTurn(talk: Talk): Turn {
  const text = paragraphs(talk, greeting(talk.desk.office.name));
  return {
    replies: [{ text: `${text}\n\n${menuQuestion()}`, choices: menuChoices }],
    state: talk.state,
    outcome: "greeting",
  };
}

function paragraphs({ desk }: Talk, hello: string): string {
  return [hello, privacyNotice(), ...(desk.office.isDemo ? [demoNotice()] : [])].join("\n\n");
}
