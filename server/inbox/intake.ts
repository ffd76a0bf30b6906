import type { Database } from "../db.ts";
import { groupCommit } from "../group-commit.ts";
import { type Arrival, arrivalKey } from "./arrival.ts";
import { keepMessages } from "./inbox-store.ts";

/**
 * The way in for every channel. Resolves after the message is committed: only then may the
 * channel be told "200". A delivery that is known already is a "repeat" and changes nothing.
 * Rejects when the database can't keep it: the channel must be told to come again.
 */
export type Intake = { accept(message: Arrival): Promise<"kept" | "repeat"> };

type House = {
  db: Pick<Database, "prisma" | "kind">;
  /** Told after the commit, so that the worker need not wait for its next sweep. */
  onKept: (conversationKey: string) => void;
};

export function openIntake(house: House): Intake {
  const keep = groupCommit(
    (messages: Arrival[]) => keepMessages(house.db.prisma, messages),
    // The embedded database has one connection; two overlap network and commit on PostgreSQL.
    { most: 500, parallel: house.db.kind === "embedded" ? 1 : 2 },
  );
  return {
    accept: async (message) => {
      // The house writes these itself, within a transaction of its own: server/slips.
      if (message.content.kind === "scanned") throw new Error("no channel may tell of a scan");
      const fate = await keep(message);
      if (fate === "kept") house.onKept(arrivalKey(message));
      return fate;
    },
  };
}
