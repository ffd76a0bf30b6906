import { z } from "zod";

/** The kinds of update we ask Telegram for: always sent explicitly, as it remembers the last list. */
export const allowedUpdates = [
  "message",
  "edited_message",
  "callback_query",
  "my_chat_member",
] as const;

/** An update as far as it is needed to tell what it is: an id, and one part that names its kind. */
export type Update = { id: number; kind: string; part: unknown };

/**
 * Reads what Telegram calls an Update. Lenient: only the id must be right, for next year's kinds
 * of update must not stop today's bot. Undefined: this is no update at all.
 */
export function readUpdate(value: unknown): Update | undefined {
  const parsed = envelope.safeParse(value);
  if (!parsed.success) return undefined;
  for (const [kind, part] of Object.entries(parsed.data)) {
    if (kind !== "update_id") return { id: parsed.data.update_id, kind: kindName(kind), part };
  }
  return { id: parsed.data.update_id, kind: "empty", part: undefined };
}

/** The id to answer a tapped button with, so that its spinner stops. */
export function callbackQueryId(update: Update): string | undefined {
  if (update.kind !== "callback_query") return undefined;
  return z.object({ id: z.string() }).safeParse(update.part).data?.id;
}

const envelope = z.looseObject({ update_id: z.int().nonnegative() });

/** A kind becomes a label of a metric and a stored name: nothing but a plain word gets there. */
export function kindName(kind: string): string {
  return /^[a-z][a-z_]{0,63}$/.test(kind) ? kind : "odd";
}
