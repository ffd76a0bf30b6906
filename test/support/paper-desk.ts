import type {
  Desk,
  KnowledgeDesk,
  Office,
  SimilarTicket,
  TicketDraft,
  TicketLookup,
  TicketStatus,
  TicketSummary,
} from "../../bot/desk.ts";
import type { DossierSummary } from "../../bot/dossier-desk.ts";
import { openAttachments, openSlips } from "./paper-files.ts";
import { paperGroups } from "./paper-groups.ts";
import { openNotices } from "./paper-notices.ts";
import { paperReceipt } from "./paper-receipt.ts";
import { realKnowledge } from "./real-knowledge.ts";

/** What happened at a paper desk, for tests to look at and to change. */
export type Paper = {
  now: Date;
  opened: (TicketDraft & { code: string })[];
  tickets: Map<string, TicketSummary>;
  added: { code: string; words: string; attachments?: readonly string[] }[];
  /** Open tickets that are alike whatever is told; and one that was sent by another channel. */
  similar: SimilarTicket[];
  elsewhere?: TicketLookup;
  /** Codes of tickets that were linked to this chat. */
  linked: string[];
  /** References of files that were kept, by id "file-1", "file-2" ...; one that is refused. */
  files: string[];
  unfit?: string;
  passedOnFiles: string[];
  /** Pictures to be read for a code; one that is refused, as `unfit` says. */
  slips: { ref: string; isQuiet: boolean }[];
  stars: { code: string; stars: number }[];
  /** Words by which a person was called, and those passed on while the person had the talk. */
  calls: string[];
  passedOn: string[];
  handedOver: boolean;
  alarms: number;
  erasures: number;
  withdrawals: number;
  /** Turns that may be rated, and their ratings. */
  ratable: Set<string>;
  ratings: Map<string, 1 | -1>;
  wrongTries: number;
  /** Dossiers that can be looked up with 5678, and the codes of those followed. */
  dossiers: DossierSummary[];
  followed: Set<string>;
  /** Whether this channel may send notices to a telephone number, and the number agreed to. */
  notices: { arePossible: boolean; phone?: string | undefined };
  proved: Set<string>;
};

export type PaperDesk = Desk & { paper: Paper };

/** A desk without a house: everything is kept in memory, the knowledge is the real one. */
export function openPaperDesk(
  options: { office?: Partial<Office>; knowledge?: Partial<KnowledgeDesk> } = {},
): PaperDesk {
  const paper: Paper = {
    now: new Date("2026-11-22T03:00:00Z"),
    opened: [],
    tickets: new Map(),
    added: [],
    similar: [],
    linked: [],
    files: [],
    passedOnFiles: [],
    slips: [],
    stars: [],
    calls: [],
    passedOn: [],
    handedOver: false,
    alarms: 0,
    erasures: 0,
    withdrawals: 0,
    ratable: new Set(),
    ratings: new Map(),
    wrongTries: 0,
    dossiers: [paperDossier],
    followed: new Set(),
    notices: { arePossible: false },
    proved: new Set(),
  };
  return {
    paper,
    now: () => paper.now,
    knowledge: { ...realKnowledge(), ...options.knowledge },
    tickets: openTickets(paper),
    attachments: openAttachments(paper),
    dossiers: openDossiers(paper),
    slips: openSlips(paper),
    contact: openContact(paper),
    notices: openNotices(paper),
    office: { ...paperOffice, ...options.office },
  };
}

export const paperOffice: Office = {
  name: "Sở Giáo dục và Đào tạo tỉnh Mẫu",
  emergencyNumbers: [
    { number: "111", label: "Tổng đài bảo vệ trẻ em" },
    { number: "113", label: "Công an" },
  ],
  isDemo: false,
};

export const paperDossier: DossierSummary = {
  code: "000.00.12.H17-261105-0023",
  procedureName: "Chuyển trường và tiếp nhận học sinh",
  state: 4,
  office: "Trung tâm Phục vụ hành chính công xã Mẫu",
  applicantMask: "Nguyễn V*** A",
  receivedOn: new Date("2026-11-05T02:00:00Z"),
  dueOn: new Date("2026-11-25T10:00:00Z"),
  updatedAt: new Date("2026-11-21T10:00:00Z"),
  punctuality: { kind: "due_soon", workingDays: 2 },
  isFollowed: false,
};

