import { dossierApologyLetter } from "../../bot/texts/dossier-apology.ts";
import { showDay } from "../../bot/texts/show-date.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Tx } from "../db.ts";
import type { DossierViewer } from "../dossiers/visible-dossiers-view.ts";
import { postLetters } from "../outbox/post-letters.ts";
import {
  countSentApologies,
  lockApology,
  type LockedApology,
  markApologySent,
} from "./late-store.ts";
import { type ApologyHouse, isRunning } from "./prepare-apology.ts";
import { followersOf } from "./followers-view.ts";

export type SendRefusal =
  | "already_sent"
  | "not_running"
  | "no_more_apologies"
  /** The promised day has come meanwhile: the draft needs another one. */
  | "day_past";

type SendResult =
  | { ok: true; value: { code: string; followers: number } }
  | { ok: false; reason: "not_found" }
  | { ok: false; reason: SendRefusal; code: string };

/**
 * Sends a prepared apology to everybody who follows the dossier, at a person's word and once. Also
 * with no follower it counts as sent: the paper was handed over. The appointment that the one-stop
 * software told stays; the new day stands in the apology.
 */
export async function sendApology(
  { tx, clock, apologies }: Omit<ApologyHouse, "calendars">,
  { id, staff }: { id: string; staff: DossierViewer & { id: string } },
): Promise<SendResult> {
  const now = clock.now();
  const locked = await lockApology(tx, id, staff);
  if (!locked) return { ok: false, reason: "not_found" };
  const { dossier, apology } = locked;
  const reason = await refusalOf(tx, locked, { now, apologies });
  const { dueOn } = dossier;
  if (reason || !dueOn) return { ok: false, reason: reason ?? "not_running", code: dossier.code };
  await markApologySent(tx, id, dossier, { staffId: staff.id, now });
  const { code, procedureName, office } = dossier;
  const letter = dossierApologyLetter({
    code,
    procedureName,
    office,
    oldDay: showDay(dueOn),
    newDay: showDay(apology.newDueOn),
    reason: apology.reason,
  });
  const followers = await followersOf(tx, dossier.id);
  for (const contactId of followers) await postLetters(tx, contactId, [letter], { now });
  return { ok: true, value: { code, followers: followers.length } };
}

async function refusalOf(
  tx: Tx,
  { dossier, apology }: LockedApology,
  { now, apologies }: { now: Date; apologies: number },
): Promise<SendRefusal | undefined> {
  if (apology.sentAt) return "already_sent";
  if (!dossier.dueOn || !isRunning(dossier)) return "not_running";
  if ((await countSentApologies(tx, dossier.id)) >= apologies) return "no_more_apologies";
  return vietnamDate(apology.newDueOn) <= vietnamDate(now) ? "day_past" : undefined;
}
