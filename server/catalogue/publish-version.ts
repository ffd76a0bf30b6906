import type { Additions, ProcedureRecord } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { Result } from "../result.ts";
import { announce } from "../signals.ts";
import { additionsDigest } from "./additions-digest.ts";
import { readPublished } from "./additions-view.ts";
import type { Gate } from "./open-gate.ts";
import { refusalOf } from "./procedure-version.ts";
import { findVersion, lockVersions, updateVersion } from "./version-store.ts";

export type PublishVersionRefusal =
  | "no_such_version"
  | "not_now"
  | "not_reviewed"
  | "bad_dates"
  | "date_past"
  | "draft_changed"
  | "not_checked"
  | "breaks_questions";

export type Publication = {
  id: string;
  staffId: string;
  /** Names the knowledge whose check the person has seen (additionsDigest). */
  digest: string;
  isConfirmed: boolean;
  /** ISO dates of Việt Nam; empty: from today, without an end. */
  from: string;
  to: string;
};

/**
 * Puts a reviewed edit before the citizens, at once or on the day that it begins: then it takes
 * effect by itself in every process. Refused where the golden questions were not played with
 * exactly this knowledge, and where they break unless `isConfirmed`.
 */
export async function publishVersion(
  { tx, clock, gate }: { tx: Tx; clock: Clock; gate: Pick<Gate, "checked"> },
  { id, staffId, digest, isConfirmed, from, to }: Publication,
): Promise<Result<undefined, PublishVersionRefusal>> {
  const found = await findVersion(tx, id);
  if (!found) return { ok: false, reason: "no_such_version" };
  await lockVersions(tx, found.slug);
  const version = (await findVersion(tx, id)) ?? found;
  const refusal = refusalOf(version, "publish", staffId);
  if (refusal) return { ok: false, reason: refusal === "own_edit" ? "not_now" : refusal };
  const now = clock.now();
  const today = vietnamDate(now);
  const dates = readDates({ from: from || today, to: to || null }, today);
  if (typeof dates === "string") return { ok: false, reason: dates };
  const published = await readPublished(tx, today);
  const after = withRecord(published, version.record);
  if (additionsDigest(after) !== digest) return { ok: false, reason: "draft_changed" };
  const check = gate.checked(published, after);
  if (!check) return { ok: false, reason: "not_checked" };
  if (check.broken.length > 0 && !isConfirmed) return { ok: false, reason: "breaks_questions" };
  await updateVersion(tx, id, { state: "published", ...dates, publishedAt: now, changedAt: now });
  await announce(tx, "knowledge_changed", "procedures");
  return { ok: true, value: undefined };
}

/** The knowledge with one record in place of its own. */
export function withRecord(additions: Additions, record: ProcedureRecord): Additions {
  const others = additions.records.filter(({ slug }) => slug !== record.slug);
  return { ...additions, records: [...others, record] };
}

function readDates(
  { from, to }: { from: string; to: string | null },
  today: string,
): { effectiveFrom: string; effectiveTo: string | null } | "bad_dates" | "date_past" {
  if (!isDay(from) || (to !== null && !isDay(to)) || (to !== null && to < from)) return "bad_dates";
  if (from < today) return "date_past";
  return { effectiveFrom: from, effectiveTo: to };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);
}
