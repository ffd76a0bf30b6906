import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { stateNames } from "../../dossiers/dossier.ts";
import { type LateLine, viewLateDossiers } from "../../late-dossiers/late-dossiers-view.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { lateQuestion } from "./late-page.tsx";
import { unknownUnit } from "./late-units.tsx";
import { readLateQuery } from "./read-late-query.ts";

const mostExported = 50_000;

/** The dossiers that the list's filter finds, as a file. */
export async function exportLate(house: ConsoleHouse, visit: Visit): Promise<Download> {
  const question = lateQuestion(house, visit, readLateQuery(visit));
  const lines = await viewLateDossiers(house.db.prisma, question, { most: mostExported });
  return {
    file: `ho-so-tre-han-${vietnamDate(house.clock.now())}.csv`,
    type: "text/csv; charset=utf-8",
    content: renderCsv([header, ...lines.map((line) => cells(house, line))]),
  };
}

const header = [
  "Mã hồ sơ",
  "Thủ tục",
  "Đơn vị",
  "Nơi xử lý",
  "Phòng ban",
  "Người nộp",
  "Tình trạng",
  "Hẹn trả",
  "Trễ (ngày làm việc)",
  "Lý do trễ",
  "Hẹn lại",
];

function cells(house: ConsoleHouse, line: LateLine): string[] {
  const calendar = house.calendars.of(line.unitId);
  const told = punctuality({ ...line, finishedOn: null }, house.clock.now(), calendar);
  return [
    line.code,
    line.procedureName,
    line.unitName ?? unknownUnit,
    line.office,
    line.department ?? "",
    line.applicantMask,
    stateNames[line.state],
    formatDate(line.dueOn),
    told.kind === "late" ? `${told.workingDays}` : "",
    line.lateReason ?? "",
    line.newDueOn ? formatDate(line.newDueOn) : "",
  ];
}