function openTickets(paper: Paper): Desk["tickets"] {
  const own = (code: string) => paper.tickets.get(code);
  return {
    categoryGroups: () => paperGroups,
    similar: async () => paper.similar,
    lookUp: async (code, digits) => {
      if (paper.elsewhere?.code === code && digits === "5678")
        return { ok: true, value: paper.elsewhere };
      paper.wrongTries += 1;
      return paper.wrongTries > 5
        ? { ok: false, reason: "locked", until: new Date("2026-11-22T04:00:00Z") }
        : { ok: false, reason: "no_match", triesLeft: 5 - paper.wrongTries };
    },
    link: async (code) => {
      if (paper.elsewhere?.code !== code) return { ok: false, reason: "not_found" };
      if (!paper.elsewhere.isLinkable) return { ok: false, reason: "linked_elsewhere" };
      paper.linked.push(code);
      return { ok: true };
    },
    open: async (draft) => paperReceipt(paper, draft),
    status: async (code) => {
      const value = own(code);
      return value ? { ok: true, value } : { ok: false, reason: "not_found" };
    },
    mine: async () => [...paper.tickets.values()].toReversed().slice(0, 5),
    addWords: async (code, words, attachments = []) => {
      const value = own(code);
      if (!value) return { ok: false, reason: "not_found" };
      if (value.status === "closed") return { ok: false, reason: "ticket_closed" };
      paper.added.push({ code, words, ...(attachments.length > 0 && { attachments }) });
      return { ok: true, value };
    },
    close: async (code) => {
      const value = own(code);
      if (!value) return { ok: false, reason: "not_found" };
      if (value.status !== "answered") return { ok: false, reason: "not_answered" };
      paper.tickets.set(code, { ...value, status: "closed" });
      return { ok: true };
    },
    rate: async (code, stars) => {
      if (!own(code)) return { ok: false, reason: "not_found" };
      paper.stars.push({ code, stars });
      return { ok: true };
    },
  };
}

/** Puts a ticket into the paper house in the state that a test needs. */
export function putTicket(
  desk: PaperDesk,
  more: Partial<TicketSummary> & { status: TicketStatus },
): string {
  const code = more.code ?? "PA-26-004217-K";
  desk.paper.tickets.set(code, {
    code,
    kind: "phan_anh",
    openedAt: new Date("2026-11-10T02:00:00Z"),
    dueAt: new Date("2026-11-24T10:00:00Z"),
    isFormal: true,
    ...more,
  });
  return code;
}

function openDossiers(paper: Paper): Desk["dossiers"] {
  const shown = (one: DossierSummary) => ({ ...one, isFollowed: paper.followed.has(one.code) });
  const byCode = (code: string) => paper.dossiers.find((one) => one.code === code);
  return {
    lookUp: async (sought, digits) => {
      if (paper.wrongTries >= 5)
        return { ok: false, reason: "locked", until: new Date("2026-11-22T04:00:00Z") };
      const matching = paper.dossiers.filter(({ code }) => code.endsWith(sought));
      if (matching.length > 0 && digits === "5678") {
        for (const { code } of matching) paper.proved.add(code);
        return { ok: true, value: matching.map(shown) };
      }
      paper.wrongTries += 1;
      return { ok: false, reason: "no_match", triesLeft: 5 - paper.wrongTries };
    },
    open: async (code) => {
      const found = paper.followed.has(code) || paper.proved.has(code) ? byCode(code) : undefined;
      return found && shown(found);
    },
    follow: async (code) => {
      const found = paper.proved.has(code) ? byCode(code) : undefined;
      if (!found) return { ok: false, reason: "not_found" };
      if ([3, 7, 10].includes(found.state)) return { ok: false, reason: "ended" };
      paper.followed.add(code);
      return { ok: true };
    },
    unfollow: async (code) => paper.followed.delete(code),
    following: async () => paper.dossiers.filter(({ code }) => paper.followed.has(code)).map(shown),
  };
}

function openContact(paper: Paper): Desk["contact"] {
  return {
    handOver: async (words) => {
      paper.calls.push(words);
      paper.handedOver = true;
      return paperReceipt(paper, { kind: "cau_hoi", category: "khac", what: words });
    },
    passOn: async (words, attachments = []) => {
      paper.passedOn.push(words);
      paper.passedOnFiles.push(...attachments);
    },
    alertDuty: async () => {
      paper.alarms += 1;
    },
    standAside: async () => {
      paper.handedOver = true;
    },
    takeBack: async () => {
      paper.handedOver = false;
    },
    erase: async () => {
      paper.erasures += 1;
    },
    withdraw: async () => {
      paper.withdrawals += 1;
    },
    rateAnswer: async (turn, rating) => {
      if (!paper.ratable.has(turn)) return false;
      paper.ratings.set(turn, rating);
      return true;
    },
    noteWanted: async () => {},
  };
}
