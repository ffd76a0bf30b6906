import type { Tx } from "../db.ts";

export type StaffGroupHealth = {
  channel: string;
  bot: string;
  checkedAt: Date | null;
  pausedUntil: Date | null;
  /** Named reason why nothing can be sent there. */
  failure: string | null;
  openTopics: number;
  waitingTopics: number;
};

/** How the staff's groups do; never where they are. */
export async function viewStaffGroups(tx: Tx, now: Date): Promise<StaffGroupHealth[]> {
  const groups = await tx.staffGroup.findMany();
  const rows: StaffGroupHealth[] = [];
  for (const { channel, bot, checkedAt, pausedUntil, failure } of groups) {
    const of = (states: string[]) =>
      tx.groupTopic.count({ where: { channel, bot, state: { in: states } } });
    rows.push({
      channel,
      bot,
      checkedAt,
      pausedUntil: pausedUntil && pausedUntil > now ? pausedUntil : null,
      failure,
      openTopics: await of(["open"]),
      waitingTopics: await of(["wanted", "making"]),
    });
  }
  return rows;
}
