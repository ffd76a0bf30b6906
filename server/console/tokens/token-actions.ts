import { addDays, vietnamInstant } from "../../calendar/vietnam-date.ts";
import type { Tx } from "../../db.ts";
import { createToken } from "../../tokens/create-token.ts";
import { endToken } from "../../tokens/end-token.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { tokenMade } from "./token-made.tsx";
import { showTokens } from "./tokens-page.tsx";

/** Makes a key and shows it in the answer itself: only its hash is kept. */
export async function makeToken(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { clock, ids } = house;
  const expiresAt = endOf(visit.field("lastDay"));
  if (expiresAt === "wrong") return refuse(house, visit, "wrong_date");
  const done = await createToken(
    { tx, clock, ids },
    {
      name: visit.field("name"),
      scopes: visit.fields("scope"),
      staffId: visit.staff.id,
      ...(expiresAt && { expiresAt }),
    },
  );
  if (!done.ok) return refuse(house, visit, done.reason);
  const { id, token } = done.value;
  const target = `token ${id}`;
  return { kind: "shown", target, show: async () => tokenMade(house, token) };
}

export async function stopToken(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const done = await endToken({ tx, clock: house.clock }, { id: visit.param("id") });
  if (!done.ok) return { kind: "not_found" };
  const target = `token ${done.value.id}`;
  return { kind: "done", to: "/console/tokens", flash: "token_ended", target };
}

type Refusal = "no_name" | "bad_scope" | "expired" | "wrong_date";

const faults: Readonly<Record<Refusal, FormError>> = {
  no_name: { field: "name", message: "Xin ghi khóa này dành cho phần mềm nào." },
  bad_scope: { field: "scopes", message: "Xin chọn ít nhất một việc." },
  expired: { field: "lastDay", message: "Ngày này đã qua. Xin chọn một ngày sau." },
  wrong_date: { field: "lastDay", message: "Ngày không đúng. Xin chọn lại." },
};

function refuse(house: ConsoleHouse, visit: Visit, reason: Refusal): Deed {
  return { kind: "refused", reason, show: () => showTokens(house, visit, [faults[reason]]) };
}

/** The end of that day in Việt Nam; empty is no end. */
function endOf(day: string): Date | undefined | "wrong" {
  if (day.trim() === "") return undefined;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  return isDay ? vietnamInstant(addDays(day, 1)) : "wrong";
}
