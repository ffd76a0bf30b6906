import { importOne, parseRecord, type ProcedureRecord } from "../../../../knowledge/index.ts";
import { newRecord, slugOf } from "../../../catalogue/new-record.ts";
import { startWith } from "../../../catalogue/start-edit.ts";
import type { Tx } from "../../../db.ts";
import type { Deed } from "../../action.ts";
import type { ConsoleHouse } from "../../console-house.ts";
import type { FormError, FormErrors } from "../../shown.ts";
import type { Visit } from "../../visit.ts";
import { showNew } from "./new-page.tsx";

/** Begins the first draft of a procedure from its name, or a draft from JSON. */
export async function begin(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const isImport = visit.field("kind") === "import";
  const read = isImport ? readJson(visit.field("json")) : readNames(visit);
  if (!read.ok) return refuse(house, visit, "faulty", read.errors);
  const { clock, knowledge } = house;
  const begun = await startWith(
    { tx, clock, knowledge },
    { record: read.value, staffId: visit.staff.id, mayReplace: isImport },
  );
  const target = `procedure ${read.value.slug}`;
  if (begun.ok)
    return { kind: "done", to: `/console/knowledge/versions/${begun.value}/edit`, target };
  const field = isImport ? "json" : "slug";
  return refuse(house, visit, begun.reason, [{ field, message: faults[begun.reason] }]);
}

function refuse(house: ConsoleHouse, visit: Visit, reason: string, errors: FormErrors): Deed {
  return { kind: "refused", reason, show: () => showNew(house, visit, errors) };
}

type Read = { ok: true; value: ProcedureRecord } | { ok: false; errors: FormError[] };

function readNames(visit: Visit): Read {
  const [name, field] = [visit.field("name").trim(), visit.field("field").trim()];
  const slug = visit.field("slug").trim() || slugOf(name);
  const parsed = parseRecord(newRecord({ slug, name, field }));
  if (parsed.ok && slug.length <= longestSlug) return parsed;
  const paths = parsed.ok ? ["slug"] : parsed.faults.map(({ path }) => path);
  return { ok: false, errors: nameFaults.filter((fault) => paths.includes(fault.field)) };
}

function readJson(json: string): Read {
  if (json.trim() === "")
    return { ok: false, errors: [{ field: "json", message: "Xin dán nội dung JSON." }] };
  const read = importOne(json);
  if (read.ok) return read;
  const places = read.faults.slice(0, 5).map(({ path, message }) => `${path}: ${message}`);
  const message = `Nội dung JSON chưa đúng. ${places.join("; ")}`;
  return { ok: false, errors: [{ field: "json", message }] };
}

/** A slug stands in the id of a chat's button, of which a channel takes 64 bytes. */
const longestSlug = 48;

const nameFaults: readonly FormError[] = [
  { field: "name", message: "Xin nhập tên thủ tục." },
  { field: "field", message: "Xin nhập nhóm thủ tục." },
  { field: "slug", message: "Định danh chỉ gồm a–z, 0–9 và dấu gạch nối, nhiều nhất 48 ký tự." },
];

const faults = {
  slug_taken: "Đã có thủ tục với định danh này. Xin sửa thủ tục đó, hoặc chọn định danh khác.",
  open_edit: "Thủ tục này đang có một bản sửa chưa xong. Xin làm tiếp trên bản đó.",
} as const;
