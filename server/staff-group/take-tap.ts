import type { StaffTap } from "../../bot/staff/tap.ts";
import type { Action } from "../staff/may.ts";
import { acceptTicket } from "../tickets/accept-ticket.ts";
import { assignTicket } from "../tickets/assign-ticket.ts";
import { closeTicket } from "../tickets/close-ticket.ts";
import { forwardTicket } from "../tickets/forward-ticket.ts";
import { type Acting, auditDeed, done, refused, removeTapped, type Toast } from "./acting.ts";
import { findGroupTicket } from "./find-group-ticket.ts";
import type { GroupTicket } from "./group-ticket-view.ts";
import { offerChoice } from "./offer-choice.ts";
import { dropDraft, sendDraft } from "./send-draft.ts";
import { settleDoubt } from "./topic-store.ts";

/** Does what a tapped button says; the use cases are the console's, and so are their refusals. */
export async function takeTap(acting: Acting, tap: StaffTap): Promise<Toast> {
  if (tap.deed === "send" || tap.deed === "drop") {
    const end = tap.deed === "send" ? sendDraft : dropDraft;
    return end(acting, BigInt(tap.draft));
  }
  if (tap.deed !== "never_mind") return takeTicketTap(acting, tap);
  await removeTapped(acting);
  return done("never_mind");
}

type TicketTap = Exclude<StaffTap, { deed: "never_mind" | "send" | "drop" }>;

/** What one must be allowed to do, in the console as well. */
const needed: Record<TicketTap["deed"], Action> = {
  accept: "ticket.accept",
  assign: "ticket.assign",
  colleagues: "ticket.assign",
  assign_to: "ticket.assign",
  answer: "ticket.answer",
  forward: "ticket.forward",
  units: "ticket.forward",
  forward_to: "ticket.forward",
  extend: "ticket.extend",
  extend_by: "ticket.extend",
  close: "ticket.close",
  close_now: "ticket.close",
  make_topic: "ticket.view",
};

async function takeTicketTap(acting: Acting, tap: TicketTap): Promise<Toast> {
  const { house, staff } = acting;
  const action = needed[tap.deed];
  const found = await findGroupTicket(house.tx, { code: tap.code, staff, action });
  if (!found.ok) return refused(found.reason);
  const ticket = found.value;
  const who = { code: ticket.code, staff };
  const after = (result: DeedResult, name: Parameters<typeof done>[0]) =>
    conclude(acting, { ticket, action, result, name });
  switch (tap.deed) {
    case "accept":
      return after(await acceptTicket(house, who), "accepted");
    case "assign_to": {
      const given = { ...who, assigneeId: tap.staffId };
      return after(await assignTicket(house, given), "assigned");
    }
    case "forward_to": {
      const to = { unitId: tap.unitId };
      return after(await forwardTicket(house, { ...who, to }), "forwarded");
    }
    case "close_now":
      return after(await closeTicket(house, who), "closed");
    case "make_topic":
      return (await settleDoubt(house.tx, ticket.id))
        ? after({ ok: true }, "topic_wanted")
        : refused("not_wanted");
    case "assign":
    case "answer":
    case "forward":
    case "extend":
    case "close":
    case "colleagues":
    case "units":
    case "extend_by":
      return offerChoice(acting, ticket, tap);
  }
}

type DeedResult = { ok: true } | { ok: false; reason: string };

/** The choice was made: its message goes, the card changes by itself. */
async function conclude(
  acting: Acting,
  deed: {
    ticket: GroupTicket;
    action: Action;
    result: DeedResult;
    name: Parameters<typeof done>[0];
  },
): Promise<Toast> {
  const { ticket, action, result, name } = deed;
  const outcome = result.ok ? "done" : result.reason;
  await auditDeed(acting, { action, code: ticket.code, outcome });
  if (!result.ok) return refused(result.reason);
  if (name !== "accepted") await removeTapped(acting);
  return done(name);
}
