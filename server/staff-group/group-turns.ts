import { staffMessage } from "../../bot/staff/staff-message.ts";
import { somethingBroke } from "../../bot/staff/words.ts";
import type { TelegramGroup } from "../../bot/telegram/group.ts";
import type { Database, Tx } from "../db.ts";
import { buryMessage } from "../inbox/inbox-store.ts";
import { TurnBroken } from "../inbox/run-turn.ts";
import { finishMessage, nextMessage, readMessage, tryLockKey } from "../inbox/staff-turn-store.ts";
import type { StaffTurns } from "../inbox/worker.ts";
import { type ActHouse, refused, type Toast } from "./acting.ts";
import { insertPost } from "./post-store.ts";
import { takeStaffMessage } from "./take-staff-message.ts";

export type TurnsHouse = Omit<ActHouse, "tx"> & {
  db: Pick<Database, "transaction">;
  group: TelegramGroup;
  /** Something may wait to be sent. */
  onTurn: () => void;
};

/** The staff's messages one after the other, each in one transaction with all that it came to. */
export function groupTurns(house: TurnsHouse): StaffTurns {
  return {
    run: async (key) => {
      const turn = await house.db.transaction((tx) => tryTurn(house, tx, key));
      if (typeof turn === "string") return turn;
      house.onTurn();
      // Best effort, once all is committed: the button only stops waiting, or says why not.
      if (turn.query) void house.group.answerTap(turn.query, turn.toast);
      return { more: turn.more };
    },
    giveUp: async (_key, inboxId, failure) => {
      await house.db.transaction((tx) => giveUp(house, tx, inboxId, failure));
      house.onTurn();
    },
  };
}

type Taken = { more: boolean; query?: string; toast?: Toast };

async function tryTurn(
  house: TurnsHouse,
  tx: Tx,
  key: string,
): Promise<Taken | "elsewhere" | "none" | "later"> {
  if (!(await tryLockKey(tx, key))) return "elsewhere";
  const now = house.clock.now();
  const waiting = await nextMessage(tx, key, now);
  if (!waiting) return "none";
  if (!waiting.isDue) return "later";
  try {
    const message = staffMessage.parse(waiting.message);
    const toast = await takeStaffMessage({ ...house, tx }, message, waiting.id);
    const more = await finishMessage(tx, { id: waiting.id, key }, now);
    const query = message.content.kind === "tap" ? message.content.query : undefined;
    return { more, ...(query && { query }), ...(toast && { toast }) };
  } catch (error) {
    throw new TurnBroken(waiting.id, waiting.attempts, error);
  }
}

/** Kept as dead for the operator to see and retry; who wrote it is told, as far as can be. */
async function giveUp(
  { place, clock, group }: TurnsHouse,
  tx: Tx,
  inboxId: bigint,
  failure: string,
): Promise<void> {
  const now = clock.now();
  const message = staffMessage.safeParse(await readMessage(tx, inboxId)).data;
  await buryMessage(tx, inboxId, now, failure);
  if (message?.content.kind === "tap") {
    void group.answerTap(message.content.query, refused("broken"));
  } else if (message) {
    const post = { chat: message.address, deed: "send", isAnswer: true } as const;
    const cause = `broken ${inboxId}`;
    await insertPost(tx, place, { ...post, cause, reply: somethingBroke() }, now);
  }
}
