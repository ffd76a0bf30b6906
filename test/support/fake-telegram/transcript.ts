import type { Match as AnyMatch, Transcript as AnyTranscript } from "../transcript.ts";
import type { Button } from "./keyboard.ts";

/** One message of the bot as the citizen sees it. */
export type SentMessage = {
  chat: number;
  id: number;
  /** The topic it stands in; absent: the general one, or no forum. */
  thread?: number | undefined;
  /** After the markup was parsed. */
  text: string;
  /** As the bot sent it. */
  raw: string;
  /** The words that stand bold. */
  bold: string[];
  rows: Button[][];
  /** Its text is the caption. */
  file?: { kind: "photo" | "document"; name: string; bytes: Buffer };
  /** By `performance.now()`. */
  at: number;
};

export type Match = AnyMatch<SentMessage>;

/** Everything the bot sent, by chat. */
export type Transcript = AnyTranscript<SentMessage, number>;
