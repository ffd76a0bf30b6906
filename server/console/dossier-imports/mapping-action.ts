import type { Tx } from "../../db.ts";
import { type ColumnMapping, columnOf, plainHeading } from "../../dossiers/import/columns.ts";
import { checkAgain } from "../../dossiers/import/confirm-import.ts";
import { readMapping } from "../../dossiers/import/import-source-view.ts";
import { importView } from "../../dossiers/import/imports-view.ts";
import { saveMapping } from "../../dossiers/import/save-mapping.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { showImport } from "./import-page.tsx";
import { importPath } from "./import-path.ts";
import { isColumn } from "./mapping-rows.ts";

/** Keeps what the headings mean for the source of this file, and has the file checked anew. */
export async function keepMapping(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { clock } = house;
  const id = visit.param("id");
  const one = await importView(tx, { id });
  if (!one) return { kind: "not_found" };
  const target = `import ${id}`;
  const refuse = (reason: string, field: string, message: string): Deed => {
    const show = () => showImport(house, visit, [{ field, message }]);
    return { kind: "refused", reason, target, show };
  };
  const chosen = visit.fields("column");
  if (!chosen.includes("code") || !chosen.includes("state"))
    return refuse("no_code", "column-0", "Xin chọn cột mã hồ sơ và cột trạng thái.");
  const before = await readMapping(tx, one.source);
  const mapping = mappingOf(before, visit.fields("heading"), chosen);
  const again = await checkAgain({ tx, clock }, { id });
  if (!again.ok)
    return refuse("not_open", "main", "Tệp này không còn chờ kiểm tra nên không đổi được nữa.");
  const staffId = visit.staff.id;
  await saveMapping({ tx, clock }, { name: one.source, mapping, staffId });
  return { kind: "done", to: importPath(one), flash: "mapping_saved", target };
}

/**
 * What was known of other headings stays. Kept is only what differs from our own reading, so that a
 * heading that we learn later is known then.
 */
function mappingOf(
  before: ColumnMapping | undefined,
  headings: readonly string[],
  chosen: readonly string[],
): ColumnMapping {
  const mapping = new Map(Object.entries(before ?? {}));
  for (const [at, heading] of headings.entries()) {
    const word = chosen[at] ?? "";
    const column = isColumn(word) ? word : "ignore";
    if (column === (columnOf(heading) ?? "ignore")) mapping.delete(plainHeading(heading));
    else mapping.set(plainHeading(heading), column);
  }
  return Object.fromEntries(mapping);
}
