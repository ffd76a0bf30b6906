import type { InboundMessage, SentFile } from "../message.ts";
import type { CommandName } from "./read-command.ts";
import type { Words } from "./words.ts";

type Content = InboundMessage["content"];
type Media = Extract<Content, { kind: "attachment" }>["media"];

/** A message as the steps see it: cleaned, with commands, numbers and typed labels recognised. */
export type Said =
  /** `text` is never empty. `withMedia`: it was the caption of a picture or file. */
  | {
      kind: "words";
      text: string;
      words: Words;
      isEdit: boolean;
      withMedia: boolean;
      file?: SentFile;
    }
  /** The id came from a button (`isTapped`), or from a number or label typed instead. */
  | { kind: "choice"; id: string; isTapped: boolean }
  /** `name` is "unknown" for a command that we don't have. */
  | { kind: "command"; name: CommandName | "unknown"; argument: string }
  /** `file`: absent where there is none to be fetched. */
  | { kind: "media"; media: Media; file?: SentFile }
  /** What the house read on a picture sent before. */
  | Extract<Content, { kind: "scanned" }>
  /** What the channel itself tells of the citizen or of the office. */
  | Extract<Content, { kind: "shared_info" | "colleague" | "withdrawn" }>
  /** Nothing readable: empty, emoji or signs only. */
  | { kind: "nothing" }
  | { kind: "joined"; isQuiet: boolean }
  | { kind: "left" }
  | { kind: "moved" }
  | { kind: "unsupported" };

/** The picture or file of a message. */
export function sentFile(said: Said): SentFile | undefined {
  return said.kind === "words" || said.kind === "media" ? said.file : undefined;
}
