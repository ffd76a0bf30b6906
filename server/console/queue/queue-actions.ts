import { writeAudit } from "../../audit.ts";
import type { Tx } from "../../db.ts";
import { assignTicket } from "../../tickets/assign-ticket.ts";
import { forwardTicket } from "../../tickets/forward-ticket.ts";
import { queuePageSize } from "../../tickets/queue-view.ts";
import { dropView, saveView } from "../../workbench/save-view.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import { inside } from "../ticket/ticket-actions.ts";
import type { Visit } from "../visit.ts";
import { queueHref, readQueueQuery, writeQueueQuery } from "./queue-query.ts";
import { showQueue } from "./queue-page.tsx";

/** Gives all chosen tickets to one colleague. */
export async function assignChosen(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const assigneeId = visit.field("assigneeId");
  return eachChosen(house, tx, visit, "ticket.assign", (code) =>
    assignTicket(inside(house, tx), { code, staff: visit.staff, assigneeId }),
  );
}

/** Sends all chosen tickets to one unit of ours. */
export async function forwardChosen(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const to = { unitId: visit.field("unitId") };
  return eachChosen(house, tx, visit, "ticket.forward", (code) =>
    forwardTicket(inside(house, tx), { code, staff: visit.staff, to }),
  );
}

type Doing = (code: string) => Promise<{ ok: true } | { ok: false; reason: string }>;

/** Does the same with every chosen ticket; each leaves its own line in the audit. */
async function eachChosen(
  { clock, ...house }: ConsoleHouse,
  tx: Tx,
  visit: Visit,
  action: "ticket.assign" | "ticket.forward",
  run: Doing,
): Promise<Deed> {
  const codes = chosenCodes(visit);
  if (codes.length === 0) return refuse({ clock, ...house }, visit, "none_chosen");
  const outcomes: string[] = [];
  for (const code of codes) {
    const done = await run(code);
    const outcome = done.ok ? "done" : done.reason;
    // Of a ticket that they may not see, not even the code is written down.
    const target = outcome === "not_found" ? undefined : code;
    await writeAudit({ tx, clock }, { staffId: visit.staff.id, action, target, outcome });
    outcomes.push(outcome);
  }
  const all = outcomes.every((outcome) => outcome === "done");
  return { kind: "done", to: backOf(visit), flash: all ? "many_done" : "many_partly" };
}

/** The chosen tickets go on to the page that asks into which of them they are merged. */
export async function mergeChosen(house: ConsoleHouse, _: Tx, visit: Visit): Promise<Deed> {
  const codes = chosenCodes(visit);
  if (codes.length < 2) return refuse(house, visit, "two_needed");
  const query = new URLSearchParams({ codes: codes.join(",") });
  return { kind: "done", to: `/console/tickets/merge?${query}` };
}

export async function keepView(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const { clock, ids } = house;
  const query = writeQueueQuery(readQueueQuery(queryOf(visit.field("back"))));
  const view = { staffId: visit.staff.id, name: visit.field("name"), query };
  const saved = await saveView({ tx, clock, ids }, view);
  if (!saved.ok) return refuse(house, visit, saved.reason);
  return { kind: "done", to: `/console/tickets?${query}`, flash: "view_saved" };
}

export async function forgetView(_: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const dropped = await dropView({ tx }, { id: visit.param("id"), staffId: visit.staff.id });
  if (!dropped.ok) return { kind: "not_found" };
  return { kind: "done", to: "/console/tickets", flash: "view_deleted" };
}

type Refusal = keyof typeof faults;

function refuse(house: ConsoleHouse, visit: Visit, reason: Refusal): Deed {
  const show = () =>
    showQueue(house, visit, { query: queryOf(visit.field("back")), errors: [faults[reason]] });
  return { kind: "refused", reason, show };
}

const faults = {
  none_chosen: { field: "assigneeId", message: "Xin chọn ít nhất một phiếu." },
  two_needed: { field: "assigneeId", message: "Xin chọn ít nhất hai phiếu để gộp." },
  no_name: { field: "view-name", message: "Xin đặt tên cho khung nhìn." },
  too_many: { field: "view-name", message: "Đã có 12 khung nhìn. Xin xoá bớt một khung." },
};

function chosenCodes(visit: Visit): string[] {
  const codes = visit.fields("code").map((code) => code.slice(0, 20));
  return [...new Set(codes)].slice(0, queuePageSize);
}

function backOf(visit: Visit): string {
  const query = queryOf(visit.field("back"));
  return queueHref(readQueueQuery(query), Math.max(1, Number(query("page")) || 1));
}

function queryOf(text: string): (name: string) => string {
  const query = new URLSearchParams(text);
  return (name) => query.get(name) ?? "";
}
