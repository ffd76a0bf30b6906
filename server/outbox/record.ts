import type { Delivery } from "../../bot/channel.ts";
import type { Clock } from "../clock.ts";
import { moveContact } from "../conversations/turn-store.ts";
import type { Database, Tx } from "../db.ts";
import { groupCommit } from "../group-commit.ts";
import type { Ids } from "../ids.ts";
import type { Outlet } from "./claim.ts";
import { type ClaimedLetter, pauseOutlet } from "./claim-store.ts";
import { holdContact, markUnreachable, recordEndings } from "./letter-store.ts";
import { type Fate, fateOf } from "./letter.ts";
import { tellLostLetters } from "./tell-lost-letters.ts";

export type Tried = { letter: ClaimedLetter; delivery: Delivery; claim: string };

type House = {
  db: Pick<Database, "transaction" | "prisma">;
  clock: Clock;
  ids: Pick<Ids, "chance">;
};

/** Writes down what became of tries, many in one transaction; gives each its fate. */
export function openRecorder(house: House, outlet: Outlet): (tried: Tried) => Promise<Fate> {
  return groupCommit((batch: Tried[]) => record(house, outlet, batch), {
    most: 200,
    parallel: 1,
    lingerMs: 5,
  });
}

async function record(house: House, outlet: Outlet, batch: Tried[]): Promise<Fate[]> {
  const now = house.clock.now();
  const fates = batch.map(({ letter, delivery }) =>
    fateOf(delivery, {
      attempt: letter.attempts,
      ageMs: now.getTime() - letter.createdAt.getTime(),
      chance: house.ids.chance(),
    }),
  );
  const endings = batch.map((tried, place) => endingOf(tried, fates[place] as Fate, now));
  if (batch.every(({ delivery }) => delivery.kind === "sent")) {
    await recordEndings(house.db.prisma, endings);
    return fates;
  }
  await house.db.transaction(async (tx) => {
    await recordEndings(tx, endings);
    for (const [place, tried] of batch.entries()) {
      await touchOthers(tx, outlet, tried, fates[place] as Fate, now);
    }
    const lost = endings.filter(({ state }) => state === "refused" || state === "failed");
    await tellLostLetters(
      { tx, clock: house.clock },
      lost.map(({ id }) => id),
    );
  });
  return fates;
}

function endingOf({ letter, claim }: Tried, fate: Fate, now: Date) {
  const isOver = fate.state !== "pending";
  return {
    id: letter.id,
    claim,
    state: fate.state,
    failure: fate.failure ?? null,
    externalId: "externalId" in fate ? (fate.externalId ?? null) : null,
    dueAt: isOver ? null : new Date(now.getTime() + fate.waitMs),
    finishedAt: isOver ? now : null,
  };
}

/** What a try means for the contact or for the whole bot. */
async function touchOthers(
  tx: Tx,
  outlet: Outlet,
  { letter, delivery }: Tried,
  fate: Fate,
  now: Date,
): Promise<void> {
  const waitMs = fate.state === "pending" ? fate.waitMs : 0;
  const until = new Date(now.getTime() + waitMs);
  switch (delivery.kind) {
    case "sent":
      return;
    case "refused":
      if (delivery.unreachable) await markUnreachable(tx, letter.contactId, now);
      return;
    case "moved":
      await moveContact(tx, letter.contactId, delivery.to);
      return;
    case "busy":
      if (delivery.wholeBot) await pauseOutlet(tx, outlet, until);
      else if (delivery.retryAfterMs > 0) await holdContact(tx, letter.contactId, until);
      return;
    case "broken":
      await pauseOutlet(tx, outlet, until);
      return;
    case "unknown":
      return;
  }
}
