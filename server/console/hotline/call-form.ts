import type { Visit } from "../visit.ts";

/** The fields of the operator's one form. */
const names = [
  /** made with the page: a call sent twice is kept once */
  "clientId",
  /** when the page was made, by our clock */
  "openedAt",
  /** milliseconds before the sending, as the browser measured: when the call began and ended */
  "startedAgo",
  "endedAgo",
  "phone",
  "withheld",
  "q",
  /** slug of the procedure on show, and the one just chosen from the list */
  "procedure",
  "pick",
  "dossier",
  "kind",
  "category",
  "what",
  "where",
  "when",
  "name",
  "address",
  "contactPhone",
  /** of the caller, where the law asks for one: "seal" or "ordinary" */
  "choice",
  "urgent",
  "note",
  /** which button ends the call, and the code of the ticket that it is about */
  "end",
  "join",
  /** what a page that asks while somebody types wants of us; empty: everything */
  "part",
] as const;

export type CallForm = Record<(typeof names)[number], string>;

/** Empty fields for a call that begins now. */
export function newCallForm(now: Date, clientId: string): CallForm {
  const empty = Object.fromEntries(names.map((name) => [name, ""])) as CallForm;
  return { ...empty, clientId, openedAt: now.toISOString(), kind: "phan_anh" };
}

export function readCallForm(visit: Visit): CallForm {
  const read = Object.fromEntries(
    names.map((name) => [name, visit.field(name).slice(0, 20_000)]),
  ) as CallForm;
  return { ...read, procedure: read.pick === "" ? read.procedure : read.pick };
}

/** The number that speaks with us, unless it is withheld. */
export function typedPhone({ phone, withheld }: CallForm): string {
  return withheld === "" ? phone.trim() : "";
}

const weekMs = 7 * 86_400_000;

/**
 * When a call began and ended by our clock. A call that was kept in the browser tells how long ago
 * that was when it is sent at last, so that a wrong clock there does no harm; at most a week.
 */
export function callTimes(form: CallForm, now: Date): { startedAt: Date; endedAt: Date } {
  const endedAt = ago(form.endedAgo, now) ?? now;
  const opened = Date.parse(form.openedAt);
  const byPage =
    opened <= now.getTime() && opened > now.getTime() - weekMs ? new Date(opened) : now;
  const startedAt = ago(form.startedAgo, now) ?? byPage;
  return { startedAt: startedAt < endedAt ? startedAt : endedAt, endedAt };
}

function ago(typed: string, now: Date): Date | undefined {
  if (!/^\d{1,9}$/.test(typed) || Number(typed) > weekMs) return undefined;
  return new Date(now.getTime() - Number(typed));
}
