import { explainLate, mostReason } from "../../late-dossiers/explain-late.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showLate } from "./late-page.tsx";
import { reasonField } from "./late-table.tsx";
import { lateHref, readLateQuery } from "./read-late-query.ts";

/** Why a dossier is late; the list that it was said on is shown again. */
export async function explain(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const code = visit.param("code");
  const input = { code, reason: visit.field("reason"), staff: visit.staff };
  const done = await explainLate({ tx, clock: house.clock }, input);
  if (done.ok) {
    const to = lateHref("/console/dossiers/late", readLateQuery(visit));
    return { kind: "done", to, flash: "late_explained", target: code };
  }
  if (done.reason === "not_found") return { kind: "not_found" };
  const errors = [{ field: reasonField(code), message: tooLong }];
  const show = () => showLate(house, visit, errors);
  return { kind: "refused", reason: done.reason, target: code, show };
}

const tooLong = `Lý do dài quá ${mostReason} chữ, xin viết gọn hơn.`;
