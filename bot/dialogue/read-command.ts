import { foldTones } from "../../knowledge/index.ts";
import { eraseAloneWords, menuAloneWords } from "./vocabulary/commands.ts";
import { hearsOnly } from "./vocabulary.ts";
import type { Words } from "./words.ts";

const commandNames = {
  start: "start",
  menu: "menu",
  hoi: "ask",
  phananh: "complain",
  kiennghi: "recommend",
  tracuu: "look_up",
  phieu: "ticket",
  gapcanbo: "person",
  huy: "cancel",
  xoadulieu: "erase",
  ngungdienthoai: "stop_phone",
  help: "help",
  trogiup: "help",
} as const;

export type CommandName = (typeof commandNames)[keyof typeof commandNames];
export type Command = { kind: "command"; name: CommandName | "unknown"; argument: string };

/**
 * "/phieu@our_bot PA-26-004217-K": capitals, tone marks and dashes inside the name do not matter,
 * so "/xoa-du-lieu" and "/XóaDữLiệu" are one command. Undefined: not a command.
 */
export function readCommand(text: string): Command | undefined {
  const parts = /^\/([\p{L}\p{N}_-]{1,40})(?:@\w{1,64})?(?:\s+([\s\S]*))?$/u.exec(text);
  if (!parts?.[1]) return undefined;
  const key = foldTones(parts[1]).replace(/[-_]/g, "");
  const name = isCommand(key) ? commandNames[key] : "unknown";
  return { kind: "command", name, argument: (parts[2] ?? "").trim() };
}

/** Words that are a command where nothing else is said, at any point. Undefined: no command. */
export function spokenCommand(words: Words): Command | undefined {
  if (hearsOnly(menuAloneWords, words)) return { kind: "command", name: "menu", argument: "" };
  if (hearsOnly(eraseAloneWords, words)) return { kind: "command", name: "erase", argument: "" };
  return undefined;
}

function isCommand(key: string): key is keyof typeof commandNames {
  return Object.hasOwn(commandNames, key);
}
