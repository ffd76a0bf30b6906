import { addWords, changeWords, type WordsRefusal } from "../../catalogue/change-words.ts";
import { isWordsDeed, type WordsDeed } from "../../catalogue/citizen-words.ts";
import { mineWords } from "../../catalogue/mine-words.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Flash } from "../flash.ts";
import type { Visit } from "../visit.ts";
import { showProposals } from "./proposals-page.tsx";
import { showWords } from "./words-page.tsx";

/** Looks through the resolved gaps for words that a procedure is not called by yet. */
export async function mine({ clock, knowledge }: ConsoleHouse, tx: Tx): Promise<Deed> {
  await mineWords({ tx, clock, knowledge }, { apply: true });
  return { kind: "done", to: "/console/knowledge/proposals", flash: "words_mined" };
}

/** Accepts (in the wording of the form), rejects, withdraws or keeps. */
export async function change(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const deed = visit.field("deed");
  if (!isWordsDeed(deed)) return { kind: "not_found" };
  const typed = visit.field("wording");
  const wording = typed === "" ? {} : { wording: typed };
  const done = await changeWords({ tx, clock: house.clock }, { id, deed, ...wording });
  const target = `words ${id}`.slice(0, 60);
  const isProposal = typed !== "";
  const to = isProposal ? "/console/knowledge/proposals" : "/console/knowledge/words";
  if (done.ok) return { kind: "done", to, flash: flashes[deed], target };
  if (done.reason === "no_such_words") return { kind: "not_found" };
  const errors = [{ field: isProposal ? `words-${id}` : "main", message: faults[done.reason] }];
  const show = isProposal ? showProposals : showWords;
  return { kind: "refused", reason: done.reason, target, show: () => show(house, visit, errors) };
}

export async function add(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { clock, knowledge } = house;
  const procedure = visit.field("procedure");
  const done = await addWords(
    { tx, clock, knowledge },
    { procedure, wording: visit.field("wording") },
  );
  const target = `words of ${procedure}`.slice(0, 80);
  if (done.ok)
    return { kind: "done", to: "/console/knowledge/words", flash: "words_accepted", target };
  const field = done.reason === "no_such_procedure" ? "procedure" : "wording";
  const errors = [{ field, message: faults[done.reason] }];
  return { kind: "refused", reason: done.reason, show: () => showWords(house, visit, errors) };
}

const flashes: Record<WordsDeed, Flash> = {
  accept: "words_accepted",
  reject: "words_rejected",
  withdraw: "words_leaving",
  keep: "words_kept",
};

const faults: Record<WordsRefusal, string> = {
  no_such_words: "Cách nói này không còn.",
  not_now: "Có người đã làm việc này rồi. Xin xem lại danh sách.",
  no_words: "Xin nhập cách nói.",
  no_such_procedure: "Xin chọn một thủ tục trong danh sách.",
  known_already: "Thủ tục này đã có cách nói đó.",
};
