import { answerExistsLetter } from "../../bot/texts/letters.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import { vietnamDate } from "../calendar/vietnam-date.ts";
import type { Clock } from "../clock.ts";
import type { Tx } from "../db.ts";
import { postToMany } from "../outbox/post-to-many.ts";
import type { Result } from "../result.ts";
import { viewAskers } from "./askers-view.ts";
import { lockGap, setTold } from "./gap-store.ts";
import { type GapLine, viewGap } from "./gap-view.ts";

export type TellRefusal = "no_such_gap" | "not_resolved" | "no_answer" | "nobody";

type TellHouse = {
  tx: Tx;
  clock: Clock;
  knowledge: Pick<Knowledge, "answer">;
  gapNewsDays: number;
};

/**
 * Tells those who asked a gap that the answer exists now, each once, and gives their number. Only
 * where the procedure that was meant is told as being in force.
 */
export async function tellAskers(
  house: TellHouse,
  id: string,
): Promise<Result<number, TellRefusal>> {
  const { tx, clock } = house;
  const now = clock.now();
  if (!(await viewGap(tx, id, now))) return { ok: false, reason: "no_such_gap" };
  await lockGap(tx, id);
  const gap = await viewGap(tx, id, now);
  if (!gap) return { ok: false, reason: "no_such_gap" };
  if (gap.state !== "resolved") return { ok: false, reason: "not_resolved" };
  const answer = answerOf(house, gap);
  if (!answer) return { ok: false, reason: "no_answer" };
  const contacts = await askersOf(house, gap);
  if (contacts.length === 0) return { ok: false, reason: "nobody" };
  await postToMany(tx, contacts, answerExistsLetter(answer.procedure), { now });
  await setTold(tx, id, now);
  return { ok: true, value: contacts.length };
}

/** Whom the news would go to. */
export function askersOf(
  { tx, clock, gapNewsDays }: Pick<TellHouse, "tx" | "clock" | "gapNewsDays">,
  { id, toldAt }: Pick<GapLine, "id" | "toldAt">,
): Promise<string[]> {
  const since = new Date(clock.now().getTime() - gapNewsDays * 86_400_000);
  return viewAskers(tx, { gapId: id, since, toldAt });
}

/** What is told of the procedure that a gap was about, where that is in force. */
export function answerOf(
  { clock, knowledge }: Pick<TellHouse, "clock" | "knowledge">,
  { procedure }: Pick<GapLine, "procedure">,
) {
  const answer = procedure ? knowledge.answer(procedure, [], vietnamDate(clock.now())) : undefined;
  return answer?.standing === "lapsed" ? undefined : answer;
}
