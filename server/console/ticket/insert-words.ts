import type { Tx } from "../../db.ts";
import { categoryOf } from "../../tickets/categories.ts";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import { viewReply } from "../../workbench/canned-replies-view.ts";
import { type ReplyVariable, fillReply } from "../../workbench/reply-variables.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import type { Visit } from "../visit.ts";
import { answerText } from "./suggest-answers.ts";

type InsertHouse = Pick<ConsoleHouse, "knowledge" | "clock" | "officeName"> & { tx: Tx };

/**
 * The answer so far with words put below it: "canned:<id>", "answer:<slug>", or "canned" for the
 * reply that was chosen from the list. Unknown ones leave it as it was.
 */
export async function insertWords(
  house: InsertHouse,
  visit: Visit,
  { ticket, text, wanted }: { ticket: TicketPage; text: string; wanted: string },
): Promise<string> {
  const [from = "", name = ""] = wanted.split(/:(.*)/s);
  const words =
    from === "answer"
      ? answerText(house.knowledge, name, house.clock.now())
      : await cannedText(house, visit, ticket, name || visit.field("canned"));
  if (!words) return text;
  return text.trim() === "" ? words : `${text.trimEnd()}\n\n${words}`;
}

async function cannedText(
  house: InsertHouse,
  visit: Visit,
  ticket: TicketPage,
  id: string,
): Promise<string | undefined> {
  const reply = await viewReply(house.tx, id);
  return reply && fillReply(reply.body, valuesFor(house, visit, ticket));
}

/** What the variables stand for on this ticket; no date where none is due. */
function valuesFor(
  house: InsertHouse,
  visit: Visit,
  ticket: TicketPage,
): Partial<Record<ReplyVariable, string>> {
  return {
    ma_phieu: ticket.code,
    ...(ticket.dueAt ? { han: formatDate(ticket.dueAt) } : {}),
    don_vi: ticket.unit?.name ?? house.officeName,
    can_bo: visit.staff.displayName,
    co_quan: house.officeName,
    linh_vuc: categoryOf(ticket.categoryId).label,
    ngay_gui: formatDate(ticket.openedAt),
    hom_nay: formatDate(house.clock.now()),
  };
}
