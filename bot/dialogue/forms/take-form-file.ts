import type { SentFile } from "../../message.ts";
import { fileRefused, filesKept, fileTexts } from "../../texts/attachments.ts";
import type { RunningForm } from "../state.ts";
import type { Talk } from "../step.ts";
import type { Turn } from "../turn.ts";
import { formByName } from "./forms.ts";
import { standAt } from "./run-form.ts";

/** A picture or file sent while a form asks: kept to be sent along, and the question stands. */
export async function takeFormFile(
  talk: Talk,
  running: RunningForm,
  file: SentFile,
): Promise<Turn> {
  if (!formByName(running.name).takesFiles) return standAt(talk, running, fileTexts.notHere);
  const { form, said } = await addFile(talk, running, file);
  return standAt(talk, form, said);
}

/** The form with the file, where it may be kept, and what is said of it. */
export async function addFile(
  { desk }: Pick<Talk, "desk">,
  running: RunningForm,
  file: SentFile,
): Promise<{ form: RunningForm; said: string }> {
  const { limits } = desk.attachments;
  const files = running.files ?? [];
  if (files.length >= limits.perTicket)
    return { form: running, said: fileRefused("too_many_files", limits) };
  const kept = await desk.attachments.keep(file);
  if (!kept.ok) return { form: running, said: fileRefused(kept.reason, limits) };
  const all = [...files, kept.value.id];
  return { form: { ...running, files: all }, said: filesKept(all.length) };
}
