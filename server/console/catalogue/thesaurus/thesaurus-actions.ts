import {
  addEntry,
  changeEntry,
  type ThesaurusRefusal,
} from "../../../catalogue/change-thesaurus.ts";
import { isThesaurusDeed, type ThesaurusDeed } from "../../../catalogue/thesaurus-entry.ts";
import type { Tx } from "../../../db.ts";
import type { Deed } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { Flash } from "../../flash.ts";
import type { FormError } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { showThesaurus } from "./thesaurus-page.tsx";

const to = "/console/knowledge/thesaurus";

/** Adds an everyday word; it waits for the next publication. */
export async function add(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const typed = { everyday: visit.field("everyday"), official: visit.field("official") };
  const done = await addEntry({ tx, clock: house.clock }, typed);
  if (done.ok) return { kind: "done", to, flash: "entry_added", target: "thesaurus" };
  return refuse(house, visit, done.reason);
}

/** Takes back, withdraws, keeps or takes up again. */
export async function change(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const deed = visit.field("deed");
  if (!isThesaurusDeed(deed)) return { kind: "not_found" };
  const id = visit.param("id");
  const done = await changeEntry({ tx, clock: house.clock }, { id, deed });
  const target = `thesaurus ${id}`.slice(0, 60);
  if (done.ok) return { kind: "done", to, flash: flashes[deed], target };
  return refuse(house, visit, done.reason);
}

function refuse(house: ConsoleHouse, visit: Visit, reason: ThesaurusRefusal): Deed {
  if (reason === "no_such_entry") return { kind: "not_found" };
  const errors = [faults[reason]];
  return { kind: "refused", reason, show: () => showThesaurus(house, visit, errors) };
}

const flashes: Record<ThesaurusDeed, Flash> = {
  take_back: "entry_taken_back",
  withdraw: "entry_leaving",
  keep: "entry_kept",
  propose: "entry_added",
};

const faults: Record<Exclude<ThesaurusRefusal, "no_such_entry">, FormError> = {
  not_now: { field: "main", message: "Có người đã làm việc này rồi. Xin xem lại danh sách." },
  no_everyday: { field: "everyday", message: "Xin nhập từ thường ngày." },
  no_official: { field: "official", message: "Xin nhập từ chính thức." },
  same_word: { field: "official", message: "Hai từ này chỉ khác dấu hoặc chữ hoa." },
  known_already: { field: "everyday", message: "Từ điển đã có từ thường ngày này." },
};
