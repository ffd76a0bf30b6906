import { parsePhone } from "../../../bot/dialogue/parse-phone.ts";
import type { Tx } from "../../db.ts";
import { markCalledBack } from "../../hotline/mark-called-back.ts";
import { saveCall } from "../../hotline/save-call.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showCallsWith } from "./calls-page.tsx";
import { timeToday } from "./time-today.ts";

/** A call that nobody took, noted afterwards from the telephone's own list. */
export async function noteMissed(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const now = house.clock.now();
  const phone = parsePhone(visit.field("phone"));
  const startedAt = timeToday(visit.field("at"), now);
  const errors = [
    ...(phone ? [] : [{ field: "phone", message: "Xin ghi đúng số điện thoại đã gọi." }]),
    ...(startedAt ? [] : [{ field: "at", message: "Xin ghi giờ trong hôm nay, như 09:05." }]),
  ];
  if (!phone || !startedAt) {
    const show = () => showCallsWith(house, visit, errors);
    return { kind: "refused", reason: "bad_fields", show };
  }
  const clientId = visit.field("clientId").slice(0, 64) || house.ids.uuid();
  const call = {
    clientId,
    staff: visit.staff,
    phone,
    startedAt,
    end: { outcome: "missed" },
  } as const;
  const saved = await saveCall({ ...house, tx }, call);
  if (!saved.ok) return { kind: "not_found" };
  return { kind: "done", to: "/console/hotline/calls?show=waiting", flash: "call_saved" };
}

export async function calledBack(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const done = await markCalledBack({ ...house, tx }, visit.param("id"));
  const to = "/console/hotline/calls?show=waiting";
  // Two colleagues who press at once have both done right.
  return { kind: "done", to, flash: done.ok ? "called_back" : "called_back_before" };
}
