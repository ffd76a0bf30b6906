import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { DossierViewer } from "../dossiers/visible-dossiers-view.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { mostReason } from "./explain-late.ts";
import type { ApologyFacts } from "./fill-apology.ts";
import {
  countSentApologies,
  keepApologyDraft,
  type LateDossier,
  lockLateDossier,
  saveLateReason,
} from "./late-store.ts";
import { type NewDayRefusal, newDueDay } from "./new-due-day.ts";

/**
 * `apologies`: how often the applicant of one dossier may be put off. Once by law (NĐ 61/2018,
 * Điều 19, from memory; NĐ 118/2025 was not seen), so an operator may set another number.
 */
export type ApologyHouse = { tx: Tx; clock: Clock; calendars: Calendars; apologies: number };

type ApologyInput = {
  code: string;
  reason: string;
  /** Such as "2026-11-24". */
  newDay: string;
  staff: DossierViewer & { id: string };
};

export type ApologyRefusal =
  | "not_found"
  /** It has ended, waits for the applicant, or has no appointment to apologise for. */
  | "not_running"
  | "no_more_apologies"
  | "empty_reason"
  | "long_reason"
  | NewDayRefusal;

/**
 * Keeps the apology as a draft, for its documents and for being sent; an earlier draft of the same
 * dossier is written over. A dossier without a reason for being late gets this one.
 */
export async function prepareApology(
  house: ApologyHouse,
  input: ApologyInput,
): Promise<Result<{ id: string; code: string }, ApologyRefusal>> {
  const planned = await planApology(house, input);
  if (!planned.ok) return planned;
  const { dossier, facts } = planned.value;
  const by = { staffId: input.staff.id, now: house.clock.now() };
  const { reason, newDueOn } = facts;
  const id = await keepApologyDraft(house.tx, dossier.id, { reason, newDueOn, ...by });
  if (dossier.lateReason === null) await saveLateReason(house.tx, dossier.id, reason, by);
  return { ok: true, value: { id, code: dossier.code } };
}

/** The apology as it would be; nothing is written. */
export async function planApology(
  house: ApologyHouse,
  { code, reason: typed, newDay, staff }: ApologyInput,
): Promise<Result<{ dossier: LateDossier; facts: ApologyFacts }, ApologyRefusal>> {
  const dossier = await lockLateDossier(house.tx, code, staff);
  if (!dossier) return { ok: false, reason: "not_found" };
  const { dueOn } = dossier;
  if (!dueOn || !isRunning(dossier)) return { ok: false, reason: "not_running" };
  if ((await countSentApologies(house.tx, dossier.id)) >= house.apologies)
    return { ok: false, reason: "no_more_apologies" };
  const reason = tidyWords(typed, mostReason + 1);
  if (!reason) return { ok: false, reason: "empty_reason" };
  if (reason.length > mostReason) return { ok: false, reason: "long_reason" };
  const calendar = house.calendars.of(dossier.unitId);
  const day = newDueDay(newDay, { now: house.clock.now(), dueOn, calendar });
  if (!day.ok) return day;
  const { office, procedureName, receivedOn } = dossier;
  const facts = { office, code: dossier.code, procedureName, receivedOn, dueOn, reason };
  return { ok: true, value: { dossier, facts: { ...facts, newDueOn: day.value } } };
}

/** Whether the office has it in hand: states 1, 2 and 4. */
export function isRunning({ state }: Pick<LateDossier, "state">): boolean {
  return state === 1 || state === 2 || state === 4;
}
