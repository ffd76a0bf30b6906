import { performance } from "node:perf_hooks";
import type { Answer, Aspect, Finding, Knowledge, Procedure } from "../../knowledge/index.ts";
import type { Desk, KnowledgeDesk, Office, TicketReceipt } from "../desk.ts";

/** The part of the knowledge that a talk needs. */
export type AskedKnowledge = Pick<
  Knowledge,
  "ask" | "answer" | "meant" | "procedure" | "popular" | "rank"
>;

/** What the house told the dialogue during one turn: all that a reply may state as a fact. */
export type Told = {
  answers: Answer[];
  /** Aspects which the question was understood to ask for. */
  asked: Set<Aspect>;
  /** Offered for choosing. */
  options: Procedure[];
  /** Named besides. */
  named: Procedure[];
  /** Other facts: holders, changes of the law, ticket codes. */
  facts: string[];
  /** The question made whole from the talk. */
  understood?: string;
  /** How long search and choice took together; undefined: the knowledge was asked nothing. */
  engineMilliseconds?: number;
};

export type MemoryDesk = Desk & {
  memory: { now: Date; told: Told; handedOver: boolean };
  /** Moves the clock on by a minute and forgets what was told. */
  beginTurn(): void;
};

/** The office of an evaluation: made up, and complete. */
export const memoryOffice: Office = {
  name: "Sở Giáo dục và Đào tạo",
  address: "Trung tâm Phục vụ hành chính công",
  hotline: "1900 0000",
  receptionHours: "giờ hành chính các ngày làm việc",
  emergencyNumbers: [
    { number: "111", label: "Tổng đài bảo vệ trẻ em" },
    { number: "113", label: "Công an" },
  ],
  isDemo: false,
};

/**
 * A desk without a house, for playing talks: the knowledge is the given one, everything else is
 * kept in memory and never finds a ticket or dossier. `today` is an ISO date; the talk begins at
 * ten in the morning in Việt Nam.
 */
export function openMemoryDesk(knowledge: AskedKnowledge, today: string): MemoryDesk {
  const memory = { now: new Date(`${today}T03:00:00Z`), told: nothingTold(), handedOver: false };
  let tickets = 0;
  const receive = (): TicketReceipt => {
    tickets += 1;
    const code = `PA-${today.slice(2, 4)}-${String(tickets).padStart(6, "0")}-K`;
    memory.told.facts.push(code);
    return { code, isFormal: false };
  };
  return {
    memory,
    beginTurn: () => {
      memory.now = new Date(memory.now.getTime() + 60_000);
      memory.told = nothingTold();
    },
    now: () => memory.now,
    office: memoryOffice,
    knowledge: listen(knowledge, today, () => memory.told),
    tickets: openTickets(receive),
    attachments: {
      limits: { bytes: 10_485_760, perTicket: 5 },
      keep: async () => ({ ok: true, value: { id: "1" } }),
    },
    dossiers: {
      lookUp: async () => ({ ok: false, reason: "no_match", triesLeft: 4 }),
      open: async () => undefined,
      follow: async () => ({ ok: false, reason: "not_found" }),
      unfollow: async () => false,
      following: async () => [],
    },
    slips: { read: async () => ({ ok: true }) },
    contact: openContact(memory, receive),
    notices: { byPhone: async () => "none", agree: async () => {}, stop: async () => false },
  };
}

function nothingTold(): Told {
  return { answers: [], asked: new Set(), options: [], named: [], facts: [] };
}

function listen(knowledge: AskedKnowledge, today: string, told: () => Told): KnowledgeDesk {
  return {
    ask: (question, context) => {
      const start = performance.now();
      const finding = knowledge.ask(question, { ...context, today });
      const milliseconds = performance.now() - start;
      const heard = told();
      heard.engineMilliseconds = (heard.engineMilliseconds ?? 0) + milliseconds;
      note(heard, finding);
      return finding;
    },
    answer: (slug, asked) => {
      const answer = knowledge.answer(slug, asked, today);
      if (answer !== undefined) told().answers.push(answer);
      for (const aspect of asked) told().asked.add(aspect);
      return answer;
    },
    meant: (text) => knowledge.meant(text),
    procedure: (slug) => {
      const procedure = knowledge.procedure(slug);
      if (procedure !== undefined) told().named.push(procedure);
      return procedure;
    },
    popular: () => {
      const popular = knowledge.popular();
      told().named.push(...popular);
      return popular;
    },
  };
}

function note(told: Told, finding: Finding): void {
  if (finding.kind === "several") {
    for (const part of finding.parts) note(told, part);
    return;
  }
  if ("changes" in finding) told.facts.push(JSON.stringify(finding.changes));
  if (finding.kind === "nothing") {
    told.named.push(...finding.nearest);
    if (finding.holder !== undefined) told.facts.push(finding.holder);
    if (finding.vague !== undefined) note(told, finding.vague);
    return;
  }
  for (const aspect of finding.asked) told.asked.add(aspect);
  if ("understood" in finding && typeof finding.understood === "string")
    told.understood = finding.understood;
  if (finding.kind === "answered") told.answers.push(finding.answer);
  else told.options.push(...finding.options.map(({ procedure }) => procedure));
}

function openTickets(receive: () => TicketReceipt): Desk["tickets"] {
  return {
    categoryGroups: () => [
      { id: "khac", label: "Việc khác", categories: [{ id: "khac", label: "Việc khác" }] },
    ],
    similar: async () => [],
    lookUp: async () => ({ ok: false, reason: "no_match", triesLeft: 4 }),
    link: async () => ({ ok: false, reason: "not_found" }),
    open: async () => receive(),
    status: async () => ({ ok: false, reason: "not_found" }),
    mine: async () => [],
    addWords: async () => ({ ok: false, reason: "not_found" }),
    close: async () => ({ ok: false, reason: "not_found" }),
    rate: async () => ({ ok: false, reason: "not_found" }),
  };
}

function openContact(memory: { handedOver: boolean }, receive: () => TicketReceipt) {
  return {
    handOver: async () => {
      memory.handedOver = true;
      return receive();
    },
    passOn: async () => {},
    alertDuty: async () => {},
    standAside: async () => {},
    takeBack: async () => {
      memory.handedOver = false;
    },
    erase: async () => {},
    withdraw: async () => {},
    rateAnswer: async () => true,
    noteWanted: async () => {},
  };
}
