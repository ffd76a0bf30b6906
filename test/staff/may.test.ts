import { describe, expect, test } from "vitest";
import { type Action, actions, may } from "../../server/staff/may.ts";
import { type Role, roles } from "../../server/staff/role.ts";

/** Written out in full: a cell of the table changes only when somebody changes it here too. */
const table: Record<Action, Role[]> = {
  "home.view": ["administrator", "leader", "officer", "operator", "inspector"],
  "queue.view": ["administrator", "leader", "officer", "operator", "inspector"],
  "ticket.view": ["administrator", "leader", "officer", "operator", "inspector"],
  "ticket.view_restricted": ["inspector"],
  "ticket.accept": ["administrator", "leader", "officer", "inspector"],
  "ticket.assign": ["administrator", "leader", "officer", "inspector"],
  "ticket.answer": ["administrator", "leader", "officer", "inspector"],
  "ticket.note": ["administrator", "leader", "officer", "operator", "inspector"],
  "ticket.close": ["administrator", "leader", "officer", "inspector"],
  "ticket.decline": ["administrator", "leader", "officer", "inspector"],
  "conversation.view": ["administrator", "leader", "officer", "operator", "inspector"],
  "conversation.return": ["administrator", "leader", "officer", "operator", "inspector"],
  "letters.view": ["administrator", "leader", "officer", "inspector"],
  "letters.retry": ["administrator", "leader", "inspector"],
  "knowledge.edit": ["administrator", "leader", "officer", "inspector"],
  "knowledge.publish": ["administrator", "leader"],
  "staff.view": ["administrator", "leader"],
  "staff.manage": ["administrator"],
};

describe.each(actions)("%s", (action) => {
  test.each(roles)("is decided for the role %s", (role) => {
    expect(may(role, action)).toBe(table[action].includes(role));
  });
});
