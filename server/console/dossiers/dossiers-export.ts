import { dossierStates } from "../../../bot/texts/dossier-states.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import { viewProcedureNames } from "../../dossiers/procedure-names-view.ts";
import { type DossierItem, readStaffList } from "../../dossiers/staff-list-view.ts";
import { punctuality } from "../../late-dossiers/punctuality.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { formatDate } from "../parts/format-time.ts";
import { renderCsv } from "../parts/render-csv.ts";
import type { Download } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { filterOf, isLinkable, readDossierQuery } from "./dossier-query.ts";
import { punctualityWords } from "./punctuality-words.ts";

export const mostExportedDossiers = 50_000;

/** The dossiers that the list's address finds, as a file. */
export async function exportDossiers(house: ConsoleHouse, visit: Visit): Promise<Download> {
  const { prisma } = house.db;
  const query = readDossierQuery(visit.query);
  const asked = isLinkable(query) ? query : { ...query, q: "" };
  const now = house.clock.now();
  const { items } = await readStaffList(prisma, {
    filter: filterOf(asked, await viewProcedureNames(prisma)),
    viewer: visit.staff,
    now,
    calendars: house.calendars,
    secretKey: house.secretKey,
    most: mostExportedDossiers,
  });
  const cells = (item: DossierItem) => cellsOf(item, house, now);
  return {
    file: `ho-so-${vietnamDate(now)}.csv`,
    type: "text/csv; charset=utf-8",
    content: renderCsv([header, ...items.map(cells)]),
    target: "dossiers",
  };
}

const header = [
  ...["Mã hồ sơ", "Thủ tục", "Người nộp", "Tình trạng", "Đơn vị", "Nơi xử lý"],
  ...["Ngày nhận", "Hẹn trả", "Ngày xong", "Đúng hạn"],
];

function cellsOf(item: DossierItem, { calendars }: ConsoleHouse, now: Date): string[] {
  const day = (at: Date | null) => (at ? formatDate(at) : "");
  const words = punctualityWords(punctuality(item, now, calendars.of(item.unitId)));
  return [
    item.code,
    item.procedureName,
    item.applicantMask,
    dossierStates[item.state].name,
    item.unit ?? "",
    item.office,
    day(item.receivedOn),
    day(item.dueOn),
    day(item.finishedOn),
    words?.words ?? "",
  ];
}
