import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Role } from "./role.ts";
import { findSession, slideSession } from "./session-store.ts";
import { findStaff } from "./staff-store.ts";
import { tokenHash } from "./token-hash.ts";
import type { Language } from "./language.ts";
import { readUnitScope } from "../units/unit-scope-view.ts";

/** A session ends when it has not been used for so long, and after a week in any case. */
export const sessionHours = 12;
const mostSessionDays = 7;

export type SignedIn = {
  id: string;
  login: string;
  displayName: string;
  role: Role;
  /** Where they work; absent: in the whole house. */
  unitId?: string;
  /** Ids of the units whose tickets they see; absent: of all. */
  units?: readonly string[];
  language: Language;
  hasSecondFactor: boolean;
  /** Names the session in the list of one's sessions. */
  sessionId: string;
};

/**
 * Who a session cookie belongs to. `slide: false` leaves its end where it is: a page that
 * refreshes itself on a forgotten screen must not keep the session alive for ever.
 */
export async function readSession(
  house: { tx: Tx; clock: Clock },
  token: string,
  { slide }: { slide: boolean },
): Promise<SignedIn | undefined> {
  const now = house.clock.now();
  const hash = tokenHash(token);
  const session = await findSession(house.tx, hash);
  if (!session || session.expiresAt <= now) return undefined;
  const staff = await findStaff(house.tx, session.staffId);
  if (!staff?.isActive) return undefined;
  // Once a minute is exact enough and spares a write on every page.
  if (slide && now.getTime() - session.seenAt.getTime() > 60_000) {
    const last = session.createdAt.getTime() + mostSessionDays * 86_400_000;
    const expiresAt = new Date(Math.min(now.getTime() + sessionHours * 3_600_000, last));
    await slideSession(house.tx, hash, { seenAt: now, expiresAt });
  }
  const { id, login, displayName, role, unitId, language, hasSecondFactor } = staff;
  const units = await readUnitScope(house.tx, unitId);
  return {
    id,
    login,
    displayName,
    role,
    language,
    hasSecondFactor,
    sessionId: session.id,
    ...(unitId && { unitId }),
    ...(units && { units }),
  };
}
