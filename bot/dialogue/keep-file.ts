import { mediaNoted } from "../texts/media.ts";
import { slipTexts } from "../texts/slip.ts";
import { addFile } from "./forms/take-form-file.ts";
import { formByName } from "./forms/forms.ts";
import { slipPicture } from "./slip-picture.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/**
 * A picture or file that came with words goes where the words went: into the form that they began
 * or carried on, or beside the words that took a legal route. Elsewhere it is not kept.
 */
export async function keepFile(talk: Talk, turn: Turn): Promise<Turn> {
  const { said, state, desk } = talk;
  if (said.kind !== "words" || !said.withMedia || isTaken(talk, turn)) return turn;
  const { form, aside } = turn.state;
  if (said.file && aside && aside !== state.aside) {
    const kept = await desk.attachments.keep(said.file);
    const files = [...(aside.files ?? []), ...(kept.ok ? [kept.value.id] : [])];
    return { ...turn, state: { ...turn.state, aside: { ...aside, files } } };
  }
  // The words held the code: the picture could add nothing.
  if (form?.name === "dossier" && form.answers["code"]) return turn;
  const goesOn = form && form !== state.form && !form.isPaused && formByName(form.name).takesFiles;
  if (!said.file || !goesOn) return tell(turn, await lookForCode(talk, turn));
  const added = await addFile(talk, form, said.file);
  return tell({ ...turn, state: { ...turn.state, form: added.form } }, added.said);
}

/** A picture beside words that had their answer may still be an appointment slip. */
async function lookForCode({ said, desk }: Talk, turn: Turn): Promise<string> {
  const picture = slipPicture(said);
  if (!picture || turn.state.form?.name === "sealed" || turn.outcome.startsWith("route"))
    return mediaNoted();
  const isQuiet = turn.state.form?.name !== "dossier";
  const noted = await desk.slips.read(picture, { isQuiet });
  if (!noted.ok) return mediaNoted();
  return isQuiet ? slipTexts.readingBesides : slipTexts.reading;
}

/** The step that answered has seen to the file itself. */
function isTaken({ state }: Talk, { state: after, outcome }: Turn): boolean {
  if (outcome === "dossier_scanning") return true;
  return outcome === "ticket_reply" || (after.form !== undefined && state.form?.at === "files");
}

function tell(turn: Turn, text: string): Turn {
  return { ...turn, replies: [{ text }, ...turn.replies] };
}
