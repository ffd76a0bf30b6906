import type { Content } from "../message.ts";
import type { Choice } from "../reply.ts";
import { cleanWords } from "./clean-words.ts";
import { readCommand } from "./read-command.ts";
import type { Said } from "./said.ts";
import { readWords } from "./words.ts";

/** Reads a message in the light of the choices offered last. */
export function readSaid(content: Content, offered: readonly Choice[]): Said {
  switch (content.kind) {
    case "text":
      return readText(content.text, offered);
    case "choice":
      return { kind: "choice", id: content.id, isTapped: true };
    case "edited":
      return plainWords(cleanWords(content.text), { isEdit: true, withMedia: false });
    case "attachment": {
      const caption = cleanWords(content.caption ?? "");
      const { media } = content;
      const file = content.file && { file: { ...content.file, media } };
      return hasLetters(caption)
        ? { ...plainWords(caption, { isEdit: false, withMedia: true }), ...file }
        : { kind: "media", media, ...file };
    }
    case "scanned":
    case "shared_info":
    case "colleague":
    case "withdrawn":
      return content;
    case "joined":
    case "left":
    case "moved":
    case "unsupported":
      return { kind: content.kind };
  }
}

function readText(raw: string, offered: readonly Choice[]): Said {
  const text = cleanWords(raw);
  const command = readCommand(text);
  if (command) return command;
  const chosen = matchOffered(text, offered);
  if (chosen) return { kind: "choice", id: chosen.id, isTapped: false };
  return plainWords(text, { isEdit: false, withMedia: false });
}

function plainWords(text: string, marks: { isEdit: boolean; withMedia: boolean }): Said {
  return hasLetters(text)
    ? { kind: "words", text, words: readWords(text), ...marks }
    : { kind: "nothing" };
}

/** "2", "2." or the label itself, with or without tone marks. */
function matchOffered(text: string, offered: readonly Choice[]): Choice | undefined {
  const number = /^(\d{1,2})[.)]?$/.exec(text)?.[1];
  if (number !== undefined) return offered[Number(number) - 1];
  const spoken = labelKey(text);
  return spoken === "" ? undefined : offered.find((choice) => labelKey(choice.label) === spoken);
}

function labelKey(label: string): string {
  return readWords(label)
    .map((word) => word.plain)
    .join(" ");
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
