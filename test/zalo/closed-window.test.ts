import { afterEach, beforeEach, expect, test } from "vitest";
import { ticketAnsweredLetter } from "../../bot/texts/letters.ts";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import { zaloChannel } from "../../bot/zalo/zalo-channel.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { type Sender, startSender } from "../../server/outbox/sender.ts";
import { agreeToNotices, noticePhone } from "../../server/zalo/phone-consent.ts";
import { parseMobile, type Phone } from "../../bot/dialogue/parse-phone.ts";
import { openPurse } from "../../server/zalo/open-purse.ts";
import { openTestDatabase } from "../support/database.ts";
import { type FakeZalo, startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { openAccount, readableLog } from "./open-account.ts";
import { lan } from "./open-zalo.ts";

const phone = parseMobile("0900000000") as Phone;
const template = { id: "99", parameters: { ma: 20, ngay: 10 }, goesByUid: false, price: 300 };
const templates = {
  ticket_answered: {
    phone: "99",
    parameters: { ma: { value: "code", most: 20 }, ngay: { value: "date", most: 10 } },
  },
} as const;
const prices = { consultation: 55, templateByUid: 300, templateByPhone: 300 };

let db: Database;
let zalo: FakeZalo;
let sender: Sender;
beforeEach(async () => {
  db = await openTestDatabase("embedded");
  zalo = await startFakeZalo({ templates: [template] });
  zalo.say(lan, "xin chào");
  zalo.givePhone(lan, phone);
});
afterEach(async () => {
  await sender.stop();
  await zalo.stop();
  await db.close();
});

/** Posts an answer eight days after the citizen's last word, and waits for its fate. */
async function answer({ agrees }: { agrees: boolean }) {
  const wroteAt = zalo.now();
  zalo.advance(8 * 86_400_000);
  const { access } = await openAccount(db, zalo);
  const shared = { access, now: zalo.now };
  const spending = { isAllowed: true, mostADay: 1000, prices };
  const channel = zaloChannel({
    ...{ oaId: zalo.oaId, perSecond: 50, mediaHosts: [], hasButtons: false, now: zalo.now },
    api: openZaloApi({ ...shared, root: zalo.apiRoot }),
    businessApi: openZaloApi({ ...shared, root: zalo.businessRoot }),
    ...{ maySpend: true, templates, purse: openPurse({ db, clock: zalo }, zalo.oaId, spending) },
    phoneOf: (contactId) => noticePhone({ tx: db.prisma }, contactId),
  });
  const place = { channel: "zalo", bot: zalo.oaId, address: lan, lastInboundAt: wroteAt };
  const { id } = await db.prisma.contact.create({ data: place });
  if (agrees) await agreeToNotices({ tx: db.prisma, clock: zalo }, id, phone);
  const of = { code: "PA-26-004217-K", answer: "Đã sửa cửa.", title: "Phòng Mẫu", at: zalo.now() };
  await db.transaction((tx) =>
    postLetters(tx, id, [ticketAnsweredLetter(of)], { now: zalo.now() }),
  );
  const { log } = readableLog();
  const house = { db, clock: zalo, ids: randomIds, log, parallel: 1 };
  sender = startSender({ ...house, onDelivery: () => {} }, channel);
  const fate = async () => (await db.prisma.letter.findFirstOrThrow()).finishedAt;
  await expect.poll(fate, { timeout: 10_000 }).not.toBeNull();
  return db.prisma.letter.findFirstOrThrow();
}

test("who agreed is told by telephone that there is an answer, never what it says", async () => {
  expect(await answer({ agrees: true })).toMatchObject({ state: "sent" });
  const [told] = zalo.messages(lan);
  expect(told).toMatchObject({ via: "phone", template: { values: { ma: "PA-26-004217-K" } } });
  expect(told?.text).not.toContain("sửa cửa");
  expect(await db.prisma.charge.findMany()).toMatchObject([
    { way: "template_phone", state: "spent", amount: 300 },
  ]);
});

test("who did not agree is left to a call, and nothing is spent", async () => {
  expect(await answer({ agrees: false })).toMatchObject({
    state: "refused",
    failure: "window_closed",
  });
  expect(zalo.messages(lan)).toEqual([]);
  expect(zalo.money().spent).toBe(0);
});
