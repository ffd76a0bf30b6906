import type { Reply } from "../../bot/reply.ts";
import type { ChoiceTap } from "../../bot/staff/tap.ts";
import {
  answerAsked,
  chooseColleague,
  chooseExtension,
  chooseUnit,
  closeAsked,
  reasonAsked,
} from "../../bot/staff/words.ts";
import { type Acting, answerIn, done, editTapped, removeTapped, type Toast } from "./acting.ts";
import { type GroupTicket, readColleagues, readUnitPage } from "./group-ticket-view.ts";

/** The buttons that lead to another: a choice, a question, or the next page of one. */
export async function offerChoice(
  acting: Acting,
  { id, code }: GroupTicket,
  tap: ChoiceTap,
): Promise<Toast> {
  const { tx } = acting.house;
  switch (tap.deed) {
    case "answer":
      await answerIn(acting, id, answerAsked(code), { kind: "answer", code });
      break;
    case "assign":
      await answerIn(acting, id, await colleagues(acting, code, 0));
      break;
    case "colleagues":
      await editTapped(acting, [id], await colleagues(acting, code, tap.page));
      break;
    case "forward": {
      const reply = chooseUnit({ ...(await readUnitPage(tx, { page: 0 })), page: 0, code });
      await answerIn(acting, id, reply, { kind: "unit", code });
      break;
    }
    case "units": {
      const { page } = tap;
      const reply = chooseUnit({ ...(await readUnitPage(tx, { page })), page, code });
      await editTapped(acting, [id], reply);
      break;
    }
    case "extend":
      await answerIn(acting, id, chooseExtension(code));
      break;
    case "extend_by": {
      const { days } = tap;
      await answerIn(acting, id, reasonAsked(code, days), { kind: "reason", code, days });
      await removeTapped(acting);
      break;
    }
    case "close":
      await answerIn(acting, id, closeAsked(code));
      break;
  }
  return done("see_below");
}

async function colleagues({ house }: Acting, code: string, page: number): Promise<Reply> {
  return chooseColleague({ ...(await readColleagues(house.tx, house.place, page)), page, code });
}
