import { foldTones } from "../../../knowledge/index.ts";
import { vietnamInstant } from "../../calendar/vietnam-date.ts";
import type { Tx } from "../../db.ts";
import { readSourceName } from "../../dossiers/import/import-rules.ts";
import { prepareImport } from "../../dossiers/import/prepare-import.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { FormError } from "../shown.ts";
import type { StoredFile, Visit } from "../visit.ts";
import { importPath } from "./import-path.ts";
import { showImports } from "./imports-page.tsx";

/** Hands in a file that lies on the disk already: it is checked first, and waits for a word. */
export async function upload(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const stored: StoredFile = visit.stored("file") ?? { ok: false, reason: "empty" };
  if (!stored.ok) return refuse(house, visit, stored.reason);
  const asOf = readInstant(visit.field("asOf"));
  if (asOf === "wrong") return refuse(house, visit, "wrong_date");
  const done = await prepareImport(
    { tx, clock: house.clock },
    {
      file: stored.value,
      source: readSourceName(nameOf(visit.field("newSource")) || visit.field("source")),
      asOf,
      office: visit.field("office"),
      way: "page",
      staffId: visit.staff.id,
    },
  );
  if (!done.ok) return refuse(house, visit, done.reason);
  return { kind: "done", to: importPath(done.value), target: `import ${done.value.id}` };
}

type Refusal = "empty" | "too_big" | "wrong_date" | "ahead";

const faults: Readonly<Record<Refusal, FormError>> = {
  empty: { field: "file", message: "Xin chọn một tệp có nội dung." },
  too_big: {
    field: "file",
    message: "Tệp lớn hơn 50 MB. Xin xuất ít hồ sơ hơn vào một tệp, rồi thử lại.",
  },
  wrong_date: { field: "asOf", message: "Xin ghi lại ngày và giờ." },
  ahead: { field: "asOf", message: "Số liệu không thể đúng ở một lúc chưa tới." },
};

function refuse(house: ConsoleHouse, visit: Visit, reason: Refusal): Deed {
  return { kind: "refused", reason, show: () => showImports(house, visit, [faults[reason]]) };
}

/** "2026-11-23T09:05" by the clock of Việt Nam; empty is nothing told. */
function readInstant(typed: string): Date | undefined | "wrong" {
  if (typed.trim() === "") return undefined;
  const [, day = "", hours = "", minutes = ""] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(typed.trim()) ?? [];
  const at = vietnamInstant(day, Number(hours) * 60 + Number(minutes));
  return Number.isNaN(at.getTime()) ? "wrong" : at;
}

/** A name as anybody types it, such as "Một cửa Sở", as a source is called: "mot-cua-so". */
function nameOf(typed: string): string {
  const words = foldTones(typed).match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 40).replace(/-$/, "");
}
