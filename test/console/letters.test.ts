import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { databaseKinds } from "../support/database.ts";
import { type ConsoleApp, openConsoleApp } from "./console-app.ts";
import { makeTicket } from "./make-ticket.ts";
import { signInAs } from "./sign-in-as.ts";

describe.each(databaseKinds)("the letters that did not arrive, on %s", (kind) => {
  let app: ConsoleApp;
  beforeAll(async () => {
    app = await openConsoleApp(kind);
  });
  beforeEach(() => app.reset());
  afterAll(() => app.close());

  /** A failed letter about a ticket; gives the ticket's code. */
  const failedLetter = async (ticket: { restricted?: boolean; unitId?: string }) => {
    const { code, contactId } = await makeTicket(app, { restricted: ticket.restricted ?? false });
    const data = ticket.unitId ? { unitId: ticket.unitId } : {};
    const { id: ticketId } = await app.db.prisma.ticket.update({ where: { code }, data });
    await app.db.prisma.letter.create({
      data: {
        ...{ contactId, ticketId, channel: "web", bot: "web", reply: { text: "Dạ." } },
        ...{ state: "failed", failure: "server_error", createdAt: app.clock.now() },
      },
    });
    return code;
  };
  const makeUnit = async (name: string, parentId: string | null) => {
    const data = { name, kind: "school", parentId, createdAt: app.clock.now() };
    return (await app.db.prisma.unit.create({ data })).id;
  };

  test("name the sealed ticket they belong to before the inspector alone", async () => {
    const code = await failedLetter({ restricted: true });
    const inspector = await signInAs(app, "inspector");
    expect((await inspector.get("/console/letters")).html).toContain(code);
    for (const role of ["officer", "leader", "administrator"] as const) {
      const { html, text } = await (await signInAs(app, role)).get("/console/letters");
      expect(html).not.toContain(code);
      expect(text).toContain("Gửi hỏng");
    }
  });

  test("name no ticket of another unit before the people of a unit", async () => {
    const top = await makeUnit("Sở", null);
    const [ours, theirs] = [await makeUnit("Trường A", top), await makeUnit("Trường B", top)];
    const own = await failedLetter({ unitId: ours });
    const foreign = await failedLetter({ unitId: theirs });
    const officer = await signInAs(app, "officer");
    expect((await officer.get("/console/letters")).html).toContain(foreign);
    await app.db.prisma.staff.update({ where: { id: officer.staffId }, data: { unitId: ours } });
    const { html } = await officer.get("/console/letters");
    expect(html).toContain(own);
    expect(html).not.toContain(foreign);
  });
});
