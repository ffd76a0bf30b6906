import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import type { DossierViewer } from "../dossiers/visible-dossiers-view.ts";
import type { Result } from "../result.ts";
import { tidyWords } from "../tickets/tidy-words.ts";
import { lockLateDossier, saveLateReason } from "./late-store.ts";

/** Characters. */
export const mostReason = 500;

type Explanation = {
  code: string;
  /** Empty: the reason that stands there is taken away. */
  reason: string;
  staff: DossierViewer & { id: string };
};

/** Writes down why a dossier is late, in the words of the staff. */
export async function explainLate(
  { tx, clock }: { tx: Tx; clock: Clock },
  { code, reason, staff }: Explanation,
): Promise<Result<{ code: string }, "not_found" | "too_long">> {
  if (reason.trim().length > mostReason) return { ok: false, reason: "too_long" };
  const dossier = await lockLateDossier(tx, code, staff);
  if (!dossier) return { ok: false, reason: "not_found" };
  const by = { staffId: staff.id, now: clock.now() };
  await saveLateReason(tx, dossier.id, tidyWords(reason, mostReason) ?? null, by);
  return { ok: true, value: { code } };
}
