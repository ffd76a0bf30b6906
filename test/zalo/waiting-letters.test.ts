import { expect, test } from "vitest";
import type { Channel, Delivery } from "../../bot/channel.ts";
import { sendConsultation } from "../../bot/zalo/send-consultation.ts";
import { openZaloApi } from "../../bot/zalo/zalo-api.ts";
import { randomIds } from "../../server/ids.ts";
import { postLetters } from "../../server/outbox/post-letters.ts";
import { startSender } from "../../server/outbox/sender.ts";
import { openTestDatabase } from "../support/database.ts";
import { startFakeZalo } from "../support/fake-zalo/fake-zalo.ts";
import { openAccount, readableLog } from "./open-account.ts";
import { lan } from "./open-zalo.ts";

test("letters wait for a new consent, and then leave in their order, each once", async () => {
  const db = await openTestDatabase("embedded");
  const zalo = await startFakeZalo();
  zalo.say(lan, "xin chào");
  const { access } = await openAccount(db, zalo);
  const api = openZaloApi({ root: zalo.apiRoot, access, now: zalo.now });
  const channel: Channel = {
    name: "zalo",
    bot: zalo.oaId,
    pace: { contactMs: 0, groupMs: 0, perSecond: 999 },
    send: (letter) => sendConsultation(api, letter, { hasButtons: false, now: zalo.now }),
  };
  const contact = { channel: "zalo", bot: zalo.oaId, address: lan };
  const { id } = await db.prisma.contact.create({ data: contact });
  const replies = ["Một", "Hai", "Ba"].map((text) => ({ text }));
  await db.transaction((tx) => postLetters(tx, id, replies, { now: zalo.now() }));
  zalo.revoke();

  const deliveries: Delivery[] = [];
  const { log } = readableLog();
  const house = { db, clock: zalo, ids: randomIds, log, parallel: 8 };
  const sender = startSender(
    { ...house, onDelivery: (_, delivery) => void deliveries.push(delivery) },
    channel,
  );
  await expect
    .poll(() => deliveries, { timeout: 10_000 })
    .toContainEqual({
      kind: "broken",
      reason: "needs_reauth",
    });
  expect(zalo.messages(lan)).toEqual([]);

  await openAccount(db, zalo);
  await expect
    .poll(
      () => {
        zalo.advance(30_000);
        sender.wake();
        return zalo.messages(lan).map(({ text }) => text);
      },
      { timeout: 10_000 },
    )
    .toEqual(["Một", "Hai", "Ba"]);
  await sender.stop();
  expect(await db.prisma.letter.count({ where: { state: "sent" } })).toBe(3);
  await zalo.stop();
  await db.close();
});
