import { viewAudit } from "../../audit/audit-view.ts";
import { viewStaff } from "../../staff/staff-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { mostExported } from "./audit-export.ts";
import { AuditTable } from "./audit-table.tsx";
import { type AuditQuery, auditFilter, readAuditQuery } from "./read-audit-query.ts";

const pageSize = 50;

/** Who looked at or changed what. */
export async function showAudit(house: ConsoleHouse, visit: Visit): Promise<Shown> {
  const query = readAuditQuery(visit);
  const tx = house.db.prisma;
  const before = visit.query("before");
  const lines = await viewAudit(tx, auditFilter(query), {
    most: pageSize + 1,
    ...(/^\d{1,18}$/.test(before) && { before: BigInt(before) }),
    seesSealed: visit.may("ticket.view_restricted"),
  });
  const shown = lines.slice(0, pageSize);
  const last = lines.length > pageSize ? shown.at(-1) : undefined;
  return {
    title: "Nhật ký",
    body: (
      <>
        <h1>Nhật ký</h1>
        <p class="hint">
          Nhật ký ghi ai đã xem và làm gì; không ai sửa hay xoá được ở đây. Tệp CSV có nhiều nhất{" "}
          {mostExported.toLocaleString("vi-VN")} dòng mới nhất.
        </p>
        <AuditFilters
          query={query}
          staff={await viewStaff(tx)}
          csvHref={`/console/audit.csv${queryString(query)}`}
        />
        {shown.length === 0 ? (
          <p class="card empty">Không có dòng nào như vậy.</p>
        ) : (
          <AuditTable lines={shown} />
        )}
        <nav class="pages" aria-label="Các trang nhật ký">
          {before !== "" && <a href={`/console/audit${queryString(query)}`}>Mới nhất</a>}
          {last && (
            <a href={`/console/audit${queryString(query, `${last.id}`)}`} rel="next">
              Cũ hơn
            </a>
          )}
        </nav>
      </>
    ),
  };
}

function queryString(query: AuditQuery, before?: string): string {
  const typed = Object.entries({ ...query, before: before ?? "" });
  const params = new URLSearchParams(typed.filter(([, value]) => value !== ""));
  return params.size === 0 ? "" : `?${params}`;
}
