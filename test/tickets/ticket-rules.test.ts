import { expect, test } from "vitest";
import { roles } from "../../server/staff/role.ts";
import { categoryOf, ticketCategories } from "../../server/tickets/categories.ts";
import { maySeeTicket } from "../../server/tickets/may-see-ticket.ts";
import { type Move, moves, nextStatus, ticketStatuses } from "../../server/tickets/ticket.ts";
import { summarise, tidyWords } from "../../server/tickets/tidy-words.ts";
import { answerLimit, timeLimits } from "../../server/tickets/time-limits.ts";

// Columns: new, accepted, answered, waiting_for_citizen, closed, declined. A dash: not allowed.
const table: Record<Move, string> = {
  accept: "accepted - - - - -",
  assign: "accepted accepted answered waiting_for_citizen - -",
  answer: "answered answered answered answered - -",
  ask: "waiting_for_citizen waiting_for_citizen - waiting_for_citizen - -",
  citizen_wrote: "new accepted accepted accepted - -",
  close_by_citizen: "- - closed - - -",
  close_by_staff: "- - closed closed - -",
  decline: "declined declined - declined - -",
  reopen: "- - - - accepted accepted",
  rate: "- - answered - closed declined",
};

test.each(moves)("the moves of %s are these and no others", (move) => {
  const row = ticketStatuses.map((status) => nextStatus(status, move) ?? "-").join(" ");
  expect(row).toBe(table[move]);
});

test("only the inspector sees a restricted ticket (Luật Tố cáo 2018, Điều 56)", () => {
  const seen = roles.filter((role) => maySeeTicket(role, { restricted: true }));
  expect(seen).toEqual(["inspector"]);
});

test("everybody of the staff sees an ordinary ticket", () => {
  expect(roles.filter((role) => maySeeTicket(role, { restricted: false }))).toEqual(roles);
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
