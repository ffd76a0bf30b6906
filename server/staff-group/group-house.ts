import type { TelegramGroup } from "../../bot/telegram/group.ts";
import type { Clock } from "../clock.ts";
import type { Database, Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Log } from "../log.ts";
import type { GroupPace } from "./group-pace.ts";

/** One of our bots on one channel: it has one group of the staff. */
export type GroupPlace = { channel: "telegram"; bot: string };

/** What a step of the group's own work needs. Each opens its own short transactions: between them
 * it waits for the channel. */
export type GroupHouse = {
  db: Pick<Database, "transaction" | "prisma">;
  clock: Clock;
  ids: Pick<Ids, "chance">;
  log: Log;
  place: GroupPlace;
  /** The chat id as the operator configured it. */
  configured: string;
  pace: GroupPace;
  group: TelegramGroup;
};

/** What a step came to: it did one thing, found nothing to do, or must wait for the pace. */
export type Step = "done" | "nothing" | { waitMs: number };

/** Where posts go to, inside a transaction. */
export type PostingHouse = { tx: Tx; clock: Clock; place: GroupPlace };
