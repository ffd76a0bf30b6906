import type { TicketDraft } from "../../bot/desk.ts";
import type { Paper } from "./paper-desk.ts";

/** Opens a ticket at a paper desk. */
export function paperReceipt(paper: Paper, draft: TicketDraft) {
  const letters = { phan_anh: "PA", kien_nghi: "KN", cau_hoi: "CH", khen: "KH" }[draft.kind];
  const code = `${letters}-26-${String(paper.opened.length + 1).padStart(6, "0")}-K`;
  const isFormal = Boolean(draft.name && draft.address && draft.phone);
  const dueAt = new Date(paper.now.getTime() + 7 * 86_400_000);
  paper.opened.push({ ...draft, code });
  paper.tickets.set(code, {
    code,
    kind: draft.kind,
    status: "new",
    openedAt: paper.now,
    dueAt,
    isFormal,
    isRestricted: draft.restricted ?? false,
    isUrgent: draft.urgent ?? false,
  });
  return { code, dueAt, isFormal };
}
