import type { Channel } from "../channel.ts";
import { webBot } from "./to-inbound.ts";

/**
 * A letter of the web chat has arrived once it is written: the page reads it from the database and
 * is told to look by the signal `letter_sent`. So there is nothing to call and nothing to wait for.
 */
export const webChannel: Channel = {
  name: "web",
  bot: webBot,
  pace: { contactMs: 0, groupMs: 0, perSecond: 10_000 },
  send: () => Promise.resolve({ kind: "sent" }),
};
