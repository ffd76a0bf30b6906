import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readState } from "../../bot/dialogue/state.ts";
import { takeTurn } from "../../bot/dialogue/take-turn.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import type { Database } from "../../server/db.ts";
import { askCitizen } from "../../server/tickets/ask-citizen.ts";
import { databaseKinds, openTestDatabase } from "../support/database.ts";
import { makeMessage } from "../support/make-message.ts";
import { type TestContact, makeContact, makeStaff } from "../support/make-people.ts";
import { morning, openFor, ticketHouse } from "../tickets/ticket-desk.ts";
import { atDesk } from "./open-test-desk.ts";

describe.each(databaseKinds)("a citizen who was asked back on %s", (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  const stateOf = async ({ id }: TestContact) =>
    readState((await db.prisma.conversation.findUniqueOrThrow({ where: { contactId: id } })).state);
  const ask = async (state: object = { greeted: true }, more = {}) => {
    const contact = await makeContact(db.prisma);
    await db.prisma.conversation.updateMany({ where: { contactId: contact.id }, data: { state } });
    const { code } = await openFor(db.prisma, contact, more);
    const staff = await makeStaff(db.prisma, more === sealed ? "inspector" : "officer");
    await db.transaction((tx) =>
      askCitizen(ticketHouse(tx), { code, staff, text: "Cửa nào bị hỏng ạ?" }),
    );
    return { contact, code };
  };
  const sealed = { restricted: true };
  const say = async (contact: TestContact, words: string, now = morning): Promise<Turn> => {
    const state = await stateOf(contact);
    const talk = { id: "1", handedOver: false };
    return atDesk(db, contact, (desk) => takeTurn(desk, state, makeMessage(words), talk), { now });
  };
  const statusOf = async (code: string) =>
    (await db.prisma.ticket.findUniqueOrThrow({ where: { code } })).status;

  test("answers by just writing: the words come into the ticket, and it goes on", async () => {
    const { contact, code } = await ask();
    expect(await statusOf(code)).toBe("waiting_for_citizen");
    const turn = await say(contact, "Cửa phòng vệ sinh nữ ở tầng hai.");
    expect(turn.outcome).toBe("ticket_reply");
    expect(turn.state.ticketTalk).toBeUndefined();
    expect(await statusOf(code)).toBe("accepted");
    const event = await db.prisma.ticketEvent.findFirstOrThrow({
      where: { ticket: { code }, kind: "citizen_wrote" },
    });
    expect(event.text).toBe("Cửa phòng vệ sinh nữ ở tầng hai.");
  });

  test("is asked no more after three days: then the words may be about anything", async () => {
    const { contact, code } = await ask();
    const later = new Date(morning.getTime() + 3 * 86_400_000 + 1);
    expect((await say(contact, "học phí thế nào", later)).outcome).not.toBe("ticket_reply");
    expect(await statusOf(code)).toBe("waiting_for_citizen");
  });

  test("who is filling in a form goes on with the form", async () => {
    const form = { name: "feedback", at: "what", answers: {}, touchedAt: morning.toISOString() };
    const { contact } = await ask({ greeted: true, form });
    expect(await stateOf(contact)).toMatchObject({ form });
    expect((await stateOf(contact)).ticketTalk).toBeUndefined();
  });

  test("of a sealed ticket writes everything into it", async () => {
    const { contact, code } = await ask({ greeted: true }, sealed);
    expect((await stateOf(contact)).ticketTalk).toMatchObject({ code, takesAll: true });
  });
});
