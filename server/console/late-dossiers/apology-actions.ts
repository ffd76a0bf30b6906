import type { Tx } from "../../db.ts";
import { mostReason } from "../../late-dossiers/explain-late.ts";
import {
  type ApologyRefusal,
  planApology,
  prepareApology,
} from "../../late-dossiers/prepare-apology.ts";
import { sendApology, type SendRefusal } from "../../late-dossiers/send-apology.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { dossierHref } from "../dossiers/dossier-labels.ts";
import type { FormError } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { showApology, type Unsent } from "./apology-page.tsx";

/** Writes an apology: one button shows it, the other keeps it as a draft. Nothing is sent. */
export async function prepare(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const code = visit.param("code");
  const within = { ...house, tx, apologies: house.dossierApologies };
  const reason = visit.field("reason");
  const input = { code, reason, newDay: visit.field("newDay"), staff: visit.staff };
  const show = (unsent: Unsent) => () => showApology(house, visit, { code, ...unsent });
  const isPreview = visit.field("step") === "preview";
  const done = await (isPreview ? planApology(within, input) : prepareApology(within, input));
  if (!done.ok) {
    if (done.reason === "not_found") return { kind: "not_found" };
    const errors = [faults[done.reason]];
    return { kind: "refused", reason: done.reason, target: code, show: show({ errors }) };
  }
  if ("facts" in done.value) {
    const preview = done.value.facts;
    return {
      kind: "shown",
      outcome: "previewed",
      target: code,
      show: show({ errors: [], preview }),
    };
  }
  const to = `${dossierHref(code)}/apology#draft`;
  return { kind: "done", to, flash: "dossier_apology_kept", target: code };
}

/** Sends a draft to those who follow the dossier. */
export async function send(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const within = { tx, clock: house.clock, apologies: house.dossierApologies };
  const done = await sendApology(within, { id, staff: visit.staff });
  if (done.ok) {
    const { code, followers } = done.value;
    const flash = followers > 0 ? "dossier_apology_sent" : "dossier_apology_on_paper";
    return { kind: "done", to: `${dossierHref(code)}/apology`, flash, target: code };
  }
  if (done.reason === "not_found") return { kind: "not_found" };
  const { reason, code } = done;
  const errors = [{ field: "main", message: sendFaults[reason] }];
  const show = () => showApology(house, visit, { code, errors });
  return { kind: "refused", reason, target: code, show };
}

const faults: Record<Exclude<ApologyRefusal, "not_found">, FormError> = {
  not_running: { field: "main", message: "Hồ sơ không còn trong thời gian giải quyết." },
  no_more_apologies: { field: "main", message: "Hồ sơ đã được hẹn lại đủ số lần cho phép." },
  empty_reason: { field: "reason", message: "Xin ghi lý do trễ hạn." },
  long_reason: { field: "reason", message: `Lý do dài quá ${mostReason} chữ, xin viết gọn hơn.` },
  bad_day: { field: "newDay", message: "Xin chọn ngày hẹn trả mới." },
  day_too_soon: {
    field: "newDay",
    message: "Ngày hẹn mới phải sau hôm nay và sau ngày hẹn cũ.",
  },
  day_off: { field: "newDay", message: "Ngày này là ngày nghỉ. Xin chọn một ngày làm việc." },
  day_too_far: { field: "newDay", message: "Ngày hẹn mới xa quá một năm, xin xem lại." },
};

const sendFaults: Record<SendRefusal, string> = {
  already_sent: "Phiếu này đã được gửi trước đó; không ai nhận thêm tin nào.",
  not_running: "Hồ sơ không còn trong thời gian giải quyết.",
  no_more_apologies: "Hồ sơ đã được hẹn lại đủ số lần cho phép.",
  day_past: "Ngày hẹn mới đã tới hoặc đã qua. Xin chọn ngày khác rồi lưu lại phiếu.",
};
