import { viewCosts } from "../../zalo/costs-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { monthOf } from "./cost-month.ts";
import { dayWords, wayNames } from "./cost-words.ts";

/** The costs of a month as a file. */
export async function exportZaloCosts(
  house: ConsoleHouse,
  visit: Visit,
): Promise<Download | "not_found"> {
  const { zalo } = house;
  if (!zalo) return "not_found";
  const month = monthOf(visit.query("month"), house.clock.now());
  const costs = await viewCosts(house.db.prisma, { bot: zalo.oaId, ...month });
  const { isAllowed, mostADay } = zalo.spending;
  const cap = isAllowed ? `${mostADay}` : "0";
  const rows = costs.map(({ day, way, letters, spent, unclear, unclearAmount }) => [
    dayWords(day),
    wayNames[way],
    ...[letters, spent, unclear, unclearAmount].map(String),
    cap,
  ]);
  return {
    file: `chi-phi-zalo-${month.name}.csv`,
    type: "text/csv; charset=utf-8",
    content: renderCsv([header, ...rows]),
  };
}

const header = [
  "Ngày",
  "Cách gửi",
  "Số thư",
  "Số tiền (đồng)",
  "Chưa rõ (thư)",
  "Chưa rõ (đồng)",
  "Mức của một ngày hiện nay (đồng)",
];
