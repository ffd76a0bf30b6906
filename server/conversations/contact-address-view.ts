import type { Database } from "../db.ts";

/** Where a contact is reached. */
export function readContactAddress(
  prisma: Database["prisma"],
  contactId: string,
): Promise<{ channel: string; bot: string; address: string } | null> {
  return prisma.contact.findUnique({
    where: { id: contactId },
    select: { channel: true, bot: true, address: true },
  });
}
