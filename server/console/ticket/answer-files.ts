import type { ReplyFile } from "../../../bot/reply.ts";
import { readChosenFiles } from "../../attachments/answer-files-view.ts";
import { attachToDraft, takeOffDraft } from "../../attachments/attach-to-draft.ts";
import { mostAnswerFiles } from "../../attachments/attachment.ts";
import { officeFileTypes } from "../../attachments/file-types.ts";
import { inspectFile, type StoredFile } from "../../attachments/inspect-file.ts";
import type { Tx } from "../../db.ts";
import { isUuid } from "../../ids.ts";
import { parseTicketCode } from "../../tickets/ticket-code.ts";
import { keepDraft } from "../../workbench/keep-draft.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { deedOf } from "./deed-of.ts";
import type { FileFault } from "./file-faults.ts";
import { inside, whoWhat } from "./ticket-actions.ts";

/** What was chosen in the form: the good ones lie in the cabinet, the first bad one says why. */
export type ChosenFiles = { stored: readonly StoredFile[]; refusal?: FileFault };

/** Looks at the chosen files and stores the good ones: slow, so before the transaction. */
export async function chooseFiles(house: ConsoleHouse, visit: Visit): Promise<ChosenFiles> {
  const files = visit.files("files");
  if (files.length > mostAnswerFiles) return { stored: [], refusal: "too_many_files" };
  const stored: StoredFile[] = [];
  let refusal: FileFault | undefined;
  for (const given of files) {
    const clean = await inspectFile(given, house.attachmentLimits.bytes, officeFileTypes);
    if (clean.ok) {
      const id = house.ids.uuid();
      const { bytes, ...file } = clean.value;
      await house.cabinet.put(id, bytes);
      stored.push({ id, file: { ...file, size: bytes.length } });
    } else refusal ??= clean.reason === "lost" ? "unreadable" : clean.reason;
  }
  return { stored, ...(refusal && { refusal }) };
}

/** Puts them into the draft; a refusal is told, and the words are kept all the same. */
export async function takeChosen(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  { stored, refusal }: ChosenFiles,
): Promise<Deed | undefined> {
  if (stored.length === 0 && !refusal) return undefined;
  const given = { ...whoWhat(visit), files: stored };
  const attached = await attachToDraft(inside(house, tx), given);
  if (attached.ok && !refusal) return undefined;
  await keepWords(house, tx, visit);
  const reason = attached.ok ? refusal : attached.reason;
  return deedOf(house, visit, "files_attached", { ok: false, reason: reason ?? "bad_type" });
}

/** The button that only attaches. */
export async function attach(
  house: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  { stored }: ChosenFiles,
): Promise<Deed> {
  const kept = await keepWords(house, tx, visit);
  if (!kept) return { kind: "not_found" };
  if (stored.length === 0)
    return deedOf(house, visit, "files_attached", { ok: false, reason: "no_file" });
  return goOn(kept, "files_attached");
}

export async function takeOff(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.field("remove");
  const kept = isUuid(id) && (await keepWords(house, tx, visit));
  if (!kept) return { kind: "not_found" };
  await takeOffDraft(inside(house, tx), { ...whoWhat(visit), id });
  return goOn(kept, "file_taken_off");
}

/** Those that the page showed, and those chosen since. Undefined: one is no longer there. */
export async function filesToSend(
  tx: Tx,
  visit: Visit,
  { stored }: ChosenFiles,
): Promise<readonly ReplyFile[] | undefined> {
  const ids = new Set([...visit.fields("fileId"), ...stored.map(({ id }) => id)]);
  const whose = { code: parseTicketCode(visit.param("code")) ?? "", staffId: visit.staff.id };
  const found = await readChosenFiles(tx, { ...whose, ids: [...ids] });
  return found.length === ids.size ? found : undefined;
}

/** Gives the code of the ticket; undefined: it is not theirs to answer. */
async function keepWords(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<string | undefined> {
  const kept = await keepDraft(inside(house, tx), {
    ...whoWhat(visit),
    text: visit.field("answer"),
  });
  return kept.ok ? kept.value.code : undefined;
}

function goOn(code: string, outcome: "files_attached" | "file_taken_off"): Deed {
  const to = `/console/tickets/${code}#reply`;
  return { kind: "done", to, flash: outcome, target: code, outcome };
}
