import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { tellStaff } from "../notices/tell-staff.ts";
import { remindUpTo } from "./call-back.ts";
import { takeDueCalls } from "./call-store.ts";
import { readOperators } from "./operators-view.ts";

/**
 * Tells the operators, once, of missed calls that are soon to be called back; where there is no
 * operator, whoever noted the call. How many were told of.
 */
export async function remindOfCalls(house: {
  tx: Tx;
  clock: Clock;
  calendars: Calendars;
}): Promise<number> {
  const at = house.clock.now();
  const upTo = remindUpTo(house.calendars.of(), at);
  if (!upTo) return 0;
  const calls = await takeDueCalls(house.tx, { upTo, at });
  if (calls.length === 0) return 0;
  const operators = await readOperators(house.tx);
  const staffIds = operators.length > 0 ? operators : calls.map((call) => call.staffId);
  await tellStaff(house, { staffIds, kind: "call_back" });
  return calls.length;
}
