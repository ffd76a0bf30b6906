import fc from "fast-check";
import type { Role } from "../../server/staff/role.ts";
import { acceptTicket } from "../../server/tickets/accept-ticket.ts";
import { addCitizenWords } from "../../server/tickets/add-citizen-words.ts";
import { addNote } from "../../server/tickets/add-note.ts";
import { answerTicket } from "../../server/tickets/answer-ticket.ts";
import { apologise } from "../../server/tickets/apologise.ts";
import { askCitizen } from "../../server/tickets/ask-citizen.ts";
import { assignTicket } from "../../server/tickets/assign-ticket.ts";
import { closeOwnTicket, closeTicket } from "../../server/tickets/close-ticket.ts";
import { declineTicket } from "../../server/tickets/decline-ticket.ts";
import { extendTicket } from "../../server/tickets/extend-ticket.ts";
import { forwardTicket } from "../../server/tickets/forward-ticket.ts";
import { mergeTickets } from "../../server/tickets/merge-tickets.ts";
import { rateTicket } from "../../server/tickets/rate-ticket.ts";
import { reopenTicket } from "../../server/tickets/reopen-ticket.ts";
import { sortTicket } from "../../server/tickets/sort-ticket.ts";
import { splitTicket } from "../../server/tickets/split-ticket.ts";
import type { StaffActor } from "../../server/tickets/ticket-house.ts";
import { unmergeTicket } from "../../server/tickets/unmerge-ticket.ts";
import { warnOfDeadlines } from "../../server/tickets/warn-of-deadlines.ts";
import type { ticketHouse } from "./ticket-desk.ts";

type House = ReturnType<typeof ticketHouse> & { apologies: number };

/** Who and what a step can be about. */
export type Cast = {
  code: string;
  other: string;
  contactId: string;
  staff: StaffActor;
  colleague: string;
  unitId: string;
};

export type Step = (house: House, cast: Cast) => Promise<unknown>;

/** Whatever anybody can do with a ticket. */
export const steps = {
  accept: (house, { code, staff }) => acceptTicket(house, { code, staff }),
  assign: (house, { code, staff, colleague }) =>
    assignTicket(house, { code, staff, assigneeId: colleague }),
  forward: (house, { code, staff, unitId }) =>
    forwardTicket(house, { code, staff, to: { unitId } }),
  forwardOutside: (house, { code, staff }) =>
    forwardTicket(house, { code, staff, to: { outside: "Công an phường" } }),
  answer: (house, { code, staff }) => answerTicket(house, { code, staff, text: "Dạ, đã rõ." }),
  ask: (house, { code, staff }) => askCitizen(house, { code, staff, text: "Ở đâu ạ?" }),
  note: (house, { code, staff }) => addNote(house, { code, staff, text: "Ghi nhớ." }),
  words: (house, { code, contactId }) =>
    addCitizenWords(house, { code, contactId, words: "Tôi nói thêm." }),
  closeOwn: (house, { code, contactId }) => closeOwnTicket(house, { code, contactId }),
  close: (house, { code, staff }) => closeTicket(house, { code, staff }),
  decline: (house, { code, staff }) => declineTicket(house, { code, staff, ground: "court" }),
  reopen: (house, { code, staff }) => reopenTicket(house, { code, staff }),
  rate: (house, { code, contactId }) => rateTicket(house, { code, contactId, stars: 4 }),
  merge: (house, { code, other, staff }) =>
    mergeTickets(house, { into: other, codes: [code], staff }),
  unmerge: (house, { code, staff }) => unmergeTicket(house, { code, staff }),
  extend: (house, { code, staff }) =>
    extendTicket(house, { code, staff, amount: 2, unit: "working_days", reason: "Chờ." }),
  apologise: (house, { code, staff }) => apologise(house, { code, staff, days: 2, reason: "Chờ." }),
  sort: (house, { code, staff, unitId }) =>
    sortTicket(house, { code, staff, kind: "kien_nghi", category: "lam_thu", unitId }),
  praise: (house, { code, staff }) =>
    sortTicket(house, { code, staff, kind: "khen", category: "khac", unitId: null }),
  seal: (house, { code, staff }) =>
    sortTicket(house, { code, staff, kind: "phan_anh", category: "thai_do", unitId: null }),
  split: (house, { code, staff }) =>
    splitTicket(house, {
      ...{ code, staff, rest: "Còn lại." },
      parts: [{ kind: "phan_anh", category: "khac", what: "Việc khác.", isSealed: false }],
    }),
  splitSealing: (house, { code, staff }) =>
    splitTicket(house, {
      ...{ code, staff, rest: "Còn lại." },
      parts: [{ kind: "phan_anh", category: "khac", what: "Tố cáo.", isSealed: true }],
    }),
  warn: (house) => warnOfDeadlines(house, 50),
} as const satisfies Record<string, Step>;
export type StepName = keyof typeof steps;

export type RandomStep = {
  name: StepName;
  ticket: number;
  other: number;
  role: Role;
  hours: number;
};

/** Moves happen more often than what ends a ticket, so that lives grow long. */
export const randomSteps = fc.array(
  fc.record({
    name: fc.oneof(
      { arbitrary: fc.constantFrom(...(Object.keys(steps) as StepName[])), weight: 2 },
      {
        arbitrary: fc.constantFrom<StepName>(
          "words",
          "answer",
          "ask",
          "merge",
          "unmerge",
          "forward",
        ),
        weight: 1,
      },
    ),
    ticket: fc.nat(20),
    other: fc.nat(20),
    role: fc.constantFrom<Role>("officer", "inspector", "leader", "operator", "editor"),
    hours: fc.constantFrom(0, 1, 20, 100),
  }),
  { minLength: 10, maxLength: 20 },
);
