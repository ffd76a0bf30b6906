import type { Tx } from "../../db.ts";
import { splitTicket } from "../../tickets/split-ticket.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import { partNumbers } from "./forms/split-form.tsx";
import { inside, whoWhat } from "./ticket-actions.ts";

/** Parts of the form that were left empty are none. */
export async function split(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const parts = partNumbers
    .map((number) => `part${number}`)
    .filter((name) => visit.field(name).trim() !== "")
    .map((name) => ({
      what: visit.field(name),
      kind: visit.field(`${name}Kind`),
      category: visit.field(`${name}Category`),
      isSealed: visit.field(`${name}Sealed`) !== "",
    }));
  const within = { ...inside(house, tx), ids: house.ids };
  const done = await splitTicket(within, { ...whoWhat(visit), rest: visit.field("rest"), parts });
  const field = done.ok ? "main" : (fields[done.reason] ?? "part1");
  return deedOf(house, visit, "split", done, field);
}

const fields: Record<string, string> = { empty_text: "rest", bad_category: "part1Category" };
