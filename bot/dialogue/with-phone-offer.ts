import type { Reply } from "../reply.ts";
import { phoneNoticesOffered } from "../texts/phone-notices.ts";
import { choices } from "./choices.ts";
import type { Talk } from "./step.ts";

/**
 * The same reply with one question: may we send notices to a telephone number? Only where the
 * channel may close, they have not agreed yet, and no person has the talk. Nobody agrees by saying nothing.
 */
export async function withPhoneOffer({ desk, handedOver }: Talk, reply: Reply): Promise<Reply> {
  if (handedOver || (await desk.notices.byPhone()) !== "possible") return reply;
  return {
    ...reply,
    text: `${reply.text}\n\n${phoneNoticesOffered()}`,
    choices: [choices.agreeToPhone, ...(reply.choices ?? [])],
  };
}
