import type { ReplyFile } from "../../../bot/reply.ts";
import { ticketAnsweredLetter } from "../../../bot/texts/letters.ts";
import { noteFilesSent, takeOffDraft } from "../../attachments/attach-to-draft.ts";
import type { Tx } from "../../db.ts";
import type { Result } from "../../result.ts";
import { answerTicket } from "../../tickets/answer-ticket.ts";
import { askCitizen } from "../../tickets/ask-citizen.ts";
import { readTicket } from "../../tickets/ticket-view.ts";
import { tidyWords } from "../../tickets/tidy-words.ts";
import { dropDraft, keepDraft } from "../../workbench/keep-draft.ts";
import { hasOpenVariable } from "../../workbench/reply-variables.ts";
import type { Deed, SlowRun } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import {
  attach,
  chooseFiles,
  type ChosenFiles,
  filesToSend,
  takeChosen,
  takeOff,
} from "./answer-files.ts";
import { type TicketRefusal, deedOf } from "./deed-of.ts";
import { insertWords } from "./insert-words.ts";
import { inside, whoWhat } from "./ticket-actions.ts";
import { showTicket } from "./ticket-page.tsx";
import type { Unsent } from "./ticket-props.ts";

/**
 * The reply form. One button sends it, another asks the citizen back; the rest change what is being
 * written. Whatever does not leave the house is kept as a draft. Files that were chosen go into the
 * draft first, whatever the button.
 */
export const answer: SlowRun = {
  prepare: async (house, visit) => {
    const chosen = await chooseFiles(house, visit);
    return async (tx) => {
      const refused = await takeChosen(house, tx, visit, chosen);
      return refused ?? doStep(house, tx, visit, chosen);
    };
  },
};

async function doStep(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  chosen: ChosenFiles,
): Promise<Deed> {
  if (visit.field("remove") !== "") return takeOff(house, tx, visit);
  if (visit.field("insert") !== "") return insert(house, tx, visit);
  const text = visit.field("answer");
  switch (visit.field("step")) {
    case "attach":
      return attach(house, tx, visit, chosen);
    case "preview":
      return preview(house, tx, visit);
    case "draft":
      return draft(house, tx, visit);
    case "discard": {
      const off = await takeOffDraft(inside(house, tx), whoWhat(visit));
      return rewrite(house, tx, visit, "", { hasDroppedFiles: off.ok && off.value.count > 0 });
    }
    case "undo":
      return rewrite(house, tx, visit, visit.field("before"));
    case "ask":
      return send(house, tx, visit, {
        ...{ chosen, flash: "asked" },
        run: (files) => askCitizen(inside(house, tx), { ...whoWhat(visit), text, files }),
      });
    default: {
      const given = { ...whoWhat(visit), text, seenEvent: seenEvent(visit) };
      return send(house, tx, visit, {
        ...{ chosen, flash: "answered" },
        run: (files) => answerTicket(inside(house, tx), { ...given, files }),
      });
    }
  }
}

type Sent = Result<{ code: string; reach: "chat" | "none" }, TicketRefusal>;

type Sending = {
  chosen: ChosenFiles;
  flash: "asked" | "answered";
  run: (files: readonly ReplyFile[]) => Promise<Sent>;
};

async function send(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  { chosen, flash, run }: Sending,
): Promise<Deed> {
  const text = visit.field("answer");
  const files = await filesToSend(tx, visit, chosen);
  const sent = await sendIt(text, files, run);
  if (sent.ok) {
    await dropDraft(inside(house, tx), whoWhat(visit));
    await noteFilesSent(inside(house, tx), files ?? []);
  } else await keepDraft(inside(house, tx), { ...whoWhat(visit), text });
  const deed = deedOf(house, visit, flash, sent, "answer");
  if (sent.ok || sent.reason !== "changed_meanwhile" || deed.kind !== "refused") return deed;
  const errors = [{ field: "answer", message: quicker }];
  const collidedAfter = seenEvent(visit);
  return { ...deed, show: () => showTicket(house, visit, { errors, collidedAfter }) };
}

async function sendIt(
  text: string,
  files: readonly ReplyFile[] | undefined,
  run: Sending["run"],
): Promise<Sent> {
  if (hasOpenVariable(text)) return { ok: false, reason: "open_variable" };
  return files ? run(files) : { ok: false, reason: "files_changed" };
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
async function rewrite(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  text: string,
  more: Pick<Unsent, "hasDroppedFiles"> = {},
): Promise<Deed> {
  const kept = await keepDraft(inside(house, tx), { ...whoWhat(visit), text });
  if (!kept.ok) return { kind: "not_found" };
  const unsent = { errors: [], answer: text, undo: visit.field("answer"), ...more };
  const show = () => showTicket(house, visit, unsent);
  return { kind: "shown", outcome: "rewritten", target: kept.value.code, show };
}

/** A form without it counts as opened before everything. */
function seenEvent(visit: Visit): bigint {
  const seen = visit.field("seen");
  return /^\d{1,18}$/.test(seen) ? BigInt(seen) : 0n;
}
