import type { Role } from "./role.ts";

/** Everything the console can be asked to do; the names stand in the audit rows as well. */
export const actions = [
  "home.view",
  /** One's own password, second factor, sessions, language, chat account and notices. */
  "self.manage",
  "queue.view",
  "ticket.view",
  /** Sealed tickets: a khiếu nại or tố cáo that the citizen chose to leave as information. */
  "ticket.view_restricted",
  /** A ticket for somebody who called or came in person. */
  "ticket.open",
  "ticket.accept",
  /** To oneself or to a colleague. */
  "ticket.assign",
  /** Kind, category and unit. */
  "ticket.sort",
  "ticket.answer",
  "ticket.note",
  "ticket.forward",
  "ticket.close",
  "ticket.decline",
  "ticket.extend",
  "ticket.apologise",
  "ticket.merge",
  "ticket.split",
  "conversation.view",
  "conversation.return",
  "hotline.use",
  "dossiers.view",
  /** Calls a follower whom no channel reaches. */
  "dossiers.call",
  /** Why a dossier is late, in one's own words. */
  "dossiers.explain",
  "dossiers.apologise",
  /** Takes over a file of the one-stop software. */
  "dossiers.import",
  "dossiers.undo_import",
  /** Who wrote or called before, with their tickets and calls. */
  "contacts.view",
  "letters.view",
  "letters.retry",
  "replies.edit",
  "knowledge.edit",
  /** Reads a colleague's edit and passes it; never one's own. */
  "knowledge.review",
  /** Puts edits of the knowledge before the citizens. */
  "knowledge.publish",
  "calendar.view",
  "calendar.edit",
  "units.view",
  "units.edit",
  "channels.view",
  /** Lets the assistant write in the name of the Official Account, or ends that. */
  "zalo.connect",
  "audit.view",
  /** Keys for other software. */
  "tokens.manage",
  "staff.view",
  "staff.manage",
] as const;
export type Action = (typeof actions)[number];

/** Whether a role may do something. The identity in a tố cáo is secret (Luật Tố cáo, Điều 56):
 * only the inspector reads sealed tickets, the administrator does not. */
export function may(role: Role, action: Action): boolean {
  return permissions[role].has(action);
}

const anyone: Action[] = ["home.view", "self.manage", "calendar.view", "units.view"];
const reading: Action[] = [
  ...anyone,
  "queue.view",
  "ticket.view",
  "conversation.view",
  "contacts.view",
  "dossiers.view",
];
const calling: Action[] = [
  "hotline.use",
  "dossiers.call",
  "ticket.open",
  "ticket.note",
  "conversation.return",
];
const handling: Action[] = [
  ...reading,
  ...calling,
  "ticket.accept",
  "ticket.assign",
  "ticket.sort",
  "ticket.answer",
  "ticket.forward",
  "ticket.close",
  "ticket.decline",
  "ticket.apologise",
  "ticket.merge",
  "ticket.split",
  "letters.view",
  "knowledge.edit",
  "dossiers.explain",
  "dossiers.apologise",
];
/** A later date is the word of whoever answers for the unit. */
const heading: Action[] = [
  ...handling,
  "ticket.extend",
  "letters.retry",
  "replies.edit",
  "dossiers.import",
  "dossiers.undo_import",
];
const publishing: Action[] = ["knowledge.edit", "knowledge.review", "knowledge.publish"];
const overseeing: Action[] = [...publishing, "audit.view", "channels.view", "staff.view"];

const permissions: Record<Role, ReadonlySet<Action>> = {
  operator: new Set([...reading, ...calling]),
  officer: new Set(handling),
  unit_head: new Set([...heading, "knowledge.review", "staff.view"]),
  leader: new Set([...heading, ...overseeing, "calendar.edit"]),
  /** Reads the audit too: nobody else learns there who looked at a sealed ticket. */
  inspector: new Set([...heading, "ticket.view_restricted", "audit.view"]),
  editor: new Set([...anyone, ...publishing, "replies.edit"]),
  administrator: new Set([
    ...heading,
    ...overseeing,
    "calendar.edit",
    "units.edit",
    "zalo.connect",
    "tokens.manage",
    "staff.manage",
  ]),
};
