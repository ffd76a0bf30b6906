import { ticketAnsweredLetter } from "../../../bot/texts/letters.ts";
import type { Tx } from "../../db.ts";
import { answerTicket } from "../../tickets/answer-ticket.ts";
import { askCitizen } from "../../tickets/ask-citizen.ts";
import { tidyWords } from "../../tickets/tidy-words.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";
import { showTicket } from "./ticket-page.tsx";

/** The reply form: its three buttons send the answer, preview it, or ask the citizen back. */
export async function answer(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const text = visit.field("answer");
  switch (visit.field("step")) {
    case "preview":
      return preview(house, visit, text);
    case "ask": {
      const asked = await askCitizen(inside(house, tx), { ...whoWhat(visit), text });
      return deedOf(house, visit, "asked", asked, "answer");
    }
    default: {
      const given = { ...whoWhat(visit), text, seenEvent: seenEvent(visit) };
      return deedOf(
        house,
        visit,
        "answered",
        await answerTicket(inside(house, tx), given),
        "answer",
      );
    }
  }
}

async function preview(house: ConsoleHouse, visit: Visit, text: string): Promise<Deed> {
  const words = tidyWords(text);
  if (!words)
    return deedOf(house, visit, "answered", { ok: false, reason: "empty_text" }, "answer");
  const code = visit.param("code");
  const letter = ticketAnsweredLetter({ code, answer: words, title: house.officeName });
  const show = () => showTicket(house, visit, { errors: [], preview: letter });
  return { kind: "shown", outcome: "previewed", target: code.slice(0, 20), show };
}

/** A form without it counts as opened before everything. */
function seenEvent(visit: Visit): bigint {
  const seen = visit.field("seen");
  return /^\d{1,18}$/.test(seen) ? BigInt(seen) : 0n;
}
