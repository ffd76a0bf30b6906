import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseMobile, type Phone } from "../../bot/dialogue/parse-phone.ts";
import { eraseContact } from "../../server/conversations/erase-contact.ts";
import type { Database } from "../../server/db.ts";
import { openNoticeDesk } from "../../server/desk/notice-desk.ts";
import type { TurnDesk } from "../../server/desk/turn-desk.ts";
import { openTestDatabase } from "../support/database.ts";
import { makeContact } from "../support/make-people.ts";
import { setClock } from "../support/set-clock.ts";

const phone = parseMobile("0912000111") as Phone;

describe("consent to notices at a telephone number", () => {
  let db: Database;
  const clock = setClock("2026-11-24T03:00:00Z");
  beforeAll(async () => {
    db = await openTestDatabase("embedded");
  });
  afterAll(() => db.close());

  const open = async (channel = "zalo", hasPhoneNotices = true) => {
    const contact = await makeContact(db.prisma, { channel });
    const house = { tx: db.prisma, clock, hasPhoneNotices } as unknown as TurnDesk["house"];
    const of = { id: contact.id, channel, bot: "1", conversationId: "1" };
    const desk = openNoticeDesk({ house, contact: of });
    const row = () => db.prisma.phoneConsent.findUnique({ where: { contactId: contact.id } });
    return { contact, desk, row };
  };

  test("is kept with its time, taken back with the number, and given anew", async () => {
    const { desk, row } = await open();
    expect(await desk.byPhone()).toBe("possible");
    await desk.agree(phone);
    expect(await row()).toMatchObject({ phone: "84912000111", withdrawnAt: null });
    expect(await desk.byPhone()).toBe("agreed");
    expect(await desk.stop()).toBe(true);
    expect(await row()).toMatchObject({ phone: "", withdrawnAt: expect.any(Date) });
    expect(await desk.stop()).toBe(false);
    expect(await desk.byPhone()).toBe("possible");
    await desk.agree(phone);
    expect(await desk.byPhone()).toBe("agreed");
  });

  test("is possible on Zalo alone, where there is a template by telephone", async () => {
    expect(await (await open("telegram")).desk.byPhone()).toBe("none");
    expect(await (await open("zalo", false)).desk.byPhone()).toBe("none");
  });

  test("is forgotten with the contact", async () => {
    const { desk, contact, row } = await open();
    await desk.agree(phone);
    await eraseContact({ tx: db.prisma, clock }, contact.id);
    expect(await row()).toBeNull();
  });
});
