import { type DialogueState, readState } from "../../bot/dialogue/state.ts";
import { takeTurn } from "../../bot/dialogue/take-turn.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import type { Content } from "../../bot/message.ts";
import { makeMessage } from "./make-message.ts";
import { openPaperDesk, type PaperDesk } from "./paper-desk.ts";

/** A talk with the dialogue over a paper desk: keeps the state as the database would. */
export type PaperTalk = {
  desk: PaperDesk;
  state: DialogueState;
  say(said: string | Content): Promise<Turn>;
  /** Taps the button with that label among those offered last. */
  tap(label: string): Promise<Turn>;
  /** Taps a button by its id, whether it was offered or not. */
  press(id: string): Promise<Turn>;
};

/** `state` is greeted by default, so that tests see the answer alone. */
export function startTalk(
  desk: PaperDesk = openPaperDesk(),
  state: DialogueState = { greeted: true },
): PaperTalk {
  let turns = 0;
  const talk: PaperTalk = {
    desk,
    state,
    say: async (said) => {
      turns += 1;
      const handedOver = desk.paper.handedOver;
      const turn = await takeTurn(desk, talk.state, makeMessage(said), {
        id: String(turns),
        handedOver,
      });
      if (turn.outcome.startsWith("answered")) desk.paper.ratable.add(String(turns));
      talk.state = readState(JSON.parse(JSON.stringify(turn.state)));
      return turn;
    },
    press: (id) => talk.say({ kind: "choice", id }),
    tap: (label) => {
      const choice = talk.state.offered?.find((one) => one.label === label);
      const labels = talk.state.offered?.map((one) => one.label).join(", ");
      if (!choice) throw new Error(`"${label}" is not offered, but: ${labels}`);
      return talk.press(choice.id);
    },
  };
  return talk;
}

/** All that a turn says, in one text. */
export function wordsOf(turn: Turn): string {
  return turn.replies.map((reply) => `${reply.title ?? ""}\n${reply.text}`).join("\n\n");
}

/** The labels of the buttons that a turn ends with. */
export function labelsOf(turn: Turn): string[] {
  return turn.replies.flatMap((reply) => reply.choices ?? []).map((choice) => choice.label);
}
