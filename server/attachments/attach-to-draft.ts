import type { ReplyFile } from "../../bot/reply.ts";
import type { Result } from "../result.ts";
import { type StaffRefusal, findForStaff } from "../tickets/find-ticket.ts";
import type { StaffActor, TicketHouse } from "../tickets/ticket-house.ts";
import { mostAnswerFiles } from "./attachment.ts";
import { dropDraftFiles, insertDraftFiles, markSent } from "./draft-file-store.ts";
import { readDraftFiles } from "./answer-files-view.ts";
import type { StoredFile } from "./inspect-file.ts";

export type AttachRefusal = StaffRefusal | "sealed_files" | "too_many_files";

type Whose = { code: string; staff: StaffActor };

/**
 * Puts files into the answer that somebody is writing, all or none. What is sealed leaves through
 * no channel, so nothing is taken there.
 */
export async function attachToDraft(
  { tx, clock }: TicketHouse,
  { code, staff, files }: Whose & { files: readonly StoredFile[] },
): Promise<Result<{ code: string }, AttachRefusal>> {
  const found = await findForStaff(tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const { id: ticketId, restricted } = found.value;
  if (restricted) return { ok: false, reason: "sealed_files" };
  const draft = { ticketId, staffId: staff.id };
  const there = await readDraftFiles(tx, draft);
  if (there.length + files.length > mostAnswerFiles) return { ok: false, reason: "too_many_files" };
  await insertDraftFiles(tx, draft, files, clock.now());
  return { ok: true, value: { code: found.value.code } };
}

/** Takes one file out of the answer again, or all; `count` were there to be taken. */
export async function takeOffDraft(
  { tx }: TicketHouse,
  { code, staff, id }: Whose & { id?: string },
): Promise<Result<{ code: string; count: number }, StaffRefusal>> {
  const found = await findForStaff(tx, code, staff, "ticket.answer");
  if (!found.ok) return found;
  const count = await dropDraftFiles(tx, { ticketId: found.value.id, staffId: staff.id }, id);
  return { ok: true, value: { code: found.value.code, count } };
}

/** The answer is out, and these with it: they are the ticket's from now on. */
export async function noteFilesSent(
  { tx, clock }: TicketHouse,
  files: readonly ReplyFile[],
): Promise<void> {
  const ids = files.map(({ id }) => id);
  await markSent(tx, ids, clock.now());
}
