import { assistantIsBack, attachmentForStaff, unreadableForStaff } from "../../texts/person.ts";
import { emergencyTurn } from "./route-emergency.ts";
import { menuTurn } from "../menu-turn.ts";
import { type Said, sentFile } from "../said.ts";
import { speaksOfDanger } from "../speaks-of-danger.ts";
import type { Step, Talk } from "../step.ts";
import { comeBackWords } from "../vocabulary/form-words.ts";
import { hearsOnly } from "../vocabulary.ts";

/**
 * While a person of the staff has the talk, the citizen's words go to them and the assistant says
 * nothing, until it is called back. Two things it still does: the telephone numbers when a child is
 * in danger, since nobody may be reading just now, and the buttons below letters of the staff.
 */
export const keepSilent: Step = async (talk) => {
  const { said, state, handedOver, desk } = talk;
  if (!handedOver || staysWithAssistant(said)) return undefined;
  if (callsBack(said) && !isAnswer(talk)) {
    await desk.contact.takeBack();
    return menuTurn(talk, assistantIsBack());
  }
  const words = isAnswer(talk) ? "0" : wordsForStaff(said);
  if (words) await desk.contact.passOn(words, await keptFile(talk));
  if (said.kind === "words" && speaksOfDanger(said, desk.knowledge))
    return emergencyTurn(talk, said.text);
  return { replies: [], state, outcome: "handed_over_silent" };
};

function callsBack(said: Said): boolean {
  if (said.kind === "choice") return said.id === "h:back" || said.id === "m:menu";
  if (said.kind === "command") return said.name === "menu" || said.name === "start";
  return said.kind === "words" && hearsOnly(comeBackWords, said.words);
}

/** "0" where no list is shown: how many children, perhaps. */
function isAnswer({ said, state }: Talk): boolean {
  return said.kind === "choice" && !said.isTapped && state.offered === undefined;
}

/** Buttons of tickets, dossiers, ratings, alarms and erasing, and the citizen's right to be erased. */
function staysWithAssistant(said: Said): boolean {
  if (said.kind === "choice") return /^(?:[trex]|dossier:(?:show|follow|stop)):/.test(said.id);
  return said.kind === "command" && said.name === "erase";
}

/** A file that may not be kept is passed over: the staff sees that one came, and may ask. */
async function keptFile({ said, desk }: Talk): Promise<readonly string[]> {
  const file = sentFile(said);
  const kept = file && (await desk.attachments.keep(file));
  return kept?.ok ? [kept.value.id] : [];
}

function wordsForStaff(said: Said): string | undefined {
  if (said.kind === "words") return said.text;
  if (said.kind === "command") return said.argument || undefined;
  if (said.kind === "unsupported") return unreadableForStaff();
  return said.kind === "media" ? attachmentForStaff() : undefined;
}
