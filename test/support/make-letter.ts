import type { OutgoingLetter } from "../../bot/channel.ts";

/** A letter to one citizen who has just written, as the outbox hands it to a channel. */
export function makeLetter(
  given: Partial<OutgoingLetter> & Pick<OutgoingLetter, "reply">,
): OutgoingLetter {
  return {
    id: "1",
    contactId: "0190a000-0000-7000-8000-000000000001",
    address: "1",
    isGroup: false,
    lastInboundAt: new Date(),
    ...given,
  };
}
