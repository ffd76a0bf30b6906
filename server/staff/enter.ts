import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import { openSession } from "./open-session.ts";
import { makeStep } from "./sign-in-step.ts";
import type { StaffMember } from "./staff-store.ts";

/** What follows a right password: a session, or the question for the code. */
export type Entry = { next: "session"; token: string } | { next: "code"; step: string };

export type EntryHouse = { tx: Tx; clock: Clock; ids: Ids; secretKey: string };

/** Lets a person in who has proved their password; who has a second factor gets a step towards it. */
export async function enter(
  house: EntryHouse,
  staff: StaffMember,
  userAgent?: string,
): Promise<Entry> {
  if (!staff.hasSecondFactor) {
    return { next: "session", token: await openSession(house, staff.id, userAgent) };
  }
  return { next: "code", step: makeStep(house.secretKey, staff, house.clock.now()) };
}
