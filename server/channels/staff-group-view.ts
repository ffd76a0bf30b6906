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
  /** Nobody knows whether they were made: a person has to look. */
  doubtfulTopics: number;
  /** Messages of the last week that did not surely arrive. */
  lostPosts: number;
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
      doubtfulTopics: await tx.groupTopic.count({ where: { channel, bot, failure: "unknown" } }),
      lostPosts: await tx.groupPost.count({
        where: {
          ...{ channel, bot, deed: "send", state: { in: ["failed", "unknown", "refused"] } },
          createdAt: { gt: new Date(now.getTime() - 7 * 86_400_000) },
        },
      }),
    });
  }
  return rows;
}
