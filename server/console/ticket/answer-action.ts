import { ticketAnsweredLetter } from "../../../bot/texts/letters.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { answerTicket } from "../../tickets/answer-ticket.ts";
import { askCitizen } from "../../tickets/ask-citizen.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import { tidyWords } from "../../tickets/tidy-words.ts";
import { dropDraft, keepDraft } from "../../workbench/keep-draft.ts";
import { hasOpenVariable } from "../../workbench/reply-variables.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { type TicketRefusal, deedOf } from "./deed-of.ts";
import { insertWords } from "./insert-words.ts";
import { inside, whoWhat } from "./ticket-actions.ts";
import { showTicket } from "./ticket-page.tsx";

/**
 * The reply form. One button sends it, another asks the citizen back; the rest change what is being
 * written. Whatever does not leave the house is kept as a draft.
 */
export async function answer(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  if (visit.field("insert") !== "") return insert(house, tx, visit);
  const text = visit.field("answer");
  switch (visit.field("step")) {
    case "preview":
      return preview(house, tx, visit);
    case "draft":
      return draft(house, tx, visit);
    case "discard":
      return rewrite(house, tx, visit, "");
    case "undo":
      return rewrite(house, tx, visit, visit.field("before"));
    case "ask":
      return send(house, tx, visit, "asked", () =>
        askCitizen(inside(house, tx), { ...whoWhat(visit), text }),
      );
    default: {
      const given = { ...whoWhat(visit), text, seenEvent: seenEvent(visit) };
      return send(house, tx, visit, "answered", () => answerTicket(inside(house, tx), given));
    }
  }
}

type Sent = Result<{ code: string; reach: "chat" | "none" }, TicketRefusal>;

async function send(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  flash: "asked" | "answered",
  run: () => Promise<Sent>,
): Promise<Deed> {
  const text = visit.field("answer");
  const sent: Sent = hasOpenVariable(text) ? { ok: false, reason: "open_variable" } : await run();
  if (sent.ok) await dropDraft(inside(house, tx), whoWhat(visit));
  else await keepDraft(inside(house, tx), { ...whoWhat(visit), text });
  const deed = deedOf(house, visit, flash, sent, "answer");
  if (sent.ok || sent.reason !== "changed_meanwhile" || deed.kind !== "refused") return deed;
  const errors = [{ field: "answer", message: quicker }];
  const collidedAfter = seenEvent(visit);
  return { ...deed, show: () => showTicket(house, visit, { errors, collidedAfter }) };
}

const quicker =
  "Có diễn biến mới trên phiếu nên câu trả lời chưa được gửi. Xin đọc phần mới rồi gửi lại.";

async function preview(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const answerText = tidyWords(visit.field("answer"));
  if (!answerText)
    return deedOf(house, visit, "answered", { ok: false, reason: "empty_text" }, "answer");
  const kept = await keepDraft(inside(house, tx), { ...whoWhat(visit), text: answerText });
  if (!kept.ok) return { kind: "not_found" };
  const { code } = kept.value;
  const about = { title: house.officeName, at: house.clock.now() };
  const letter = ticketAnsweredLetter({ code, answer: answerText, ...about });
  const show = () => showTicket(house, visit, { errors: [], preview: letter });
  return { kind: "shown", outcome: "previewed", target: code, show };
}

async function draft(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const text = visit.field("answer");
  const kept = await keepDraft(inside(house, tx), { ...whoWhat(visit), text });
  if (!kept.ok) return { kind: "not_found" };
  return { kind: "kept", to: `/console/tickets/${kept.value.code}`, flash: "draft_kept" };
}

async function insert(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const asked = { code: visit.param("code"), viewer: visit.staff, now: house.clock.now() };
  const ticket = await readTicket(tx, asked);
  if (!ticket) return { kind: "not_found" };
  const text = visit.field("answer");
  const wanted = visit.field("insert");
  const answerText = await insertWords({ ...house, tx }, visit, { ticket, text, wanted });
  return rewrite(house, tx, visit, answerText);
}

/** Other words stand in the field now; those before can be had back. */
async function rewrite(house: ConsoleHouse, tx: Tx, visit: Visit, text: string): Promise<Deed> {
  const kept = await keepDraft(inside(house, tx), { ...whoWhat(visit), text });
  if (!kept.ok) return { kind: "not_found" };
  const unsent = { errors: [], answer: text, undo: visit.field("answer") };
  const show = () => showTicket(house, visit, unsent);
  return { kind: "shown", outcome: "rewritten", target: kept.value.code, show };
}

/** A form without it counts as opened before everything. */
function seenEvent(visit: Visit): bigint {
  const seen = visit.field("seen");
  return /^\d{1,18}$/.test(seen) ? BigInt(seen) : 0n;
}
