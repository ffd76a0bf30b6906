import type { Answer, Aspect, Context, Finding, Meant, Procedure } from "../knowledge/index.ts";
import type { DossierDesk, GuardedLookup } from "./dossier-desk.ts";
import type { AttachmentDesk, SlipDesk } from "./file-desk.ts";
import type { ReplyFile } from "./reply.ts";
import type { NoticeDesk } from "./notice-desk.ts";

/**
 * What the dialogue may ask of the house: a port. The server fulfils it (server/desk) inside the
 * turn's own transaction, so whatever a turn does happens exactly once or not at all.
 */
export type Desk = {
  now(): Date;
  knowledge: KnowledgeDesk;
  tickets: TicketDesk;
  attachments: AttachmentDesk;
  dossiers: DossierDesk;
  slips: SlipDesk;
  contact: ContactDesk;
  notices: NoticeDesk;
  /** Facts of the office that an operator configures; an absent one is never made up. */
  office: Office;
};

export type Office = {
  name: string;
  address?: string;
  hotline?: string;
  /** When citizens are received in person, in the operator's own words. */
  receptionHours?: string;
  /** Numbers to call when a child is in danger, such as 111 and 113. */
  emergencyNumbers: readonly { number: string; label: string }[];
  isDemo: boolean;
};

export type KnowledgeDesk = {
  /** As of today; the rest of the context is what the talk knows. */
  ask(question: string, context: Omit<Context, "today">): Finding;
  /** The named aspects of one procedure; none named: its overview. */
  answer(slug: string, asked: readonly Aspect[]): Answer | undefined;
  /** What a message wants besides facts of procedures; undefined: it is a question, or unsure. */
  meant(text: string): Meant | undefined;
  procedure(slug: string): Procedure | undefined;
  /** The procedures offered first in the menu. */
  popular(): readonly Procedure[];
};

export type TicketKind = "phan_anh" | "kien_nghi" | "cau_hoi" | "khen";
export type TicketStatus =
  | "new"
  | "accepted"
  | "assigned"
  | "waiting_for_citizen"
  /** To another unit of the house, or to an outside body. */
  | "forwarded"
  | "answered"
  | "closed"
  | "declined"
  /** It goes on in another ticket. */
  | "merged";

export type TicketDraft = {
  kind: TicketKind;
  /** id in the list `ticketCategories()` gives. */
  category: string;
  what: string;
  where?: string;
  when?: string;
  /** Name, address and phone make it a formal complaint (NĐ 20/2008); without them, information. */
  name?: string;
  address?: string;
  phone?: string;
  /** The citizen's explicit choice to leave a khiếu nại or tố cáo as sealed information. */
  restricted?: boolean;
  /** Danger to a child was signalled: the officer on duty is alerted. */
  urgent?: boolean;
  /** Ids of files that `attachments.keep` gave. */
  attachments?: readonly string[];
};

export type TicketReceipt = { code: string; dueAt?: Date; why?: DueCount; isFormal: boolean };

/** How a due date was counted, as far as the citizen is told. */
export type DueCount = {
  amount: number;
  unit: "working_hours" | "working_days" | "calendar_days";
  /** Ordinary Saturdays and Sundays lie in between. */
  skipsWeekends: boolean;
  /** Other days off in between, in order, as ISO dates; neighbours are one stretch. */
  daysOff: readonly { from: string; to: string }[];
};

/** One line of a ticket's history that anybody who has its code may read. */
export type PublicStep = { at: Date; words: string };

/** A ticket as told to whoever has its code and the digits: nobody's name, nobody's words. */
export type TicketLookup = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  openedAt: Date;
  dueAt?: Date;
  steps: readonly PublicStep[];
  /** It was opened on the hotline and has no chat yet: this one may be linked to it. */
  isLinkable?: true;
};

/** An open ticket of the same contact that may be about the same matter. */
export type SimilarTicket = { code: string; summary: string; openedAt: Date };

export type CategoryGroup = {
  id: string;
  label: string;
  categories: readonly { id: string; label: string }[];
};

