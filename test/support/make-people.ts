import { randomUUID } from "node:crypto";
import type { Tx } from "../../server/db.ts";
import type { Role } from "../../server/staff/role.ts";

export type TestContact = { id: string; channel: string; bot: string; conversationId: string };

/** A contact with a conversation, as the worker makes them on the first message. */
export async function makeContact(
  tx: Tx,
  more: { channel?: string; address?: string } = {},
): Promise<TestContact> {
  const { channel = "test", address = randomUUID() } = more;
  const contact = await tx.contact.create({ data: { channel, bot: "bot", address } });
  const conversation = await tx.conversation.create({ data: { contactId: contact.id } });
  return { id: contact.id, channel, bot: "bot", conversationId: conversation.id };
}

/** An active person of the staff. */
export async function makeStaff(
  tx: Tx,
  role: Role,
  more: { isActive?: boolean } = {},
): Promise<{ id: string; role: Role }> {
  const login = randomUUID();
  const data = { login, displayName: `Cán bộ ${login.slice(0, 4)}`, role, createdAt: new Date() };
  const { id } = await tx.staff.create({ data: { ...data, ...more } });
  return { id, role };
}
