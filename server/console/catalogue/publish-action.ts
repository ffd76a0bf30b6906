import { publishWords, type PublishRefusal } from "../../catalogue/publish-words.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { showPublish } from "./publish-page.tsx";

/** Publishes what the person has seen checked; broken questions need their explicit word. */
export async function publish(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const seen = {
    digest: visit.field("digest"),
    isConfirmed: visit.field("confirmed") === "yes",
  };
  const { clock, gate } = house;
  const done = await publishWords({ tx, clock, gate }, seen);
  const target = "knowledge";
  if (done.ok)
    return { kind: "done", to: "/console/knowledge/words", flash: "words_published", target };
  const errors = [faults[done.reason]];
  const show = () => showPublish(house, visit, errors);
  return { kind: "refused", reason: done.reason, target, show };
}

const faults: Record<PublishRefusal, FormError> = {
  nothing_to_publish: { field: "main", message: "Không có thay đổi nào chờ xuất bản." },
  draft_changed: {
    field: "main",
    message: "Có người vừa thay đổi thêm. Xin xem lại kết quả kiểm tra rồi xuất bản.",
  },
  not_checked: {
    field: "main",
    message: "Kết quả kiểm tra đã cũ. Xin xem kết quả mới ở dưới rồi xuất bản.",
  },
  breaks_questions: {
    field: "confirmed",
    message: "Thay đổi này làm hỏng một số câu kiểm tra. Xin đọc và đánh dấu đồng ý.",
  },
};
