import { reasonWords } from "../../dossiers/import/reason-words.ts";
import { importView } from "../../dossiers/import/imports-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";

/** The refused rows of an import, for whoever puts them right; no cell of it is a formula. */
export async function showRefusals(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Download | "not_found"> {
  const one = await importView(house.db.prisma, { id: visit.param("id") });
  const report = one?.report ?? one?.checkReport;
  if (!one || !report) return "not_found";
  const rows = report.refusals.map(({ line, reason }) => [`${line}`, reasonWords(reason)]);
  return {
    file: "dong-bi-tu-choi.csv",
    type: "text/csv; charset=utf-8",
    content: renderCsv([["Dòng", "Lý do"], ...rows]),
    target: `import ${one.id}`,
  };
}
