import { expect, test } from "vitest";
import { roles } from "../../server/staff/role.ts";
import {
  categoriesIn,
  categoryGroups,
  categoryOf,
  ticketCategories,
} from "../../server/tickets/categories.ts";
import { mayViewTicket } from "../../server/tickets/may-view-ticket.ts";
import { type Move, moves, nextStatus, ticketStatuses } from "../../server/tickets/ticket.ts";
import { summarise, tidyWords } from "../../server/tickets/tidy-words.ts";
import { answerLimit, timeLimits } from "../../server/tickets/time-limits.ts";

// Columns: new, accepted, assigned, waiting_for_citizen, forwarded, answered, closed, declined,
// merged. A dash: not allowed.
const table: Record<Move, string> = {
  accept: "accepted - - - accepted - - - -",
  assign: "assigned assigned assigned waiting_for_citizen assigned answered - - -",
  forward: "forwarded forwarded forwarded forwarded forwarded - - - -",
  answer: "answered answered answered answered answered answered - - -",
  ask: "waiting_for_citizen waiting_for_citizen waiting_for_citizen waiting_for_citizen waiting_for_citizen - - - -",
  citizen_wrote: "new accepted assigned accepted forwarded accepted - - -",
  close_by_citizen: "- - - - - closed - - -",
  close_by_staff: "- - - closed closed closed - - -",
  decline: "declined declined declined declined declined - - - -",
  reopen: "- - - - - - accepted accepted -",
  merge: "merged merged merged merged merged merged - - -",
  unmerge: "- - - - - - - - accepted",
  rate: "- - - - - answered closed declined -",
};

test.each(moves)("the moves of %s are these and no others", (move) => {
  const row = ticketStatuses.map((status) => nextStatus(status, move) ?? "-").join(" ");
  expect(row).toBe(table[move]);
});

const of = { unitId: null, assigneeId: null };

test("only the inspector sees a restricted ticket (Luật Tố cáo 2018, Điều 56)", () => {
  const ticket = { ...of, restricted: true };
  expect(roles.filter((role) => mayViewTicket({ id: "1", role }, ticket))).toEqual(["inspector"]);
});

test("everybody of the staff sees an ordinary ticket, except the editor", () => {
  const seen = roles.filter((role) =>
    mayViewTicket({ id: "1", role }, { ...of, restricted: false }),
  );
  expect(seen).toEqual(roles.filter((role) => role !== "editor"));
});

test.each([
  ["of their unit or one below", { unitId: "u1" }, true],
  ["of another unit", { unitId: "u9" }, false],
  ["of no unit yet", {}, false],
  ["of another unit, but given to them", { unitId: "u9", assigneeId: "1" }, true],
])("who works in a unit and a ticket %s", (_, ticket, seen) => {
  const viewer = { id: "1", role: "officer" as const, units: ["u1", "u2"] };
  expect(mayViewTicket(viewer, { ...of, restricted: false, ...ticket })).toBe(seen);
});

test("the nine school indicators are categories", () => {
  expect(ticketCategories.filter(({ schoolIndicator }) => schoolIndicator)).toHaveLength(9);
});

test("category ids are unique and their labels fit a button", () => {
  const ids = ticketCategories.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, label } of ticketCategories) {
    expect(label.length, label).toBeLessThanOrEqual(40);
    expect(id, id).toMatch(/^[a-z_]{1,24}$/);
  }
});

test("a citizen never has more than eight to choose from: a group, then a category of it", () => {
  const groups = categoryGroups.map(({ id }) => id);
  expect(groups.length).toBeLessThanOrEqual(8);
  expect(new Set(ticketCategories.map(({ group }) => group))).toEqual(new Set(groups));
  for (const group of groups) expect(categoriesIn(group).length, group).toBeLessThanOrEqual(8);
  for (const { label } of categoryGroups) expect(label.length, label).toBeLessThanOrEqual(40);
});

test("conduct and harassment are the inspector's alone", () => {
  const restricted = ticketCategories.filter((category) => category.restricted);
  expect(restricted.map(({ id }) => id)).toEqual(["thai_do", "nhung_nhieu"]);
});

test("an unknown category is taken as another matter", () => {
  expect(categoryOf("'; DROP TABLE").id).toBe("khac");
});

test.each([
  ["a complaint", { kind: "phan_anh", category: "thu_tuc", urgent: false }, timeLimits.answer],
  ["a complex one", { kind: "phan_anh", category: "lam_thu", urgent: false }, timeLimits.complex],
  ["a question", { kind: "cau_hoi", category: "khac", urgent: false }, timeLimits.forward],
  ["danger to a child", { kind: "phan_anh", category: "khac", urgent: true }, timeLimits.urgent],
  ["praise", { kind: "khen", category: "khac", urgent: false }, undefined],
] as const)("%s is due after its limit", (_, ticket, days) => {
  expect(answerLimit(ticket)).toBe(days);
});

test("stored words hold no control characters and no blank edges", () => {
  expect(tidyWords("  xin\u0000 chào\u0007\n\n ")).toBe("xin chào");
  expect(tidyWords(" \n ")).toBeUndefined();
});

test("a summary is one line, cut at a word, and never halves a character", () => {
  expect(summarise("Một\nhai  ba")).toBe("Một hai ba");
  const long = summarise("Nhà vệ sinh của trường hay hết nước vào giờ ra chơi, các cháu phải nhịn");
  expect(long).toBe("Nhà vệ sinh của trường hay hết nước vào giờ ra chơi, các cháu phải nhịn");
  expect(summarise("😀".repeat(60), 20)).toBe(`${"😀".repeat(9)}…`);
});
