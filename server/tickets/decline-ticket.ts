import { ticketDeclinedLetter } from "../../bot/texts/ticket-letters.ts";
import type { Result } from "../result.ts";
import { declineGround, declineWords } from "./decline-grounds.ts";
import { type StaffRefusal, findForStaff } from "./find-ticket.ts";
import { moveTicket } from "./move-ticket.ts";
import { tellCitizens } from "./tell-citizens.ts";
import type { StaffActor, WritingHouse } from "./ticket-house.ts";
import { tidyWords } from "./tidy-words.ts";
import type { Reach } from "./write-to-citizen.ts";

export type Declining = {
  code: string;
  staff: StaffActor;
  /** id of a `declineGrounds` */
  ground: string;
  /** The officer's own words; some grounds need them. */
  words?: string;
};

export type DeclineRefusal = StaffRefusal | "no_ground" | "empty_text" | "wrong_status";

/** Declines a ticket on a legal ground, which the citizen is told (NĐ 20/2008, Điều 9). */
export async function declineTicket(
  house: WritingHouse,
  { code, staff, ground: groundId, words }: Declining,
): Promise<Result<{ code: string; reach: Reach }, DeclineRefusal>> {
  const found = await findForStaff(house.tx, code, staff, "ticket.decline");
  if (!found.ok) return found;
  const ground = declineGround(groundId);
  if (!ground) return { ok: false, reason: "no_ground" };
  const own = tidyWords(words);
  if (ground.needsWords && !own) return { ok: false, reason: "empty_text" };
  const ticket = found.value;
  const reason = declineWords(ground, own);
  const by = { kind: "staff", id: staff.id } as const;
  const moved = await moveTicket(house, ticket, "decline", {
    ...{ by, text: reason, isPublic: true },
    details: { reason: ground.id },
    change: { closedAt: house.clock.now(), warnAt: null },
  });
  if (!moved.ok) return moved;
  const title = house.office.name;
  const letterOf = (toldCode: string) => ticketDeclinedLetter({ code: toldCode, reason, title });
  const event = { kind: "declined", by, text: reason } as const;
  return {
    ok: true,
    value: { code: ticket.code, reach: await tellCitizens(house, ticket, letterOf, event) },
  };
}
