import type { DossierState } from "../../dossier-desk.ts";
import { vocabulary, type Vocabulary } from "../vocabulary.ts";

/** How people name the ten states, the longer names first. */
export const stateWords: readonly { state: DossierState; list: Vocabulary }[] = [
  { state: 3, list: vocabulary(["không được tiếp nhận", "từ chối tiếp nhận"]) },
  { state: 2, list: vocabulary(["được tiếp nhận", "đã tiếp nhận"]) },
  { state: 5, list: vocabulary(["yêu cầu bổ sung", "bổ sung giấy tờ", "chờ bổ sung"]) },
  { state: 6, list: vocabulary(["nghĩa vụ tài chính"]) },
  { state: 7, list: vocabulary(["yêu cầu rút hồ sơ", "rút hồ sơ"]) },
  { state: 8, list: vocabulary(["dừng xử lý", "ngừng xử lý", "dừng giải quyết"]) },
  { state: 9, list: vocabulary(["đã xử lý xong", "xử lý xong"]) },
  { state: 10, list: vocabulary(["đã trả kết quả"]) },
  { state: 4, list: vocabulary(["đang xử lý"]) },
  { state: 1, list: vocabulary(["mới đăng ký"]) },
];

export const meaningWords = vocabulary([
  "nghĩa là|là gì|là sao|là thế nào|có nghĩa|là bổ sung|hiểu thế nào|ý là",
]);
