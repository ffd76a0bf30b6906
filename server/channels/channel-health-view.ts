import type { Tx } from "../db.ts";

export type ChannelHealth = {
  channel: string;
  bot: string;
  /** The last message in and the last letter out. */
  lastIn: Date | null;
  lastOut: Date | null;
  /** Messages that wait for a turn, and those whose turn failed for good. */
  waitingIn: number;
  deadIn: number;
  /** Letters that wait or are on their way, and those that surely or perhaps did not arrive. */
  waitingOut: number;
  failedOut: number;
  unknownOut: number;
  /** No letter leaves before. */
  pausedUntil: Date | null;
  /** Of the latest letters, by their reason, the latest first; five at most. */
  failures: readonly LetterFailures[];
};

/** How often letters failed for one named reason, and when last. */
export type LetterFailures = { reason: string; times: number; at: Date };

type Bot = { channel: string; bot: string };

/** How far back the last letters are looked for: a silent bot must not cost a look at all letters. */
const recentLetters = 200_000n;

/** How each bot does that is configured or has ever sent something. Nothing here is personal. */
export async function viewChannelHealth(
  tx: Tx,
  configured: readonly Bot[],
  now: Date,
): Promise<ChannelHealth[]> {
  const outlets = await tx.outlet.findMany();
  const bots = new Map<string, Bot>();
  for (const { channel, bot } of [...configured, ...outlets]) {
    bots.set(`${channel} ${bot}`, { channel, bot });
  }
  const rows: ChannelHealth[] = [];
  for (const one of bots.values()) {
    const outlet = outlets.find(({ channel, bot }) => channel === one.channel && bot === one.bot);
    const paused = outlet?.pausedUntil;
    rows.push({
      ...one,
      ...(await readInbox(tx, one)),
      ...(await readLetters(tx, one)),
      failures: await readFailures(tx, one),
      pausedUntil: paused && paused > now ? paused : null,
    });
  }
  return rows;
}

async function readInbox(tx: Tx, { channel, bot }: Bot) {
  const [row] = await tx.$queryRaw<Pick<ChannelHealth, "lastIn" | "waitingIn" | "deadIn">[]>`
    SELECT (SELECT max(last_inbound_at) FROM contact
        WHERE channel = ${channel} AND bot = ${bot}) AS "lastIn",
      count(*) FILTER (WHERE state = 'pending')::int AS "waitingIn",
      count(*) FILTER (WHERE state = 'dead')::int AS "deadIn"
    FROM inbox WHERE channel = ${channel} AND bot = ${bot} AND state IN ('pending', 'dead')`;
  return row ?? { lastIn: null, waitingIn: 0, deadIn: 0 };
}

type Letters = Pick<ChannelHealth, "lastOut" | "waitingOut" | "failedOut" | "unknownOut">;

async function readLetters(tx: Tx, { channel, bot }: Bot): Promise<Letters> {
  const [row] = await tx.$queryRaw<Letters[]>`
    WITH newest (id) AS (SELECT coalesce(max(id), 0) FROM letter),
      last_sent AS (
        SELECT finished_at FROM letter, newest WHERE channel = ${channel} AND bot = ${bot}
          AND state = 'sent' AND letter.id > newest.id - ${recentLetters}
        ORDER BY letter.id DESC LIMIT 1)
    SELECT (SELECT finished_at FROM last_sent) AS "lastOut",
      count(*) FILTER (WHERE state IN ('pending', 'sending'))::int AS "waitingOut",
      count(*) FILTER (WHERE state = 'failed')::int AS "failedOut",
      count(*) FILTER (WHERE state = 'unknown')::int AS "unknownOut"
    FROM letter WHERE channel = ${channel} AND bot = ${bot}
      AND (finished_at IS NULL OR state IN ('failed', 'unknown'))`;
  if (!row) throw new Error("A count gave no row");
  return row;
}

/** All of these are looked at, so they are fewer. */
const latestLetters = 20_000n;

function readFailures(tx: Tx, { channel, bot }: Bot): Promise<LetterFailures[]> {
  return tx.$queryRaw<LetterFailures[]>`
    SELECT failure AS reason, count(*)::int AS times,
      max(coalesce(finished_at, created_at)) AS at
    FROM letter WHERE channel = ${channel} AND bot = ${bot} AND failure IS NOT NULL
      AND id > (SELECT coalesce(max(id), 0) FROM letter) - ${latestLetters}
    GROUP BY failure ORDER BY at DESC LIMIT 5`;
}
