import type { ChannelName } from "./message.ts";
import type { Reply } from "./reply.ts";

/** One way out: how a letter leaves on one channel by one of our bots. */
export type Channel = {
  name: ChannelName;
  bot: string;
  pace: Pace;
  /** One call to the outside, never repeated inside: the outbox owns retries and pacing. */
  send(letter: OutgoingLetter): Promise<Delivery>;
  /** Fetches a file that a citizen sent, by the channel's own id; absent: it keeps none. */
  fetchFile?(ref: string, mostBytes: number): Promise<FetchedFile>;
};

export type FetchedFile =
  | { kind: "got"; bytes: Buffer }
  /** It will never come. */
  | { kind: "refused"; reason: "too_big" | "lost" }
  /** Not now. */
  | { kind: "busy"; retryAfterMs: number }
  /** An operator must act; tried again all the same. */
  | { kind: "broken"; reason: string; retryAfterMs?: number };

export type OutgoingLetter = {
  /** Ours, the same at each try: some channels give it back with their receipts. */
  id: string;
  contactId: string;
  address: string;
  isGroup: boolean;
  reply: Reply;
  /** When the citizen wrote last: some channels let no letter out long after that. */
  lastInboundAt: Date | null;
};

/** How fast a channel may be used; the outbox keeps to it across all processes. */
export type Pace = {
  /** Least milliseconds between two letters to one contact. */
  contactMs: number;
  /** The same for a group. */
  groupMs: number;
  /** Letters a second by the whole bot. */
  perSecond: number;
};

/** What became of a letter. `reason` is a short name for logs and screens, without personal data. */
export type Delivery =
  | { kind: "sent"; externalId?: string }
  /** It said no, for good. `unreachable`: no letter will reach this contact until they write again. */
  | {
      kind: "refused";
      reason: string;
      unreachable: boolean;
      /** Our own mistake, or nothing that we know: an operator should look. */
      alarm?: true;
    }
  /** Not now; it surely did not arrive. */
  | {
      kind: "busy";
      reason: string;
      retryAfterMs: number;
      wholeBot: boolean;
      /** Given up after so many tries; absent: by its age alone. */
      mostTries?: number;
    }
  /** The contact has a new address: send again there. */
  | { kind: "moved"; to: string }
  /** Our configuration or access is broken: an operator must act; nothing arrived. */
  | { kind: "broken"; reason: string }
  /** It may have arrived: never blindly sent again. */
  | { kind: "unknown"; reason: string };
