import type { KnowledgeDesk } from "../desk.ts";
import type { Content } from "../message.ts";
import { readSaid } from "./read-said.ts";
import { speaksOfDanger } from "./speaks-of-danger.ts";
import { spokenWords } from "./spoken-words.ts";

/** Do the words speak of danger to a child? Such a message is heard whatever limits there are. */
export function signalsDanger(content: Content, knowledge: Pick<KnowledgeDesk, "meant">): boolean {
  const spoken = spokenWords(readSaid(content, []));
  return spoken !== undefined && speaksOfDanger(spoken, knowledge);
}
