import { createHash } from "node:crypto";
import { writeAudit } from "../audit.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Ids } from "../ids.ts";
import type { Result } from "../result.ts";
import { type Actor, findActor } from "../staff/staff-actor-view.ts";
import {
  deleteChat,
  insertChat,
  insertCode,
  lockLinking,
  spendCode,
  wrongTries,
} from "./chat-link-store.ts";
import type { GroupPlace } from "./group-house.ts";

export const linkMinutes = 15;

/** So many wrong codes of one account, or of all together, within 15 minutes close the door. */
const mostTries = { own: 5, all: 50 };

type House = { tx: Tx; clock: Clock; place: GroupPlace };

/**
 * A code such as "123-456" by which a chat account is linked to this person, once and within 15
 * minutes. Only its hash is kept; an earlier one of theirs no longer counts.
 */
export async function makeLinkCode(
  { tx, clock, ids }: { tx: Tx; clock: Clock; ids: Ids },
  staffId: string,
): Promise<string> {
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + linkMinutes * 60_000);
  for (;;) {
    const digits = sixDigits(ids.token());
    const isNew = await insertCode(tx, { codeHash: hashOf(digits), staffId, expiresAt }, now);
    if (isNew) return `${digits.slice(0, 3)}-${digits.slice(3)}`;
  }
}

/**
 * Links the account that sent the code. Six digits can be guessed, so wrong ones are counted in
 * the audit rows, one try after the other.
 */
export async function linkChat(
  { tx, clock, place }: House,
  { userId, code }: { userId: string; code: string },
): Promise<Result<Actor, "wrong_code" | "locked">> {
  const now = clock.now();
  const since = new Date(now.getTime() - linkMinutes * 60_000);
  const target = accountName(place, userId);
  const audit = { action: "staff.link_chat", target };
  await lockLinking(tx);
  const tries = await wrongTries(tx, { target, since });
  if (tries.own >= mostTries.own || tries.all >= mostTries.all) {
    await writeAudit({ tx, clock }, { ...audit, outcome: "locked" });
    return { ok: false, reason: "locked" };
  }
  const digits = code.replaceAll(/\D/g, "");
  const staffId = digits.length === 6 ? await spendCode(tx, hashOf(digits), now) : undefined;
  const staff = staffId && (await findActor(tx, staffId));
  if (!staff) {
    await writeAudit({ tx, clock }, { ...audit, outcome: "wrong_code" });
    return { ok: false, reason: "wrong_code" };
  }
  await insertChat(tx, { ...place, userId, staffId: staff.id, linkedAt: now });
  await writeAudit({ tx, clock }, { ...audit, staffId: staff.id, outcome: "done" });
  return { ok: true, value: staff };
}

/** A code that was shown to others counts no more. */
export async function burnLinkCode({ tx, clock }: Pick<House, "tx" | "clock">, code: string) {
  const digits = code.replaceAll(/\D/g, "");
  if (digits.length === 6) await spendCode(tx, hashOf(digits), clock.now());
}

/** Takes a chat account off its person. False: it is not theirs. */
export async function unlinkChat(
  { tx }: { tx: Tx },
  { staffId, account }: { staffId: string; account: string },
): Promise<boolean> {
  return deleteChat(tx, { staffId, account });
}

/** Names an account in audit rows without telling it. */
function accountName({ channel, bot }: GroupPlace, userId: string): string {
  const hash = createHash("sha256").update(`${channel}|${bot}|${userId}`).digest("hex");
  return `chat:${hash.slice(0, 16)}`;
}

function hashOf(digits: string): string {
  return createHash("sha256").update(`link|${digits}`).digest("base64url");
}

/** Of 256 random bits the remainder by a million is as good as even. */
function sixDigits(token: string): string {
  const bits = createHash("sha256").update(token).digest().readBigUInt64BE();
  return String(bits % 1_000_000n).padStart(6, "0");
}
