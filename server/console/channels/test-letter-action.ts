import { sendTestLetter } from "../../channels/send-test-letter.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { testableWay } from "./testable-way.ts";
import { showTestLetter, testLetterPath } from "./test-letter-page.tsx";

export async function postTestLetter(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const way = testableWay(house, visit.param("channel"));
  if (!way) return { kind: "not_found" };
  const result = await sendTestLetter({ ...house, tx }, { staffId: visit.staff.id, ...way });
  if (result.ok) {
    const to = `${testLetterPath(way.channel)}?letter=${result.letterId}`;
    return { kind: "done", to, flash: "test_letter_posted", target: `letter ${result.letterId}` };
  }
  const message =
    "Chưa thấy tin nào có mã này. Xin nhắn đúng mã, chờ vài giây rồi bấm lại; vẫn không thấy thì tin của người dân chưa tới được hệ thống.";
  const errors = [{ field: "main", message }];
  const show = async () => {
    const shown = await showTestLetter(house, visit);
    return shown === "not_found" ? shown : { ...shown, errors };
  };
  return { kind: "refused", reason: result.reason, show };
}
