import type { DossierFacts } from "../../../bot/dossier-desk.ts";
import type { ReplyFile } from "../../../bot/reply.ts";
import { findDossierCodes } from "../../../bot/find-dossier-codes.ts";
import { readDraftFiles } from "../../attachments/answer-files-view.ts";
import { type TicketFile, readTicketFiles } from "../../attachments/attachment-view.ts";
import { findDossier } from "../../dossiers/dossier-view.ts";
import { mayOpenDossier } from "../dossiers/may-open-dossier.ts";
import { type Colleague, viewColleagues } from "../../staff/colleagues-view.ts";
import { readAssignees } from "../../tickets/assignees-view.ts";
import { type FormFacts, readFormFacts } from "../../tickets/form-facts-view.ts";
import { type SimilarTicket, similarTickets } from "../../tickets/similar-tickets-view.ts";
import type { TicketPage } from "../../tickets/ticket-page.ts";
import { type CannedReply, viewReplies } from "../../workbench/canned-replies-view.ts";
import { type Drafts, readDrafts } from "../../workbench/drafts-view.ts";
import type { ConsoleHouse } from "../console-house.ts";
import type { Visit } from "../visit.ts";
import { type Suggestion, suggestAnswers } from "./suggest-answers.ts";

/** What lies around a ticket on the officer's desk. */
export type TicketDesk = {
  /** All that the citizen wrote, the latest first. */
  said: readonly string[];
  assignees: readonly { id: string; name: string }[];
  /** Whom a note can name. */
  colleagues: readonly Colleague[];
  drafts: Drafts;
  replies: readonly CannedReply[];
  suggestions: readonly Suggestion[];
  /** Dossiers whose codes stand in the citizen's words. */
  dossiers: readonly NamedDossier[];
  similar: readonly SimilarTicket[];
  files: readonly TicketFile[];
  /** What goes with the answer that the reader is writing. */
  draftFiles: readonly ReplyFile[];
  /** The most of one file, in bytes. */
  mostBytes: number;
  forms: FormFacts & { apologiesAllowed: number };
};

export async function readDesk(
  house: ConsoleHouse,
  visit: Visit,
  ticket: TicketPage,
): Promise<TicketDesk> {
  const { prisma } = house.db;
  const now = house.clock.now();
  const said = citizenWords(ticket);
  const place = { restricted: ticket.isRestricted, unitId: ticket.unit?.id ?? null };
  const words = [ticket.what, ticket.where].filter(Boolean).join("\n");
  return {
    said,
    assignees: visit.may("ticket.assign") ? await readAssignees(prisma, place) : [],
    colleagues: visit.may("ticket.note") ? await viewColleagues(prisma) : [],
    drafts: await readDrafts(prisma, { ticketId: ticket.id, staffId: visit.staff.id, now }),
    replies: visit.may("ticket.answer") ? await viewReplies(prisma, ticket.categoryId) : [],
    suggestions: visit.may("ticket.answer") ? suggestAnswers(house.knowledge, said, now) : [],
    dossiers: await readDossiers(house, visit, said),
    similar: await similarTickets(prisma, {
      words,
      among: { viewer: visit.staff },
      exceptCode: ticket.code,
    }),
    files: await readTicketFiles(prisma, ticket.id),
    draftFiles: await readDraftFiles(prisma, { ticketId: ticket.id, staffId: visit.staff.id }),
    mostBytes: house.attachmentLimits.bytes,
    forms: {
      ...(await readFormFacts(prisma, house.calendars, { ...ticket, unitId: place.unitId })),
      apologiesAllowed: house.apologies,
    },
  };
}

function citizenWords({ what, timeline }: TicketPage): string[] {
  const later = timeline.filter(({ kind }) => kind === "citizen_wrote");
  return [...later.flatMap(({ text }) => (text ? [text] : [])).toReversed(), what];
}

/** `mayOpen`: its own page shows it to this viewer as well. */
export type NamedDossier = DossierFacts & { mayOpen: boolean };

async function readDossiers(
  house: ConsoleHouse,
  visit: Visit,
  said: string[],
): Promise<NamedDossier[]> {
  const now = house.clock.now();
  const codes = new Set(said.flatMap((words) => findDossierCodes(words, { now }).codes));
  const found: NamedDossier[] = [];
  for (const code of [...codes].slice(0, 3)) {
    const dossier = await findDossier(house.db.prisma, code);
    if (!dossier) continue;
    found.push({ ...dossier.summary, mayOpen: mayOpenDossier(visit, dossier.unitId) });
  }
  return found;
}
