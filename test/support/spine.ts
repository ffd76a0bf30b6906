import { pino } from "pino";
import type { Channel } from "../../bot/channel.ts";
import type { Turn } from "../../bot/dialogue/turn.ts";
import { systemClock } from "../../server/clock.ts";
import type { Clock } from "../../server/clock.ts";
import type { Database } from "../../server/db.ts";
import { randomIds } from "../../server/ids.ts";
import { type Intake, openIntake } from "../../server/inbox/intake.ts";
import type { Said, TurnHouse } from "../../server/inbox/run-turn.ts";
import { startWorker, type Worker } from "../../server/inbox/worker.ts";
import { type Sender, startSender } from "../../server/outbox/sender.ts";

export type Spine = {
  intake: Intake;
  worker: Worker;
  sender?: Sender;
  stop(): Promise<void>;
};

/** Inbox, worker and outbox over a dialogue of the test's own; by default it echoes. */
export function startSpine(
  db: Database,
  options: {
    channel?: Channel;
    takeTurn?: TurnHouse["takeTurn"];
    clock?: Clock;
    citizenPerMinute?: number;
    sweepMs?: number;
  } = {},
): Spine {
  const clock = options.clock ?? systemClock;
  const shared = { db, clock, ids: randomIds, log: pino({ level: "silent" }) };
  const sender = options.channel
    ? startSender({ ...shared, parallel: 8, onDelivery: () => {} }, options.channel)
    : undefined;
  const worker = startWorker({
    ...shared,
    citizenPerMinute: options.citizenPerMinute ?? 1_000_000,
    knowledge: { meant: () => undefined },
    takeTurn: options.takeTurn ?? (async (_tx, _contact, said) => echo(said)),
    parallel: db.kind === "embedded" ? 1 : 4,
    sweepMs: options.sweepMs ?? 100,
    onTurn: () => sender?.wake(),
  });
  const intake = openIntake({ db, onKept: (key) => worker.wake(key) });
  return {
    intake,
    worker,
    ...(sender ? { sender } : {}),
    stop: async () => {
      await worker.stop();
      await sender?.stop();
    },
  };
}

/** Says the citizen's words back. */
export function echo({ state, message }: Said): Turn {
  const text = message.content.kind === "text" ? message.content.text : message.content.kind;
  return { replies: [{ text }], state, outcome: "answered" };
}