export type TicketSummary = {
  code: string;
  kind: TicketKind;
  status: TicketStatus;
  openedAt: Date;
  dueAt?: Date;
  /** The last public answer of the staff. */
  answer?: string;
  /** What the office sent along with that answer, as far as it is still kept. */
  files?: readonly ReplyFile[];
  isFormal: boolean;
  /** What happened to it so far, oldest first. */
  steps?: readonly PublicStep[];
  /** Sealed information: the citizen may add allegations to it. */
  isRestricted?: boolean;
  /** Danger to a child: what the citizen adds is never held back. */
  isUrgent?: boolean;
};

export type TicketDesk = {
  /** In the order shown; the last category of the last group is the catch-all. */
  categoryGroups(): readonly CategoryGroup[];
  /** Open tickets of this contact that are alike, the likest first, three at most; no sealed ones. */
  similar(story: { what: string; where: string }): Promise<readonly SimilarTicket[]>;
  open(draft: TicketDraft): Promise<TicketReceipt>;
  /** By public code: only this contact's own tickets; anything else is `not_found`. */
  status(
    code: string,
  ): Promise<{ ok: true; value: TicketSummary } | { ok: false; reason: "not_found" }>;
  /** This contact's tickets, newest first, five at most. */
  mine(): Promise<readonly TicketSummary[]>;
  /** Adds the citizen's words to a ticket of theirs; reopens an answered one. */
  addWords(
    code: string,
    words: string,
    attachments?: readonly string[],
  ): Promise<
    { ok: true; value: TicketSummary } | { ok: false; reason: "not_found" | "ticket_closed" }
  >;
  /**
   * A ticket of whatever channel, by its code and the last four digits of the phone given with it.
   * Wrong digits, an unknown code and a sealed ticket are all `no_match`; `locked` after five wrong
   * tries within an hour.
   */
  lookUp(code: string, lastFourDigits: string): Promise<GuardedLookup<TicketLookup>>;
  /** Makes a ticket without a chat this contact's own, after they have looked it up. */
  link(
    code: string,
  ): Promise<{ ok: true } | { ok: false; reason: "not_found" | "linked_elsewhere" }>;
  /** Closes an answered ticket at the citizen's word. */
  close(code: string): Promise<{ ok: true } | { ok: false; reason: "not_found" | "not_answered" }>;
  /** 1 to 5 stars. */
  rate(code: string, stars: number): Promise<{ ok: true } | { ok: false; reason: "not_found" }>;
};

export type ContactDesk = {
  /** Calls a person: the staff sees it at once, and the assistant keeps silent until they are done. */
  handOver(words: string): Promise<TicketReceipt>;
  /**
   * Danger to a child was signalled in this talk: the staff on duty is called to look at once. Opens
   * no ticket (the citizen decides that) and passes no words on.
   */
  alertDuty(): Promise<void>;
  /** While a person has the talk: the citizen's words go into the ticket that the staff answers. */
  passOn(words: string, attachments?: readonly string[]): Promise<void>;
  /**
   * A person of the office writes to the citizen in the channel's own tool: the assistant keeps
   * silent for some hours after their last message. No ticket is opened, and until then the words of
   * the citizen are read in that tool: `passOn` adds them to a question that is open already, only.
   */
  standAside(): Promise<void>;
  /** Takes the talk back from the staff at the citizen's word. */
  takeBack(): Promise<void>;
  /** Erases what is kept of this contact, sparing tickets that the law makes us keep (pseudonymised). */
  erase(): Promise<void>;
  /** Erases it because they took their consent back on the channel: no letter goes to them any more. */
  withdraw(): Promise<void>;
  /** Rates the answer of an earlier turn of this contact: 1 helped, -1 did not. False: not theirs. */
  rateAnswer(turn: string, rating: 1 | -1): Promise<boolean>;
  /** The citizen names the procedure (slug) that an earlier turn should have told them of. */
  noteWanted(turnId: string, slug: string): Promise<void>;
};
