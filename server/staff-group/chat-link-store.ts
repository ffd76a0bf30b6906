import type { Tx } from "../db.ts";

/** One try at a time across all processes, so that the count can't be raced. */
export async function lockLinking(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS one FROM pg_advisory_xact_lock(hashtext('link_chat'))`;
}

/** False: another code that still counts is the same. */
export async function insertCode(
  tx: Tx,
  code: { codeHash: string; staffId: string; expiresAt: Date },
  now: Date,
): Promise<boolean> {
  await tx.staffLinkCode.deleteMany({
    where: {
      OR: [{ staffId: code.staffId }, { expiresAt: { lte: now } }, { NOT: { usedAt: null } }],
    },
  });
  const { count } = await tx.staffLinkCode.createMany({ data: [code], skipDuplicates: true });
  return count === 1;
}

/** Whose code it was; undefined: spent, too old or invented. */
export async function spendCode(tx: Tx, codeHash: string, now: Date): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ staffId: string }[]>`
    UPDATE staff_link_code SET used_at = ${now}
    WHERE code_hash = ${codeHash} AND used_at IS NULL AND expires_at > ${now}
    RETURNING staff_id::text AS "staffId"`;
  return row?.staffId;
}

/** An account acts for one person: whoever linked it last. */
export async function insertChat(
  tx: Tx,
  chat: { channel: string; bot: string; userId: string; staffId: string; linkedAt: Date },
): Promise<void> {
  const { channel, bot, userId } = chat;
  const { staffId, linkedAt } = chat;
  await tx.staffChat.upsert({
    where: { channel_bot_userId: { channel, bot, userId } },
    create: chat,
    update: { staffId, linkedAt },
  });
}

/** `account` as staff-chat-view.ts names it. */
export async function deleteChat(
  tx: Tx,
  { staffId, account }: { staffId: string; account: string },
): Promise<boolean> {
  const [channel = "", bot = "", userId = ""] = account.split(":");
  const { count } = await tx.staffChat.deleteMany({ where: { channel, bot, userId, staffId } });
  return count === 1;
}

export async function wrongTries(
  tx: Tx,
  { target, since }: { target: string; since: Date },
): Promise<{ own: number; all: number }> {
  const wrong = { action: "staff.link_chat", outcome: "wrong_code", at: { gt: since } };
  const own = await tx.audit.count({ where: { ...wrong, target } });
  return { own, all: await tx.audit.count({ where: wrong }) };
}
