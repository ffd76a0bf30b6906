import type { DossierSummary } from "../../bot/dossier-desk.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { readNewDueOn } from "../late-dossiers/apology-view.ts";
import { punctuality } from "../late-dossiers/punctuality.ts";
import { maskNumbers } from "../mask.ts";
import { type FoundDossier, readOffice } from "./dossier-view.ts";

/** A dossier as its owner is told of it; a number in a remark may be somebody's own and is masked. */
export async function tellDossier(
  { tx, clock, calendars }: { tx: Tx; clock: Clock; calendars: Calendars },
  { summary, unitId, stateSince }: FoundDossier,
  isFollowed: boolean,
): Promise<DossierSummary> {
  const { state, dueOn = null, finishedOn = null, remark } = summary;
  const newDueOn = await readNewDueOn(tx, summary.code);
  const appointment = { state, dueOn, finishedOn, stateSince };
  return {
    ...summary,
    ...(remark ? { remark: maskNumbers(remark) } : {}),
    ...(await readOffice(tx, unitId)),
    ...(newDueOn && dueOn && newDueOn > dueOn ? { newDueOn } : {}),
    punctuality: punctuality(appointment, clock.now(), calendars.of(unitId)),
    isFollowed,
  };
}
