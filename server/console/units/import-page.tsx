import type { Tx } from "../../db.ts";
import { importUnits } from "../../units/import-units.ts";
import { type PlannedUnit, planUnits } from "../../units/plan-units.ts";
import { type CsvRefusal, readUnitCsv } from "../../units/read-unit-csv.ts";
import { readUnits } from "../../units/units-view.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { csrfField } from "../csrf.ts";
import { AreaField } from "../parts/field.tsx";
import type { FormErrors, Shown } from "../shown.ts";
import type { Visit } from "../visit.ts";
import { ImportPreview } from "./import-preview.tsx";
import { unitFaults } from "./unit-labels.ts";

/** Units from a CSV file or pasted lines: first what would be done, then the deed. */
export async function showImport(_: ConsoleHouse, visit: Visit): Promise<Shown> {
  return importPage(visit, { csv: "", errors: [] });
}

export async function runImport(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const csv = textOf(visit);
  const bytes = csv.bytes;
  if (visit.field("step") === "import") {
    const done = await importUnits({ tx, clock: house.clock }, bytes);
    return done.ok
      ? { kind: "done", to: "/console/units", flash: "units_imported" }
      : refuse(visit, csv.text, done.reason);
  }
  const lines = readUnitCsv(bytes);
  if (!lines.ok) return refuse(visit, csv.text, lines.reason);
  const plan = planUnits(lines.value, await readUnits(tx));
  const show = async (): Promise<Shown> =>
    importPage(visit, { csv: new TextDecoder().decode(bytes), plan, errors: [] });
  return { kind: "shown", outcome: "previewed", show };
}

/** A chosen file goes before what was pasted. */
function textOf(visit: Visit): { bytes: Uint8Array; text: string } {
  const text = visit.field("csv");
  const file = visit.file("file");
  return file && file.length > 0
    ? { bytes: file, text: "" }
    : { bytes: new TextEncoder().encode(text), text };
}

function refuse(visit: Visit, csv: string, reason: CsvRefusal): Deed {
  const errors = [{ field: "csv", message: unitFaults[reason] }];
  return { kind: "refused", reason, show: async () => importPage(visit, { csv, errors }) };
}

type Importing = { csv: string; plan?: readonly PlannedUnit[]; errors: FormErrors };

function importPage(visit: Visit, { csv, plan, errors }: Importing): Shown {
  return {
    title: "Nhập đơn vị",
    errors,
    path: "/console/units/import",
    body: (
      <>
        <p class="back">
          <a href="/console/units">Đơn vị</a>
        </p>
        <h1>Nhập đơn vị từ tệp CSV</h1>
        {plan && <ImportPreview plan={plan} />}
        <form
          method="post"
          action="/console/units/import"
          encType="multipart/form-data"
          class="card"
        >
          <input type="hidden" name={csrfField} value={visit.csrf} />
          <div class="field">
            <label for="file">Tệp CSV (UTF-8)</label>
            <p class="hint" id="file-hint">
              Các cột: tên;loại;trực thuộc;tên khác. Nhiều tên khác cách nhau bằng dấu “|”. Loại là
              sở, xã, phường, trường hoặc phòng.
            </p>
            <input
              type="file"
              id="file"
              name="file"
              accept=".csv,text/csv,text/plain"
              aria-describedby="file-hint"
            />
          </div>
          <AreaField
            name="csv"
            label="Hoặc dán nội dung"
            rows={plan ? 8 : 5}
            value={csv}
            errors={errors}
          />
          <div class="deeds">
            {plan && (
              <button class="main" name="step" value="import">
                Nhập các dòng đúng
              </button>
            )}
            <button name="step" value="preview">
              Xem trước
            </button>
          </div>
        </form>
      </>
    ),
  };
}
