import type { Tx } from "../../db.ts";
import { apologise, planApology } from "../../tickets/apologise.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { inside, whoWhat } from "./ticket-actions.ts";
import { showTicket } from "./ticket-page.tsx";

/** The letter of apology: one button shows it, the other sends it. */
export async function sendApology(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const within = { ...inside(house, tx), apologies: house.apologies };
  const given = {
    ...whoWhat(visit),
    days: Number(visit.field("apologyDays")),
    reason: visit.field("apologyReason"),
  };
  const isPreview = visit.field("step") === "preview";
  const done = isPreview ? await planApology(within, given) : await apologise(within, given);
  if (!done.ok) {
    const field = done.reason === "bad_amount" ? "apologyDays" : "apologyReason";
    return deedOf(house, visit, "apologised", done, field);
  }
  if (!("letterOf" in done.value)) {
    return deedOf(house, visit, "apologised", { ok: true, value: done.value });
  }
  const { ticket, letterOf } = done.value;
  const unsent = { errors: [], apology: letterOf(ticket.code) };
  const show = () => showTicket(house, visit, unsent);
  return { kind: "shown", outcome: "previewed", target: ticket.code, show };
}
