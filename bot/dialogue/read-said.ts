import type { Content } from "../message.ts";
import type { Choice } from "../reply.ts";
import { cleanWords } from "./clean-words.ts";
import { choices } from "./choices.ts";
import { matchOffered } from "./match-offered.ts";
import { readCommand, spokenCommand } from "./read-command.ts";
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
      return { kind: "joined", isQuiet: content.isQuiet ?? false };
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
  const chosen = matchOffered(text, offered) ?? menuByNumber(text);
  if (chosen) return { kind: "choice", id: chosen.id, isTapped: false };
  const said = plainWords(text, { isEdit: false, withMedia: false });
  return (said.kind === "words" ? spokenCommand(said.words) : undefined) ?? said;
}

/** "0" leads to the menu from everywhere. */
function menuByNumber(text: string): Choice | undefined {
  return /^0[.)]?$/.test(text) ? choices.menu : undefined;
}

function plainWords(text: string, marks: { isEdit: boolean; withMedia: boolean }): Said {
  return hasLetters(text)
    ? { kind: "words", text, words: readWords(text), ...marks }
    : { kind: "nothing" };
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
