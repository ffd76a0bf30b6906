import { erased, notErased } from "../../texts/privacy.ts";
import { choices } from "../choices.ts";
import { eraseTurn } from "../erase-turn.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import type { Tap } from "./tap.ts";

/** Erasing can't be undone: the button counts only right after the explanation. */
export const takeEraseTap: Tap = (talk, id) => {
  if (id === "x:no")
    return {
      replies: [{ text: notErased(), choices: [choices.menu] }],
      state: talk.state,
      outcome: "noted",
    };
  if (id !== "x:yes") return undefined;
  const wasAsked = talk.state.offered?.some((choice) => choice.id === "x:yes");
  return wasAsked ? erase(talk) : eraseTurn(talk);
};

async function erase(talk: Talk): Promise<Turn> {
  await talk.desk.contact.erase();
  return { replies: [{ text: erased() }], state: {}, outcome: "erased" };
}
