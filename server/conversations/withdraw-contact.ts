import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { markUnreachable } from "../outbox/letter-store.ts";
import { eraseContact } from "./erase-contact.ts";

/**
 * The citizen took back, on their channel, that we may keep their data: everything is erased as at
 * their own word here, and no letter goes to them until they write again (Luật 91/2025/QH15).
 */
export async function withdrawContact(
  house: { tx: Tx; clock: Clock },
  contactId: string,
): Promise<void> {
  await eraseContact(house, contactId);
  await markUnreachable(house.tx, contactId, house.clock.now());
  const target = `contact ${contactId}`;
  await writeAudit(house, { action: "contact.withdraw", target, outcome: "done" });
}
