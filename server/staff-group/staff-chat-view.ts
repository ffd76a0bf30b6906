import type { Tx } from "../db.ts";

export type LinkedAccount = {
  /** Names it in a form: channel, bot and the channel's id of the person. */
  account: string;
  channel: string;
  /** The last four digits of the channel's id: enough to tell one's own accounts apart. */
  ending: string;
  linkedAt: Date;
};

/** The chat accounts that act for one person of the staff. */
export async function readLinkedAccounts(tx: Tx, staffId: string): Promise<LinkedAccount[]> {
  const rows = await tx.staffChat.findMany({ where: { staffId }, orderBy: { linkedAt: "asc" } });
  return rows.map(({ channel, bot, userId, linkedAt }) => ({
    account: `${channel}:${bot}:${userId}`,
    channel,
    ending: userId.slice(-4),
    linkedAt,
  }));
}
