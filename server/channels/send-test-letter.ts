import { testLetterWords } from "../../bot/texts/test-letter.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postLetters } from "../outbox/post-letters.ts";
import { testCodeMs, testCodes } from "./test-code.ts";
import { whoWroteCode } from "./test-letter-view.ts";

/**
 * A letter to the one who asks for it, and to nobody else: it goes to the conversation in which
 * their code was written. Gives the letter's id.
 */
export async function sendTestLetter(
  { tx, clock, secretKey }: { tx: Tx; clock: Clock; secretKey: string },
  { staffId, channel, bot }: { staffId: string; channel: string; bot: string },
): Promise<{ ok: true; letterId: bigint } | { ok: false; reason: "code_not_seen" }> {
  const now = clock.now();
  const codes = testCodes(secretKey, staffId, now);
  const since = new Date(now.getTime() - 2 * testCodeMs);
  const contactId = await whoWroteCode(tx, { channel, bot }, { codes, since });
  if (contactId === undefined) return { ok: false, reason: "code_not_seen" };
  const [letterId] = await postLetters(tx, contactId, [{ text: testLetterWords }], { now });
  if (letterId === undefined) throw new Error("A letter was posted without an id");
  return { ok: true, letterId };
}
