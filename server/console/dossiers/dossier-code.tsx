import { notOurs } from "../parts/not-ours.ts";
import { dossierHref } from "./dossier-labels.ts";

/** A code that leads to the dossier's page, where one may open that. */
export function DossierCode({ code, mayOpen }: { code: string; mayOpen: boolean }) {
  if (!mayOpen) return <span {...notOurs}>{code}</span>;
  return (
    <a href={dossierHref(code)} {...notOurs}>
      {code}
    </a>
  );
}
