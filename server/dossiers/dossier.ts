import type { DossierState } from "../../bot/dossier-desk.ts";

/**
 * The states of the national exchange, by number, with the name the one-stop software gives them.
 * The citizen's wording is in bot/texts.
 */
export const stateNames: Readonly<Record<DossierState, string>> = {
  1: "Mới đăng ký",
  2: "Được tiếp nhận",
  3: "Không được tiếp nhận",
  4: "Đang xử lý",
  5: "Yêu cầu bổ sung giấy tờ",
  6: "Yêu cầu thực hiện nghĩa vụ tài chính",
  7: "Công dân yêu cầu rút hồ sơ",
  8: "Dừng xử lý",
  9: "Đã xử lý xong",
  10: "Đã trả kết quả",
};

/** What the database keeps as a number. Throws on any other than 1 to 10. */
export function toDossierState(state: number): DossierState {
  if (!isDossierState(state)) throw new Error(`dossier in state ${state}`);
  return state;
}

export function isDossierState(state: number): state is DossierState {
  return Number.isInteger(state) && state >= 1 && state <= 10;
}
