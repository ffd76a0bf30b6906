import type { UndoRefusal } from "../../dossiers/import/undo-view.ts";

/** Why an import can't be undone. */
export const undoFaults: Readonly<Record<Exclude<UndoRefusal, "not_found">, string>> = {
  not_done: "Chỉ hoàn tác được lần nhập đã xong.",
  changed_nothing: "Lần nhập này không thay đổi gì nên không có gì để hoàn tác.",
  not_newest: "Chỉ hoàn tác được lần nhập mới nhất. Xin hoàn tác lần nhập sau trước.",
  busy: "Một lần nhập khác đang chạy. Xin chờ nó xong rồi hoàn tác.",
  too_old: "Lần nhập này đã lâu, số liệu trước đó không còn được giữ.",
};
