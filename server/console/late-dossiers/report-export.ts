import { type OnTimeGroup, onTimeRate } from "../../late-dossiers/on-time-view.ts";
import { spanOfPeriod } from "../../late-dossiers/report-period.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { unknownUnit } from "./late-units.tsx";
import { readPeriod, readReport } from "./report-page.tsx";
import { percent } from "./report-words.ts";

/** The report's tables under each other, as a file. */
export async function exportReport(house: ConsoleHouse, visit: Visit): Promise<Download> {
  const period = readPeriod(visit);
  const { whole, open, byMonth, byProcedure, byUnit } = await readReport(house, visit, period);
  const { from } = spanOfPeriod(period, house.clock.now());
  const rows = [
    header,
    cells("Toàn bộ", { name: "", ...whole }),
    ...byMonth.map((group) => cells("Tháng", group)),
    ...byProcedure.map((group) => cells("Thủ tục", group)),
    ...byUnit.map((group) => cells("Đơn vị", group)),
    [],
    ["Đang giải quyết: còn trong hạn", `${open.inTime}`],
    ["Đang giải quyết: quá hạn", `${open.overdue}`],
    ["Đang giải quyết: tạm dừng", `${open.paused}`],
    ["Đang giải quyết: không có ngày hẹn", `${open.undated}`],
  ];
  return {
    file: `ty-le-dung-han-${period.replaceAll("_", "-")}-${from}.csv`,
    type: "text/csv; charset=utf-8",
    content: renderCsv(rows),
  };
}

const header = [
  "Theo",
  "Tên",
  "Trước hạn",
  "Đúng hạn",
  "Trễ hạn",
  "Không có ngày hẹn",
  "Tỷ lệ trước hạn và đúng hạn",
];

function cells(kind: string, group: OnTimeGroup): string[] {
  const { name, early, onTime, late, unmeasured } = group;
  const rate = onTimeRate(group);
  const counts = [early, onTime, late, unmeasured].map(String);
  return [kind, name ?? unknownUnit, ...counts, rate === undefined ? "" : percent(rate)];
}
