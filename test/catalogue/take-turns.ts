import type { Outcome } from "../../bot/dialogue/outcome.ts";
import type { DialogueState } from "../../bot/dialogue/state.ts";
import { conversationKey } from "../../bot/message.ts";
import type { Database } from "../../server/db.ts";
import { openIntake } from "../../server/inbox/intake.ts";
import { runTurn, type TurnContact } from "../../server/inbox/run-turn.ts";
import { makeMessage } from "../support/make-message.ts";

/** What the dialogue of a test makes of a message. */
export type TurnAnswer =
  | Outcome
  | {
      outcome: Outcome;
      procedure?: string;
      before?: Partial<DialogueState>;
      after?: Partial<DialogueState>;
    };

/** Lets one citizen say things through the real inbox, with a dialogue that ends as told. */
export async function takeTurns(
  db: Database,
  address: string,
  turns: readonly (readonly [words: string, answer: TurnAnswer])[],
  now: Date,
): Promise<{ contact: TurnContact; inboxIds: bigint[] }> {
  const intake = openIntake({ db, onKept: () => {} });
  const inboxIds: bigint[] = [];
  let contact: TurnContact | undefined;
  const take = async (words: string, answer: Exclude<TurnAnswer, Outcome>) => {
    const message = makeMessage(words, { address });
    await intake.accept(message);
    const { outcome, procedure, after: state = {} } = answer;
    const house = {
      db,
      clock: { now: () => now },
      citizenPerMinute: 1000,
      knowledge: { meant: () => undefined },
    };
    const report = await runTurn(
      {
        ...house,
        takeTurn: async (_tx, party, { turnId }) => {
          contact = party;
          inboxIds.push(BigInt(turnId));
          return { replies: [], state, outcome, ...(procedure ? { procedure } : {}) };
        },
      },
      conversationKey(message),
    );
    if (typeof report === "string") throw new Error(`no turn was taken: ${report}`);
  };
  for (const [words, given] of turns) {
    const answer = typeof given === "string" ? { outcome: given } : given;
    if (answer.before) {
      await take("chào", { outcome: "greeting", after: answer.before });
      inboxIds.pop();
    }
    await take(words, answer);
  }
  if (!contact) throw new Error("nothing was said");
  return { contact, inboxIds };
}
