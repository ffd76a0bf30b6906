import type { Role } from "./role.ts";

/** Everything the console can be asked to do; the names stand in the audit rows as well. */
export const actions = [
  "home.view",
  "queue.view",
  "ticket.view",
  /** Sealed tickets: a khiếu nại or tố cáo that the citizen chose to leave as information. */
  "ticket.view_restricted",
  "ticket.accept",
  "ticket.assign",
  "ticket.answer",
  "ticket.note",
  "ticket.close",
  "ticket.decline",
  "conversation.view",
  "conversation.return",
  "letters.view",
  "letters.retry",
  "knowledge.edit",
  /** Puts edits of the knowledge before the citizens. */
  "knowledge.publish",
  "staff.view",
  "staff.manage",
] as const;
export type Action = (typeof actions)[number];

/** Whether a role may do something. The identity in a tố cáo is secret (Luật Tố cáo, Điều 56):
 * only the inspector reads sealed tickets, the administrator does not. */
export function may(role: Role, action: Action): boolean {
  return permissions[role].has(action);
}

const reading: Action[] = ["home.view", "queue.view", "ticket.view", "conversation.view"];
const handling: Action[] = [
  ...reading,
  "ticket.accept",
  "ticket.assign",
  "ticket.answer",
  "ticket.note",
  "ticket.close",
  "conversation.return",
  "knowledge.edit",
];
const deciding: Action[] = [...handling, "ticket.decline", "letters.view", "letters.retry"];

const permissions: Record<Role, ReadonlySet<Action>> = {
  operator: new Set([...reading, "ticket.note", "conversation.return"]),
  officer: new Set([...handling, "ticket.decline", "letters.view"]),
  leader: new Set([...deciding, "knowledge.publish", "staff.view"]),
  inspector: new Set([...deciding, "ticket.view_restricted"]),
  administrator: new Set([...deciding, "knowledge.publish", "staff.view", "staff.manage"]),
};
