import { correctionLetter } from "../../../../bot/texts/letters.ts";
import {
  type CorrectionRefusal,
  longestCorrection,
  sendCorrection,
} from "../../../catalogue/send-correction.ts";
import { viewVersion } from "../../../catalogue/version-view.ts";
import type { Tx } from "../../../db.ts";
import { tidyWords } from "../../../tickets/tidy-words.ts";
import type { Deed } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { FormError } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { showCorrection } from "./correction-page.tsx";

/** Shows the letter as it will be read, or sends it. */
export async function sendLetter(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  if (visit.field("step") !== "send") return preview(house, tx, visit);
  const versionId = visit.param("id");
  const done = await sendCorrection(
    { tx, clock: house.clock },
    {
      versionId,
      words: visit.field("words"),
      from: visit.field("from"),
      to: visit.field("to"),
    },
  );
  const target = `version ${versionId}`.slice(0, 60);
  if (done.ok) {
    const to = `/console/knowledge/versions/${versionId}/correction`;
    return { kind: "done", to, flash: "correction_sent", target: `${target} ${done.value}` };
  }
  return refuse(house, visit, done.reason);
}

async function preview(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const version = await viewVersion(tx, visit.param("id"));
  if (!version) return { kind: "not_found" };
  const words = tidyWords(visit.field("words"), longestCorrection);
  if (words === undefined) return refuse(house, visit, "no_words");
  const letter = correctionLetter(version.record, words);
  return {
    kind: "shown",
    outcome: "previewed",
    target: `version ${version.id}`,
    show: () => showCorrection(house, visit, { preview: letter }),
  };
}

function refuse(house: ConsoleHouse, visit: Visit, reason: CorrectionRefusal): Deed {
  if (reason === "no_such_version") return { kind: "not_found" };
  const errors = [faults[reason]];
  return { kind: "refused", reason, show: () => showCorrection(house, visit, { errors }) };
}

const faults: Record<Exclude<CorrectionRefusal, "no_such_version">, FormError> = {
  no_old_answer: { field: "main", message: "Bản này chưa thay câu trả lời nào." },
  no_words: { field: "words", message: "Xin nhập nội dung đính chính." },
  nobody: { field: "main", message: "Không còn ai để gửi thư đính chính." },
};
