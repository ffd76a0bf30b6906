import { describe, expect, test } from "vitest";
import { type Action, actions, may } from "../../server/staff/may.ts";
import { type Role, roles } from "../../server/staff/role.ts";

/** Written out in full: a cell of the table changes only when somebody changes it here too. */
const table: Record<Action, Role[]> = {
  "home.view": [
    "administrator",
    "leader",
    "unit_head",
    "officer",
    "operator",
    "inspector",
    "editor",
  ],
  "self.manage": [
    "administrator",
    "leader",
    "unit_head",
    "officer",
    "operator",
    "inspector",
    "editor",
  ],
  "queue.view": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "ticket.view": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "ticket.view_restricted": ["inspector"],
  "ticket.open": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "ticket.accept": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.assign": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.sort": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.answer": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.note": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "ticket.forward": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.close": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.decline": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.extend": ["administrator", "leader", "unit_head", "inspector"],
  "ticket.apologise": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.merge": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "ticket.split": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "conversation.view": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "conversation.return": [
    "administrator",
    "leader",
    "unit_head",
    "officer",
    "operator",
    "inspector",
  ],
  "hotline.use": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "contacts.view": ["administrator", "leader", "unit_head", "officer", "operator", "inspector"],
  "letters.view": ["administrator", "leader", "unit_head", "officer", "inspector"],
  "letters.retry": ["administrator", "leader", "unit_head", "inspector"],
  "replies.edit": ["administrator", "leader", "unit_head", "inspector", "editor"],
  "knowledge.edit": ["administrator", "leader", "unit_head", "officer", "inspector", "editor"],
  "knowledge.review": ["administrator", "leader", "unit_head", "editor"],
  "knowledge.publish": ["administrator", "leader", "editor"],
  "calendar.view": [
    "administrator",
    "leader",
    "unit_head",
    "officer",
    "operator",
    "inspector",
    "editor",
  ],
  "calendar.edit": ["administrator", "leader"],
  "units.view": [
    "administrator",
    "leader",
    "unit_head",
    "officer",
    "operator",
    "inspector",
    "editor",
  ],
  "units.edit": ["administrator"],
  "channels.view": ["administrator", "leader"],
  "audit.view": ["administrator", "leader", "inspector"],
  "staff.view": ["administrator", "leader", "unit_head"],
  "staff.manage": ["administrator"],
};

describe.each(actions)("%s", (action) => {
  test.each(roles)("is decided for the role %s", (role) => {
    expect(may(role, action)).toBe(table[action].includes(role));
  });
});
