import { isVisibleDossier } from "../../dossiers/visible-dossiers-view.ts";
import type { Visit } from "../visit.ts";

/** Whether the page of a dossier of this unit opens for somebody. */
export function mayOpenDossier(visit: Visit, unitId: string | null): boolean {
  return visit.may("dossiers.view") && isVisibleDossier(visit.staff, unitId);
}
