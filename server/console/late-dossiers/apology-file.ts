import { readApology } from "../../late-dossiers/apology-view.ts";
import type { ApologyTemplate } from "../../late-dossiers/apology-template.ts";
import { fillApology } from "../../late-dossiers/fill-apology.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";

// The writers of both are large and seldom needed: they are loaded with the first download.

/** The apology to be filled in with Word. */
export function downloadDocx(house: ConsoleHouse, visit: Visit): Promise<Download | "not_found"> {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const write = async (letter: ApologyTemplate) => {
    const { writeApologyDocx } = await import("../../late-dossiers/write-apology-docx.ts");
    return writeApologyDocx(letter);
  };
  return download(house, visit, { ending: "docx", type, write });
}

/** The apology to be printed as it is. */
export function downloadPdf(house: ConsoleHouse, visit: Visit): Promise<Download | "not_found"> {
  const write = async (letter: ApologyTemplate) => {
    const { writeApologyPdf } = await import("../../late-dossiers/write-apology-pdf.ts");
    return writeApologyPdf(letter, house.clock.now());
  };
  return download(house, visit, { ending: "pdf", type: "application/pdf", write });
}

type Format = {
  ending: string;
  type: string;
  write(letter: ApologyTemplate): Promise<Buffer>;
};

async function download(
  house: ConsoleHouse,
  visit: Visit,
  { ending, type, write }: Format,
): Promise<Download | "not_found"> {
  const facts = await readApology(house.db.prisma, visit.param("id"), visit.staff);
  if (!facts) return "not_found";
  const content = await write(fillApology(house.apologyTemplate, facts));
  const file = `phieu-xin-loi-${facts.code.replaceAll(/[^\w.-]/g, "-")}.${ending}`;
  return { file, type, content, target: facts.code };
}
