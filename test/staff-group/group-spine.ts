import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { pino } from "pino";
import { vi } from "vitest";
import type { TicketDraft } from "../../bot/desk.ts";
import { telegramGroup } from "../../bot/telegram/group.ts";
import { telegramChannel } from "../../bot/telegram/send.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { openIntake } from "../../server/inbox/intake.ts";
import { startWorker } from "../../server/inbox/worker.ts";
import { startSender } from "../../server/outbox/sender.ts";
import { openSignals } from "../../server/signals.ts";
import { groupPace } from "../../server/staff-group/group-pace.ts";
import { groupTurns } from "../../server/staff-group/group-turns.ts";
import { staffSide } from "../../server/staff-group/staff-side.ts";
import { type GroupWork, startGroup } from "../../server/staff-group/start-group.ts";
import type { Role } from "../../server/staff/role.ts";
import { telegramWebhook } from "../../server/webhooks/telegram.ts";
import { type DatabaseKind, openTestDatabase } from "../support/database.ts";
import { startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import type { FakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import type { PaceLimits } from "../support/fake-telegram/pace.ts";
import type { SentMessage } from "../support/fake-telegram/transcript.ts";
import { setClock } from "../support/set-clock.ts";
import { openFor, ticketHouse } from "../tickets/ticket-desk.ts";

// Many calls one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 });

export const groupChat = -1001234567890;

export type GroupSpine = Awaited<ReturnType<typeof openGroupSpine>>;

/**
 * The staff's group over a real database and a fake Telegram, by HTTP both ways, without the rest
 * of the house: what citizens say is only counted.
 */
export async function openGroupSpine(
  kind: DatabaseKind,
  options: { limits?: PaceLimits; groupMs?: number; isIdle?: boolean } = {},
) {
  const db = await openTestDatabase(kind);
  const fake = await startFakeTelegram({ secondMs: 20, limits: options.limits ?? {} });
  fake.openForum(groupChat);
  const clock = setClock();
  const bot = fake.token.slice(0, fake.token.indexOf(":"));
  const place = { channel: "telegram", bot } as const;
  const configured = String(groupChat);
  const log = pino({ level: "silent" });
  const access = { token: fake.token, apiRoot: fake.apiRoot };
  const base = { db, clock, ids: randomIds, log, place, configured };
  const group = telegramGroup(access, 3000);
  const pace = groupPace(options.groupMs ?? 0);
  const works: GroupWork[] = [];
  const citizens: string[] = [];
  const { calendars, office } = ticketHouse(db.prisma);
  const addWork = (): GroupWork => {
    const work = startGroup({ ...base, pace, group });
    works.push(work);
    return work;
  };
  const wake = () => works.forEach((work) => work.wake());
  const staff = groupTurns({ ...base, calendars, office, group, onTurn: wake });
  const channel = telegramChannel({
    ...access,
    pace: { contactMs: 0, groupMs: 0, perSecond: 999 },
  });
  const sender = startSender({ ...base, parallel: 4, onDelivery: () => {} }, channel);
  const worker = startWorker({
    ...base,
    staff,
    citizenPerMinute: 1000,
    knowledge: { meant: () => undefined },
    takeTurn: async (_tx, _contact, { state, message }) => {
      citizens.push(message.address);
      return { replies: [], state, outcome: "answered" };
    },
    parallel: 1,
    sweepMs: 50,
    onTurn: () => {},
  });
  const intake = openIntake({ db, onKept: (key) => worker.wake(key) });
  const observe = { ignored: () => {}, answered: () => {} };
  const hook = { intake, clock, bot, secret: "bi-mat", log, observe, staff: staffSide(base) };
  const server = http.createServer(express().use(telegramWebhook(hook)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await setWebhook(fake, `http://127.0.0.1:${port}/webhooks/telegram`);
  const signals = await openSignals(db);
  signals.on("ticket_changed", () => {
    wake();
    sender.wake();
  });
  if (!options.isIdle) addWork();
  return {
    ...{ db, fake, clock, bot, place, citizens, addWork, wake, group },
    house: { ...base, pace, group },
    ...people(db, { bot, fake }),
    stop: async () => {
      await worker.stop();
      await Promise.all(works.map((work) => work.stop()));
      await sender.stop();
      server.closeAllConnections();
      server.close();
      await fake.stop();
      await signals.close();
      await db.close();
    },
  };
}

async function setWebhook(fake: FakeTelegram, url: string): Promise<void> {
  await fetch(`${fake.apiRoot}/bot${fake.token}/setWebhook`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      url,
      secret_token: "bi-mat",
      allowed_updates: ["message", "edited_message", "callback_query", "my_chat_member"],
    }),
  });
}

/** Makers of what a test is about, and looks at what the group shows. */
function people(db: Database, { bot, fake }: { bot: string; fake: FakeTelegram }) {
  let lastUser = 100;
  return {
    /** A person of the staff whose chat account is linked; `user` is the account. */
    linked: async (role: Role, displayName: string) => {
      const user = ++lastUser;
      const { id } = await db.prisma.staff.create({
        data: { login: `can-bo-${user}`, displayName, role, createdAt: new Date() },
      });
      await db.prisma.staffChat.create({
        data: { channel: "telegram", bot, userId: String(user), staffId: id, linkedAt: new Date() },
      });
      return { user, id };
    },
    /** A ticket of a citizen on Telegram. */
    ticket: async (draft: Partial<TicketDraft> = {}, address = "77") => {
      const at = { channel: "telegram", bot, address };
      const contact = await db.prisma.contact.upsert({
        where: { channel_bot_address: at },
        create: { ...at, conversation: { create: {} } },
        update: {},
      });
      // Who never wrote can't be written to.
      fake.show(Number(address), { sticker: {} });
      const opened = await db.transaction((tx) => openFor(tx, contact, draft));
      return { ...opened, contactId: contact.id };
    },
    threadOf: async (ticketId: string) => {
      const row = await db.prisma.groupTopic.findUnique({ where: { ticketId } });
      return row?.thread ? Number(row.thread) : undefined;
    },
    /** The card of a ticket, once it is there and matches. */
    card: (code: string, match = /./) =>
      fake.waitFor(
        groupChat,
        (message: SentMessage) =>
          message.text.includes(`Phiếu ${code}\n`) &&
          message.text.includes("Tóm tắt:") &&
          match.test(message.text),
      ),
  };
}

/** Resolves once a look gives something; for what no message tells. */
export async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("it did not come to be");
}
