import type { DossierState } from "../../bot/dossier-desk.ts";
import type { DossierNews } from "../../bot/texts/dossier-news.ts";
import { dueEnd } from "../late-dossiers/punctuality.ts";

export type ToldDossier = {
  code: string;
  procedureName: string;
  state: DossierState;
  office: string;
  dueOn: Date | null;
  supplementBy: Date | null;
  remark: string | null;
  isByPost: boolean | null;
};

/** A dossier as it stands now, for the words of the news. */
export function toNews(dossier: ToldDossier, about: DossierNews["about"], now: Date): DossierNews {
  const { code, procedureName, state, office, dueOn, supplementBy, remark, isByPost } = dossier;
  return {
    code,
    procedureName,
    state,
    office,
    about,
    ...(dueOn && { dueOn, isOverdue: now > dueEnd(dueOn) }),
    ...(supplementBy && { supplementBy }),
    ...(remark && { remark: shorten(remark) }),
    ...(isByPost !== null && { isByPost }),
  };
}

/** A letter is no page: the whole remark stands behind "Xem hồ sơ". */
function shorten(remark: string): string {
  return remark.length <= mostRemark ? remark : `${remark.slice(0, mostRemark - 1).trimEnd()}…`;
}

const mostRemark = 400;
