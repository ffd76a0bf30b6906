import { type MovedTicket, readMoved } from "../../tickets/deadline-moved-view.ts";
import { findVersion } from "../../working-time/calendar-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDateTime } from "../parts/format-time.ts";
import { notOurs } from "../parts/not-ours.ts";
import type { Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { calendarPath } from "./calendar-place.ts";

/** The tickets whose date one version of a calendar moved, old and new. */
export async function showMoved(house: ConsoleHouse, visit: Visit): Promise<Shown | "not_found"> {
  const { prisma } = house.db;
  const version = await findVersion(prisma, visit.param("id"));
  if (!version) return "not_found";
  const asked = { viewer: visit.staff, version: version.id, since: version.at };
  const moved = await readMoved(prisma, asked);
  const unit = version.unitId === null ? null : { id: version.unitId };
  return {
    title: "Phiếu đổi hạn",
    body: (
      <>
        <p class="back">
          <a href={calendarPath("", { unit })}>Lịch làm việc</a>
        </p>
        <h1>Phiếu đổi hạn</h1>
        <p class="hint" {...notOurs}>
          {version.decision}
        </p>
        {moved.length === 0 ? (
          <p class="card empty">Chưa có phiếu nào đổi hạn vì phiên bản này.</p>
        ) : (
          <MovedTable moved={moved} />
        )}
      </>
    ),
  };
}

function MovedTable({ moved }: { moved: readonly MovedTicket[] }) {
  return (
    <table class="cards">
      <caption class="unseen">Phiếu đổi hạn vì phiên bản lịch này</caption>
      <thead>
        <tr>
          <th scope="col">Phiếu</th>
          <th scope="col">Hạn cũ</th>
          <th scope="col">Hạn mới</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ code, oldDue, newDue, at }) => (
          <tr key={`${code} ${at.toISOString()}`}>
            <th scope="row">
              <a href={`/console/tickets/${code}`}>{code}</a>
            </th>
            <td data-label="Hạn cũ">{oldDue ? formatDateTime(oldDue) : "–"}</td>
            <td data-label="Hạn mới">{newDue ? formatDateTime(newDue) : "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
