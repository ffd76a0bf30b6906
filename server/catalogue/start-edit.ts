import type { Knowledge, ProcedureRecord } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import {
  findNewestPublished,
  findOpenVersion,
  insertVersion,
  lockVersions,
} from "./version-store.ts";

type EditHouse = { tx: Tx; clock: Clock; knowledge: Pick<Knowledge, "record"> };

/**
 * Opens an edit of a procedure and gives its id: that of the one already open, or a new draft with
 * what is told now, or will be.
 */
export async function startEdit(
  { tx, clock, knowledge }: EditHouse,
  { slug, staffId }: { slug: string; staffId: string },
): Promise<Result<string, "no_such_procedure">> {
  await lockVersions(tx, slug);
  const open = await findOpenVersion(tx, slug);
  if (open) return { ok: true, value: open.id };
  const at = clock.now();
  const day = vietnamDate(at);
  const record = (await findNewestPublished(tx, { slug, day })) ?? knowledge.record(slug);
  if (!record) return { ok: false, reason: "no_such_procedure" };
  return { ok: true, value: await insertVersion(tx, { record, staffId, at }) };
}

/**
 * Begins a procedure that is not there yet, or, with `mayReplace`, an edit of one that is: a draft
 * with this record.
 */
export async function startWith(
  { tx, clock, knowledge }: EditHouse,
  {
    record,
    staffId,
    mayReplace,
  }: { record: ProcedureRecord; staffId: string; mayReplace: boolean },
): Promise<Result<string, "slug_taken" | "open_edit">> {
  const { slug } = record;
  await lockVersions(tx, slug);
  if (await findOpenVersion(tx, slug)) return { ok: false, reason: "open_edit" };
  const at = clock.now();
  const day = vietnamDate(at);
  const known = knowledge.record(slug) ?? (await findNewestPublished(tx, { slug, day }));
  if (known && !mayReplace) return { ok: false, reason: "slug_taken" };
  return { ok: true, value: await insertVersion(tx, { record, staffId, at }) };
}
