import type { Tx } from "../../db.ts";
import { type SavedCall, saveCall } from "../../hotline/save-call.ts";
import { findForStaff } from "../../tickets/find-ticket.ts";
import type { Deed } from "../action.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { type CallForm, newCallForm, readCallForm, typedPhone } from "./call-form.ts";
import { callToSave } from "./call-to-save.ts";
import { showWorkspace } from "./hotline-page.tsx";
import { showSealed } from "./sealed-page.tsx";

/** Shows the screen anew with what the house knows of its fields; keeps nothing. */
export async function look(house: ConsoleHouse, _tx: Tx, visit: Visit): Promise<Deed> {
  const form = beginOrRead(house, visit);
  const wants = (part: string) => form.part === "" || form.part === part;
  const target = [
    ...(wants("caller") && typedPhone(form) !== "" ? ["caller"] : []),
    ...(wants("dossier") && form.dossier !== "" ? ["dossier"] : []),
  ].join(" ");
  return {
    kind: "shown",
    show: () => showWorkspace(house, visit, form, []),
    ...(target ? { target } : {}),
  };
}

/** A number that is called back comes without the rest of the form. */
function beginOrRead(house: ConsoleHouse, visit: Visit): CallForm {
  const read = readCallForm(visit);
  if (read.clientId !== "") return read;
  return { ...newCallForm(house.clock.now(), house.ids.uuid()), phone: read.phone };
}

/** Ends a call, with a ticket or without. */
export async function endCall(house: ConsoleHouse, tx: Tx, visit: Visit): Promise<Deed> {
  const form = { ...readCallForm(visit), part: "" };
  const call = callToSave(house, visit, form);
  if (!call.ok) {
    const show = () => showWorkspace(house, visit, form, call.errors);
    return { kind: "refused", reason: "bad_fields", show };
  }
  const saved = await saveCall({ ...house, tx }, call.value);
  if (!saved.ok) return { kind: "not_found" };
  const { id, ticket } = saved.value;
  if (ticket && !(await isTheirs(tx, visit, ticket.code))) return sealed(saved.value);
  return {
    kind: "done",
    to: `/console/hotline/calls/${id}`,
    flash: "call_saved",
    ...(ticket ? { target: ticket.code } : {}),
  };
}

/** A ticket that its operator may not see any more: its code is told once, and never written. */
function sealed({ ticket }: SavedCall): Deed {
  if (!ticket) return { kind: "not_found" };
  return { kind: "shown", outcome: "done", show: async () => showSealed(ticket) };
}

async function isTheirs(tx: Tx, visit: Visit, code: string): Promise<boolean> {
  return (await findForStaff(tx, code, visit.staff, "ticket.view")).ok;
}
