import { specialDaySchema } from "../../calendar/calendar-data.ts";
import { withImported } from "../../calendar/plan-import.ts";
import { readIcs } from "../../calendar/read-ics.ts";
import { vietnamDate } from "../../calendar/vietnam-date.ts";
import type { Tx } from "../../db.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { mayEdit, unitOf } from "./calendar-place.ts";
import { refusalWords } from "./ics-words.ts";
import { showImport } from "./import-page.tsx";
import { type Change, publishChange } from "./publish-change.ts";

/** Reads the file and shows what it would change; nothing is written. */
export async function previewImport(house: ConsoleHouse, _: Tx, visit: Visit): Promise<Deed> {
  if (!mayEdit(visit, unitOf(visit))) return { kind: "not_found" };
  const year = Number(vietnamDate(house.clock.now()).slice(0, 4));
  const range = { from: `${year}-01-01`, to: `${year + 3}-12-31` };
  const read = readIcs(visit.file("file") ?? new Uint8Array(), range);
  if (!read.ok) {
    const errors = [{ field: "file", message: refusalWords[read.reason] }];
    return {
      kind: "refused",
      reason: read.reason,
      show: () => showImport(house, visit, { errors }),
    };
  }
  const proposal = read.value;
  return {
    kind: "shown",
    outcome: "previewed",
    show: () => showImport(house, visit, { proposal }),
  };
}

/** Publishes the days that were ticked; with the decision named they are sure. */
export async function publishImport(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const entries = visit.fields("entry").map(readEntry);
  if (entries.includes(undefined)) return { kind: "not_found" };
  const days = entries.flatMap((entry) => entry ?? []);
  const change: Change = (data) => {
    if (days.length === 0) return { errors: [{ field: "decision", message: none }] };
    const sure = days.map((day) => ({ ...day, confidence: "high" as const }));
    const to = visit.field("covers-to") || data.covers.to;
    return {
      data: { ...data, specialDays: withImported(data, sure), covers: { ...data.covers, to } },
    };
  };
  return publishChange(house, tx, visit, {
    change,
    show: (errors) => showImport(house, visit, { errors, proposal: { days, left: [] } }),
    fieldOf: (path) => (path.startsWith("covers") ? "covers-to" : undefined),
  });
}

const none = "Xin chọn ít nhất một ngày để nhập.";

function readEntry(text: string) {
  try {
    return specialDaySchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
