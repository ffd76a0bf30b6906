import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Role } from "../../server/staff/role.ts";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeContact, makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("a talk whose question was sealed, on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  const handOver = async (options: { restricted: boolean; alarmAt?: Date }) => {
    const contactId = await makeContact(app);
    const handedOverAt = app.clock.now();
    const { restricted, alarmAt = null } = options;
    await app.db.prisma.conversation.update({
      where: { contactId },
      data: { handedOverAt, alarmAt },
    });
    const { code } = await makeTicket(app, { contactId, kind: "cau_hoi", category: "khac" });
    await app.db.prisma.ticket.update({ where: { code }, data: { restricted } });
    return contactId;
  };
  const sees = async (role: Role, contactId: string) => {
    const client = await signInAs(app, role);
    const list = await client.get("/console/conversations");
    const page = await client.get(`/console/conversations/${contactId}`);
    return [list.html.includes(contactId), page.status];
  };

  test("is the inspector's alone (Luật Tố cáo 2018, Điều 56)", async () => {
    const contactId = await handOver({ restricted: true });
    expect(await sees("officer", contactId)).toEqual([false, 404]);
    expect(await sees("administrator", contactId)).toEqual([false, 404]);
    expect(await sees("inspector", contactId)).toEqual([true, 200]);
  });

  test("an ordinary one is everybody's who takes talks", async () => {
    const contactId = await handOver({ restricted: false });
    expect(await sees("officer", contactId)).toEqual([true, 200]);
  });

  test("danger to a child is everybody's all the same", async () => {
    const contactId = await handOver({ restricted: true, alarmAt: app.clock.now() });
    expect(await sees("officer", contactId)).toEqual([true, 200]);
  });
});
