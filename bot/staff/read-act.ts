import { foldTones } from "../../knowledge/index.ts";
import type { StaffMessage } from "./staff-message.ts";
import { type StaffTap, readTap } from "./tap.ts";

/** What somebody of the staff wants by a message in their group, or by a code sent in private. */
export type StaffAct =
  | { kind: "tap"; tap: StaffTap | undefined; query: string }
  /** `code` is what was typed after the command. */
  | { kind: "link"; code: string }
  | { kind: "command"; name: "mine" | "due" | "help" }
  /** An internal note. */
  | { kind: "note"; text: string }
  | { kind: "words"; text: string }
  /** The words of an earlier message were changed. */
  | { kind: "reworded"; text: string }
  | { kind: "media" }
  | { kind: "moved"; from: string; to: string }
  | { kind: "membership" }
  /** Nothing that is meant for us. */
  | { kind: "nothing" };

/** Pure: what is meant, not whether it may be done. Talk among colleagues is none of ours. */
export function readAct({ content, replyTo, isPrivate }: StaffMessage): StaffAct {
  switch (content.kind) {
    case "tap":
      return { kind: "tap", tap: readTap(content.data), query: content.query };
    case "text":
      return commandOf(content.text) ?? wordsOf(content.text, { replyTo, isPrivate });
    case "edited":
      return content.text.startsWith("/")
        ? { kind: "nothing" }
        : { kind: "reworded", text: content.text };
    case "media":
      return replyTo && !replyTo.isOurs ? { kind: "nothing" } : { kind: "media" };
    case "moved":
      return content;
    case "membership":
      return { kind: "membership" };
    case "other":
      return { kind: "nothing" };
  }
}

function wordsOf(
  text: string,
  { replyTo, isPrivate }: Pick<StaffMessage, "replyTo" | "isPrivate">,
): StaffAct {
  const isTalk = isPrivate || text.trim() === "" || (replyTo !== undefined && !replyTo.isOurs);
  return isTalk ? { kind: "nothing" } : { kind: "words", text };
}

function commandOf(text: string): StaffAct | undefined {
  const parts = /^\/([\p{L}\p{N}_-]{1,40})(?:@\w{1,64})?(?:\s+([\s\S]*))?$/u.exec(text.trim());
  if (!parts?.[1]) return undefined;
  const argument = (parts[2] ?? "").trim();
  switch (foldTones(parts[1]).replaceAll(/[-_]/g, "")) {
    case "lienket":
      return { kind: "link", code: argument };
    case "viec":
      return { kind: "command", name: "mine" };
    case "han":
      return { kind: "command", name: "due" };
    case "giup":
      return { kind: "command", name: "help" };
    case "ghichu":
      return { kind: "note", text: argument };
    default:
      // Other bots live in groups too: a command of theirs is no answer to a citizen.
      return { kind: "nothing" };
  }
}

/** Commands that concern the staff when they are sent to the bot in private. */
export function isStaffCommand(text: string): boolean {
  const act = commandOf(text);
  return act?.kind === "link" || (act?.kind === "command" && act.name !== "help");
}
