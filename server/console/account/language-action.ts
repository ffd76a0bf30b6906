import type { Tx } from "../../db.ts";
import { chooseLanguage } from "../../staff/choose-language.ts";
import type { Deed } from "../action.ts";
import { safePath } from "../back-path.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showAccount } from "./account-page.tsx";

/** Switches one's console to the other language and goes back to where the switch was. */
export async function switchLanguage(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const choice = { staffId: visit.staff.id, language: visit.field("language") };
  const chosen = await chooseLanguage({ tx }, choice);
  if (!chosen.ok) {
    return { kind: "refused", reason: chosen.reason, show: () => showAccount(house, visit) };
  }
  return { kind: "done", to: safePath(visit.field("back")) ?? "/console/account" };
}
