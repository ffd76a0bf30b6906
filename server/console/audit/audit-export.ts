import { type AuditLine, viewAudit } from "../../audit/audit-view.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { actionLabel } from "./audit-table.tsx";
import { outcomeWords } from "./outcome-words.ts";
import { auditFilter, readAuditQuery } from "./read-audit-query.ts";
import { targetWords } from "./target-words.ts";

export const mostExported = 50_000;

/** The rows that the page's filter finds, as a file. */
export async function exportAudit(house: ConsoleHouse, visit: Visit): Promise<Download> {
  const lines = await viewAudit(house.db.prisma, auditFilter(readAuditQuery(visit)), {
    most: mostExported,
    seesSealed: visit.may("ticket.view_restricted"),
  });
  return {
    file: `nhat-ky-${vietnamDate(house.clock.now())}.csv`,
    type: "text/csv; charset=utf-8",
    content: renderCsv([header, ...lines.map(cells)]),
  };
}

const header = ["Số", "Lúc", "Người làm", "Việc", "Đối tượng", "Kết quả"];

function cells(line: AuditLine): string[] {
  return [
    `${line.id}`,
    formatDateTime(line.at),
    line.staffName ?? line.tokenName ?? "",
    actionLabel(line.action),
    targetWords(line).words,
    outcomeWords(line.outcome),
  ];
}
