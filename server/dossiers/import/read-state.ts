import { foldTones } from "../../../knowledge/index.ts";
import type { DossierState } from "../../../bot/dossier-desk.ts";
import { isDossierState, stateNames } from "../dossier.ts";

/** A state by its number 1 to 10 or by its name, with or without tone marks. */
export function readDossierState(text: string): DossierState | undefined {
  const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : undefined;
  if (number !== undefined) return isDossierState(number) ? number : undefined;
  return byName.get(plain(text));
}

function plain(name: string): string {
  return foldTones(name).replaceAll(/[^a-z]/g, "");
}

/** Other names that exports use for the national states. */
const synonyms: readonly (readonly [string, DossierState])[] = [
  ["Mới", 1],
  ["Chờ tiếp nhận", 1],
  ["Đã tiếp nhận", 2],
  ["Tiếp nhận", 2],
  ["Từ chối tiếp nhận", 3],
  ["Không tiếp nhận", 3],
  ["Đang giải quyết", 4],
  ["Chờ bổ sung", 5],
  ["Yêu cầu bổ sung", 5],
  ["Yêu cầu bổ sung hồ sơ", 5],
  ["Chờ thanh toán", 6],
  ["Chờ nộp phí", 6],
  ["Rút hồ sơ", 7],
  ["Công dân rút hồ sơ", 7],
  ["Tạm dừng xử lý", 8],
  ["Dừng xử lý hồ sơ", 8],
  ["Đã giải quyết", 9],
  ["Đã có kết quả", 9],
  ["Chờ trả kết quả", 9],
  ["Đã trả", 10],
  ["Đã trả kết quả cho công dân", 10],
];

const byName = new Map<string, DossierState>([
  ...Object.entries(stateNames).map(
    ([number, name]) => [plain(name), Number(number) as DossierState] as const,
  ),
  ...synonyms.map(([name, state]) => [plain(name), state] as const),
]);
