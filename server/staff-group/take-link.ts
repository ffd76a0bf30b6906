import { linkWords } from "../../bot/staff/link-words.ts";
import type { StaffMessage } from "../../bot/staff/staff-message.ts";
import type { ActHouse } from "./acting.ts";
import { burnLinkCode, linkChat } from "./link-chat.ts";
import { insertPost } from "./post-store.ts";

/** "/lienket 123-456" in private links the account; in the group the code is burnt, for all read it. */
export async function takeLink(
  house: ActHouse,
  given: { message: StaffMessage; inboxId: bigint; code: string },
): Promise<void> {
  const { tx, place, clock } = house;
  const { message, inboxId, code } = given;
  const reply = await replyTo(house, message, code);
  const post = { chat: message.address, deed: "send", reply, isAnswer: true } as const;
  await insertPost(tx, place, { ...post, cause: `inbox ${inboxId}` }, clock.now());
}

async function replyTo(house: ActHouse, { isPrivate, userId }: StaffMessage, code: string) {
  if (!isPrivate) {
    await burnLinkCode(house, code);
    return linkWords.in_group();
  }
  if (code === "" || userId === undefined) return linkWords.no_code();
  const linked = await linkChat(house, { userId, code });
  return linked.ok ? linkWords.linked(linked.value.displayName) : linkWords[linked.reason]();
}
