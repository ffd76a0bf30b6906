import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "pino";
import type { Channel, Delivery } from "../../bot/channel.ts";
import type { Reply } from "../../bot/reply.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { Ids } from "../ids.ts";
import { claim } from "./claim.ts";
import { type ClaimedLetter, openOutlet } from "./claim-store.ts";
import { openRecorder } from "./record.ts";

export type Sender = {
  /** New letters may wait. */
  wake(): void;
  /** Resolves when the letters in hand are sent and written down; no new one is taken. */
  stop(): Promise<void>;
};

export type SenderHouse = {
  db: Pick<Database, "transaction" | "prisma">;
  clock: Clock;
  ids: Pick<Ids, "chance" | "uuid">;
  log: Logger;
  /** How many letters are on their way at a time in this process. */
  parallel: number;
  onDelivery: (channel: string, delivery: Delivery) => void;
};

/** Between two claims, so that letters written at about the same time are taken together. */
const breathMs = 8;

/** The longest nap: what another process posted is found at the latest after this. */
const longestNapMs = 1000;

/** Sends the letters of one bot on one channel, taking its share among all processes. */
export function startSender(house: SenderHouse, channel: Channel): Sender {
  const outlet = { channel: channel.name, bot: channel.bot, pace: channel.pace };
  const record = openRecorder(house, outlet);
  const name = house.ids.uuid();
  const inHand = new Set<Promise<void>>();
  const bell = newBell();
  let stopped = false;
  let othersWait = false;

  const deliver = async (letter: ClaimedLetter): Promise<void> => {
    const delivery = await send(channel, letter);
    house.onDelivery(channel.name, delivery);
    alarm(house.log, channel.name, delivery);
    await untilWritten(house, () => record({ letter, delivery, claim: name }));
  };

  /** Gives how long to nap; the end of a letter in hand rings only when others wait behind it. */
  const round = async (): Promise<number> => {
    const most = house.parallel - inHand.size;
    if (most <= 0) {
      othersWait = true;
      return longestNapMs;
    }
    const claimed = await claim(house, outlet, { name, most });
    othersWait = claimed.more;
    for (const letter of claimed.letters) {
      const work = deliver(letter).finally(() => {
        inHand.delete(work);
        if (othersWait) bell.ring();
      });
      inHand.add(work);
    }
    return claimed.waitMs ?? longestNapMs;
  };

  const loop = async (): Promise<void> => {
    let isOpen = false;
    while (!stopped) {
      try {
        if (!isOpen) await openOutlet(house.db.prisma, outlet, house.clock.now());
        isOpen = true;
        const napMs = await round();
        await sleep(breathMs);
        if (!stopped) await bell.wait(Math.min(napMs, longestNapMs));
      } catch (error) {
        house.log.error({ err: error }, "cannot take letters to send");
        if (!stopped) await bell.wait(longestNapMs);
      }
    }
    await Promise.all(inHand);
  };

  const ended = loop();
  return {
    wake: () => bell.ring(),
    stop: async () => {
      stopped = true;
      bell.ring();
      await ended;
    },
  };
}

/** What an operator must act on: a channel that is broken, a letter that we or nobody understood. */
function alarm(log: Logger, channel: string, delivery: Delivery): void {
  if (delivery.kind === "broken")
    log.error({ channel, reason: delivery.reason }, "a channel is broken");
  if (delivery.kind === "refused" && delivery.alarm)
    log.error({ channel, reason: delivery.reason }, "a letter must be looked into");
}

/** A bug in a channel must not stop the sender: what it left half done may have arrived. */
async function send(channel: Channel, letter: ClaimedLetter): Promise<Delivery> {
  const { contactId, address, isGroup, lastInboundAt } = letter;
  const reply = letter.reply as Reply;
  try {
    const id = String(letter.id);
    return await channel.send({ id, contactId, address, isGroup, reply, lastInboundAt });
  } catch (error) {
    return { kind: "unknown", reason: error instanceof Error ? error.name : "thrown" };
  }
}

/** The database may be away just now; forgetting that a letter was sent would be worse. */
async function untilWritten(house: SenderHouse, write: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; attempt <= 60; attempt += 1) {
    try {
      await write();
      return;
    } catch (error) {
      house.log.error({ err: error, attempt }, "cannot write down what became of a letter");
      await newBell().wait(500);
    }
  }
}

/** A nap that a ring ends early; a ring during no nap ends the next one at once. */
function newBell(): { ring(): void; wait(ms: number): Promise<void> } {
  let rung = false;
  let wakeUp = (): void => {};
  return {
    ring: () => {
      rung = true;
      wakeUp();
    },
    wait: async (ms) => {
      if (!rung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          wakeUp = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      rung = false;
    },
  };
}
