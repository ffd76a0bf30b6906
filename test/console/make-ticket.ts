import { randomIds } from "../../server/ids.ts";
import { openTicket, type TicketToOpen } from "../../server/tickets/open-ticket.ts";
import type { ConsoleApp } from "./console-app.ts";

export type MadeTicket = { code: string; contactId: string };

/** A ticket as the chat opens it, with the contact it came from. */
export async function makeTicket(
  app: ConsoleApp,
  draft: Partial<TicketToOpen> = {},
): Promise<MadeTicket> {
  const contactId = draft.contactId ?? (await makeContact(app));
  const { db, clock, house } = app;
  const { code } = await db.transaction((tx) =>
    openTicket(
      { tx, clock, ids: house.ids, calendars: house.calendars },
      {
        kind: "phan_anh",
        category: "nha_ve_sinh",
        what: "Nhà vệ sinh tầng hai của trường hỏng cửa đã hai tuần.",
        channel: "web",
        by: { kind: "citizen" },
        ...draft,
        contactId,
      },
    ),
  );
  return { code, contactId };
}

export async function makeContact(app: ConsoleApp): Promise<string> {
  const contact = await app.db.prisma.contact.create({
    data: { channel: "web", bot: "web", address: randomIds.uuid() },
  });
  await app.db.prisma.conversation.create({ data: { contactId: contact.id } });
  return contact.id;
}
