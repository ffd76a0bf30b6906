import type { Tx } from "../../db.ts";
import { confirmImport, dropImport } from "../../dossiers/import/confirm-import.ts";
import { retryImport } from "../../dossiers/import/retry-import.ts";
import { undoImport } from "../../dossiers/import/undo-import.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Flash } from "../flash.ts";
import type { Visit } from "../visit.ts";
import { showImport } from "./import-page.tsx";
import { importPath } from "./import-path.ts";
import { undoFaults } from "./undo-faults.ts";

/** The word on a checked import: it is to run. */
export async function confirm(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const done = await confirmImport({ tx }, { id });
  return done.ok ? gone(id) : refuse(house, visit, done.reason);
}

export async function drop(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const done = await dropImport({ tx, clock: house.clock }, { id });
  return done.ok ? gone(id, "import_dropped") : refuse(house, visit, done.reason);
}

/** Where the program failed at it: see give-up-import. */
export async function retry(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const done = await retryImport({ tx }, { id });
  return done.ok ? gone(id) : refuse(house, visit, done.reason);
}

/** After its question: see undo-page. */
export async function undo(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const id = visit.param("id");
  const staffId = visit.staff.id;
  const done = await undoImport({ tx }, { id, staffId });
  return done.ok ? gone(id) : refuse(house, visit, done.reason);
}

function gone(id: string, flash?: Flash): Deed {
  return { kind: "done", to: importPath({ id }), target: `import ${id}`, ...(flash && { flash }) };
}

type Reason = "not_found" | "not_checked" | "not_open" | "not_broken" | keyof typeof undoFaults;

function refuse(house: ConsoleHouse, visit: Visit, reason: Reason): Deed {
  if (reason === "not_found") return { kind: "not_found" };
  const message =
    reason === "not_checked" || reason === "not_open" || reason === "not_broken"
      ? "Tình trạng của lần nhập này vừa thay đổi. Xin xem lại ở dưới."
      : undoFaults[reason];
  const target = `import ${visit.param("id")}`;
  const show = () => showImport(house, visit, [{ field: "main", message }]);
  return { kind: "refused", reason, target, show };
}
