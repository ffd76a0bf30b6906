import type { InboundMessage } from "../../bot/message.ts";

/**
 * Since when a contact's silence is counted, after this message; undefined: as before, for it was no
 * word of theirs. Zalo counts by its own clock, and neither following an account nor leaving it opens
 * its window again: taken for a word it would make us send, unpermitted, what costs money. Pressing
 * "chat now" does, once.
 */
export function lastWord(
  { channel, content, sentAt }: Pick<InboundMessage, "channel" | "content" | "sentAt">,
  now: Date,
): Date | undefined {
  if (channel !== "zalo") return now;
  const isSilent = content.kind === "left" || (content.kind === "joined" && content.isQuiet);
  if (isSilent) return undefined;
  return new Date(Math.min(now.getTime(), Date.parse(sentAt)));
}
