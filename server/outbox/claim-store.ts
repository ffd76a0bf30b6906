import type { Pace } from "../../bot/channel.ts";
import { isDue, type Tx } from "../db.ts";

export type ClaimedLetter = {
  id: bigint;
  contactId: string;
  address: string;
  isGroup: boolean;
  reply: unknown;
  attempts: number;
  createdAt: Date;
  lastInboundAt: Date | null;
};

export type Claim = {
  channel: string;
  bot: string;
  pace: Pace;
  /** Who claims, and until when; past that the letters' fate is unknown. */
  name: string;
  until: Date;
  now: Date;
  most: number;
};

export type ClaimRow = Partial<ClaimedLetter> & {
  /** What the bot may send just now, before this claim. */
  tokens: number;
  pausedMs: number;
  /** More letters of this bot wait than were taken. */
  more: boolean;
  /** Where none was taken: when the first of the next two hundred may leave. */
  nextAt: Date | null;
};

/**
 * Claims letters that may leave now, in one statement: of each contact the earliest unfinished one
 * alone, so that letters keep their order; none that is stale, which holds up no other either; none
 * sooner after the last than the pace allows; and no more than the bucket holds that all processes
 * share. The bucket's row is locked first, and whatever another process took meanwhile is seen when
 * its row is to be locked. Gives a row for each letter, or one without a letter. `outlet` must have the bot's row.
 */
export function claimLetters(tx: Tx, claim: Claim): Promise<ClaimRow[]> {
  const { channel, bot, pace, now } = claim;
  const bucketSize = Math.max(1, pace.perSecond);
  // A clock that jumped either way fills the bucket at most once.
  return tx.$queryRaw<ClaimRow[]>`
    WITH bucket AS (
      SELECT tokens, counted_at, paused_until FROM outlet
      WHERE channel = ${channel} AND bot = ${bot} FOR UPDATE
    ), allowance AS (
      SELECT greatest(0, coalesce(extract(epoch FROM paused_until - ${now}::timestamptz) * 1000, 0)
          )::float AS paused_ms,
        least(${bucketSize}::float, tokens + ${pace.perSecond}::float
          * abs(extract(epoch FROM ${now}::timestamptz - counted_at)))::float AS tokens
      FROM bucket
    ), free AS (
      SELECT l.id, l.contact_id FROM letter l JOIN contact c ON c.id = l.contact_id
      WHERE l.channel = ${channel} AND l.bot = ${bot} AND l.state = 'pending'
        AND ${isDue("l.due_at", now)} AND ${isDue("c.letter_free_at", now)}
        AND (l.stale_at IS NULL OR l.stale_at > ${now})
        AND NOT EXISTS (SELECT 1 FROM letter earlier WHERE earlier.contact_id = l.contact_id
          AND earlier.finished_at IS NULL AND earlier.id < l.id
          AND (earlier.state <> 'pending' OR earlier.stale_at IS NULL OR earlier.stale_at > ${now}))
      ORDER BY l.id
      LIMIT (SELECT CASE WHEN paused_ms > 0 THEN 0 ELSE least(${claim.most}::int, floor(tokens))::int
        END FROM allowance)
      FOR UPDATE OF l SKIP LOCKED
    ), taken AS (
      UPDATE letter SET state = 'sending', attempts = attempts + 1, claim = ${claim.name},
        claim_until = ${claim.until}
      FROM free WHERE letter.id = free.id
      RETURNING letter.id, letter.contact_id, letter.reply, letter.attempts, letter.created_at
    ), paced AS (
      UPDATE contact SET letter_free_at = ${now}::timestamptz + interval '1 millisecond'
        * (CASE WHEN is_group THEN ${pace.groupMs}::int ELSE ${pace.contactMs}::int END)
      FROM free WHERE contact.id = free.contact_id
      RETURNING contact.id, contact.address, contact.is_group, contact.last_inbound_at
    ), spent AS (
      UPDATE outlet SET tokens = allowance.tokens - (SELECT count(*) FROM free), counted_at = ${now}
      FROM allowance
      WHERE channel = ${channel} AND bot = ${bot} AND EXISTS (SELECT 1 FROM free)
    )
    SELECT a.tokens, a.paused_ms AS "pausedMs",
      (SELECT count(*) FROM (SELECT 1 FROM letter WHERE channel = ${channel} AND bot = ${bot}
        AND state = 'pending' LIMIT ${claim.most + 1}::int) waiting)
        > (SELECT count(*) FROM free) AS more,
      CASE WHEN NOT EXISTS (SELECT 1 FROM free) THEN (
        SELECT min(greatest(w.due_at, c.letter_free_at, w.created_at)) FROM (
          SELECT contact_id, due_at, created_at FROM letter WHERE channel = ${channel}
            AND bot = ${bot} AND state = 'pending' ORDER BY id LIMIT 200
        ) w JOIN contact c ON c.id = w.contact_id) END AS "nextAt",
      taken.id, taken.contact_id AS "contactId", taken.reply, taken.attempts,
      taken.created_at AS "createdAt", paced.address, paced.is_group AS "isGroup",
      paced.last_inbound_at AS "lastInboundAt"
    FROM allowance a LEFT JOIN (taken JOIN paced ON paced.id = taken.contact_id) ON true
    ORDER BY taken.id`;
}

/** The bot's bucket, full of one letter at first. */
export async function openOutlet(
  tx: Tx,
  { channel, bot }: { channel: string; bot: string },
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO outlet (channel, bot, tokens, counted_at) VALUES (${channel}, ${bot}, 1, ${now})
    ON CONFLICT (channel, bot) DO NOTHING`;
}

/** No letter of this bot leaves before `until`. */
export async function pauseOutlet(
  tx: Tx,
  { channel, bot }: { channel: string; bot: string },
  until: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE outlet SET paused_until = ${until} WHERE channel = ${channel} AND bot = ${bot}`;
}
