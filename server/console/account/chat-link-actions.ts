import type { Tx } from "../../db.ts";
import { makeLinkCode, unlinkChat } from "../../staff-group/link-chat.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { linkCodeShown } from "./chat-link.tsx";

/** A one-time code by which one's chat account is linked. */
export async function makeChatCode(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  if (!house.hasStaffGroup) return { kind: "not_found" };
  const code = await makeLinkCode({ ...house, tx }, visit.staff.id);
  return { kind: "shown", show: async () => linkCodeShown(code) };
}

export async function endChatLink(_house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  // One that is gone already is what was wanted.
  await unlinkChat({ tx }, { staffId: visit.staff.id, account: visit.field("account") });
  return { kind: "done", to: "/console/account", flash: "chat_unlinked" };
}
