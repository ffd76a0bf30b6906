import { afterAll, beforeAll, expect, test } from "vitest";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";
import { makeMessage } from "../support/make-message.ts";

let app: ConsoleApp;
beforeAll(async () => {
  app = await openConsoleApp("embedded");
});
afterAll(() => app.close());

test("the staff sees that a colleague writes in the channel's tool, and what, and gives the talk back", async () => {
  const contactId = await makeContact(app);
  const at = app.clock.now();
  await app.db.prisma.conversation.update({
    where: { contactId },
    data: { handedOverAt: at, colleagueAt: at },
  });
  const { channel, bot, address } = await app.db.prisma.contact.findUniqueOrThrow({
    where: { id: contactId },
  });
  const content = { kind: "colleague", text: "Con chị học lớp mấy?" } as const;
  const message = makeMessage(content, { bot, address, sentAt: at.toISOString() });
  await app.db.prisma.inbox.create({
    data: {
      ...{ channel, bot, externalId: "1", state: "done", message: { ...message, channel } },
      conversationKey: `${channel}:${bot}:${address}`,
    },
  });

  const officer = await signInAs(app, "officer");
  expect((await officer.get("/console/conversations")).text).toContain(
    "Đồng nghiệp đang viết trên kênh",
  );
  const page = await officer.get(`/console/conversations/${contactId}`);
  expect(page.text).toContain("Đồng nghiệp đang trả lời trong công cụ của kênh.");
  expect(page.text).toMatch(/Cơ quan, .*Con chị học lớp mấy\?/);
  expect((await officer.post(`/console/conversations/${contactId}/return`)).status).toBe(303);
  const talk = await app.db.prisma.conversation.findUniqueOrThrow({ where: { contactId } });
  expect(talk).toMatchObject({ handedOverAt: null, colleagueAt: null });
});
