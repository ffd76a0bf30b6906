import { draftOutdated, draftSent, noChat } from "../../bot/staff/words.ts";
import { answerTicket } from "../tickets/answer-ticket.ts";
import {
  type Acting,
  answerIn,
  auditDeed,
  done,
  editTapped,
  refused,
  removeTapped,
  type Toast,
} from "./acting.ts";
import { type DraftRow, endDraft, lockDraft, seeNewer, skipToldEvents } from "./draft-store.ts";
import { findGroupTicket } from "./find-group-ticket.ts";
import { newestEvent } from "./told-store.ts";
import { hideWriting } from "./writing-shown.ts";

/**
 * Sends a draft to the citizen at its writer's tap, once: a second tap finds none. When something
 * public happened since the draft was shown it is not sent; the writer reads that first.
 */
export async function sendDraft(acting: Acting, id: bigint): Promise<Toast> {
  const own = await ownDraft(acting, id);
  if (!own.ok) return refused(own.reason);
  const { house, staff } = acting;
  const { code, ticketId, text, seenEvent } = own.draft;
  const found = await findGroupTicket(house.tx, { code, staff, action: "ticket.answer" });
  if (!found.ok) return refused(found.reason);
  const before = await newestEvent(house.tx, ticketId);
  const sent = await answerTicket(house, { code, staff, text, seenEvent });
  const outcome = sent.ok ? "done" : sent.reason;
  await auditDeed(acting, { action: "ticket.answer", code, outcome });
  if (!sent.ok) {
    if (sent.reason === "changed_meanwhile") {
      await seeNewer(house.tx, id, before);
      await editTapped(acting, [ticketId], draftOutdated({ id: String(id), code, text }));
    }
    return refused(sent.reason);
  }
  await endDraft(house.tx, id, "sent");
  await hideWriting(acting, own.draft);
  const after = await newestEvent(house.tx, ticketId);
  await skipToldEvents(house.tx, ticketId, { before, after });
  await editTapped(acting, [ticketId], draftSent({ code, writer: staff.displayName, text }));
  if (sent.value.reach === "none") await answerIn(acting, ticketId, noChat(code));
  return done("sent");
}

export async function dropDraft(acting: Acting, id: bigint): Promise<Toast> {
  const own = await ownDraft(acting, id);
  if (!own.ok) return refused(own.reason);
  await endDraft(acting.house.tx, id, "dropped");
  await hideWriting(acting, own.draft);
  await removeTapped(acting);
  return done("dropped");
}

type Own = { ok: true; draft: DraftRow } | { ok: false; reason: "draft_over" | "not_your_draft" };

async function ownDraft({ house, staff }: Acting, id: bigint): Promise<Own> {
  const draft = await lockDraft(house.tx, id);
  if (!draft) return { ok: false, reason: "draft_over" };
  if (draft.staffId !== staff.id) return { ok: false, reason: "not_your_draft" };
  return { ok: true, draft };
}
