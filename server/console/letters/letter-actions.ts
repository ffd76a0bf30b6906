import type { Tx } from "../../db.ts";
import { takeUpAgain } from "../../inbox/take-up-again.ts";
import { sendAgain } from "../../outbox/send-again.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showLetters } from "./letters-page.tsx";

/** A failed letter goes again at once; one whose fate is unknown only after the page that asks. */
export async function retryLetter(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const target = `letter ${id}`;
  const result = await sendAgain({ tx }, { id, isConfirmed: visit.field("confirmed") === "yes" });
  if (result.ok) return { kind: "done", to: "/console/letters", flash: "letter_retried", target };
  if (result.reason === "not_confirmed") {
    return { kind: "done", to: `/console/letters/${id}/retry`, target };
  }
  return refused(house, visit, result.reason, target);
}

export async function retryMessage(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const target = `inbox ${id}`;
  const result = await takeUpAgain({ tx }, { id });
  if (result.ok) return { kind: "done", to: "/console/letters", flash: "inbox_retried", target };
  return refused(house, visit, result.reason, target);
}

function refused(house: ConsoleHouse, visit: Visit, reason: string, target: string): Deed {
  const message = "Không gửi lại được: có người đã làm rồi, hoặc thư không còn ở trang này.";
  const errors = [{ field: "main", message }];
  const show = async () => ({ ...(await showLetters(house, visit)), errors, status: 409 });
  return { kind: "refused", reason, target: target.slice(0, 40), show };
}
