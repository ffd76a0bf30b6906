import { phoneNoticesOffered } from "../texts/phone-notices.ts";
import { choices } from "./choices.ts";
import type { Talk } from "./step.ts";
import type { Turn } from "./turn.ts";

/**
 * The same turn, whose reply also asks whether we may send notices to a telephone number: only where
 * the channel may close, they have not agreed yet, and no person has the talk. The question is asked
 * once; later its button alone stands there. Nobody agrees by saying nothing.
 */
export async function withPhoneOffer({ desk, handedOver }: Talk, turn: Turn): Promise<Turn> {
  const reply = turn.replies.at(-1);
  if (!reply || handedOver || (await desk.notices.byPhone()) !== "possible") return turn;
  const { text, choices: offered = [] } = reply;
  const asking = {
    ...reply,
    text: turn.state.phoneOffered ? text : `${text}\n\n${phoneNoticesOffered()}`,
    choices: [choices.agreeToPhone, ...offered],
  };
  return {
    ...turn,
    replies: [...turn.replies.slice(0, -1), asking],
    state: { ...turn.state, phoneOffered: true },
  };
}
