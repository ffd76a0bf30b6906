import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import express from "express";
import { type Additions, type Knowledge, openKnowledge } from "../../knowledge/index.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import type { ConsoleHouse } from "../../server/console/console-house.ts";
import { openGate } from "../../server/catalogue/open-gate.ts";
import { readGoldenQuestions } from "../../server/catalogue/read-golden-questions.ts";
import { consoleRouter } from "../../server/console/router.ts";
import type { Database } from "../../server/db.ts";
import { openImportFiles } from "../../server/dossiers/import/import-files.ts";
import { randomIds } from "../../server/ids.ts";
import { apologyTemplate } from "../../server/late-dossiers/apology-template.ts";
import { openSignals } from "../../server/signals.ts";
import { type DatabaseKind, openTestDatabase } from "../support/database.ts";

export type ConsoleApp = {
  db: Database;
  house: ConsoleHouse;
  url: string;
  /** The hands of the app's clock: tests move them. */
  clock: { at: Date; now(): Date };
  /** Empties the tables and sets the clock back: quicker than another database. */
  reset(): Promise<void>;
  /** Cuts every connection, as a proxy or a bad network does; the server stays up. */
  dropConnections(): void;
  close(): Promise<void>;
};

const begin = "2026-11-23T02:00:00Z";

/** The console alone, over real HTTP, on a real and empty database: one of its own, or yours. */
export async function openConsoleApp(
  on: DatabaseKind | Database,
  options: Partial<
    Pick<
      ConsoleHouse,
      | "cabinet"
      | "importFiles"
      | "publicUrl"
      | "isDemo"
      | "stopping"
      | "totpRoles"
      | "channelWays"
      | "jobs"
      | "zalo"
    >
  > = {},
): Promise<ConsoleApp> {
  const db = typeof on === "string" ? await openTestDatabase(on) : on;
  const signals = await openSignals(db);
  const clock = {
    at: new Date(begin),
    now() {
      return this.at;
    },
  };
  const house: ConsoleHouse = {
    db,
    clock,
    ids: randomIds,
    signals,
    calendars: oneCalendar(openCalendar(defaultCalendar)),
    knowledge: shippedKnowledge(),
    gate: openGate({ open: openWith, questions: fewQuestions }),
    channelWays: () => [{ channel: "web", bot: "web", way: "web" }],
    jobs: () => [],
    secretKey: "a key for tests and nothing else",
    totpRoles: [],
    apologies: 1,
    dossierApologies: 1,
    apologyTemplate,
    gapNewsDays: 30,
    cabinet: { read: async () => undefined, put: async () => undefined },
    attachmentLimits: { bytes: 100_000 },
    importFiles: openImportFiles(path.join(os.tmpdir(), `dan-hoi-test-${randomIds.uuid()}`)),
    isDemo: false,
    officeName: "Sở Giáo dục và Đào tạo",
    office: {
      address: "Số 1 đường Mẫu, phường Mẫu",
      receptionHours: "sáng thứ Năm hằng tuần",
      emergencyNumbers: [{ number: "111", label: "Tổng đài bảo vệ trẻ em" }],
    },
    ...options,
  };
  const app = express();
  app.use("/assets", express.static(path.resolve("server/public/assets")));
  app.use("/console", consoleRouter(house));
  const server = createServer(app);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    db,
    house,
    url: `http://127.0.0.1:${port}`,
    clock,
    reset: async () => {
      clock.at = new Date(begin);
      await db.prisma.$executeRaw`
        TRUNCATE staff, audit, ticket, unit, contact, inbox, letter, conversation, counter, gap,
          citizen_words, canned_reply, procedure_version, thesaurus_entry, lapse_notice,
          dossier, dossier_import, dossier_source, api_token CASCADE`;
    },
    dropConnections: () => server.closeAllConnections(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await signals.close();
      await db.close();
    },
  };
}

const openWith = (additions?: Additions) => openKnowledge("knowledge/content", additions);

let shipped: Knowledge | undefined;

/** Opened once: reading and indexing all procedures takes a moment. */
function shippedKnowledge(): Knowledge {
  shipped ??= openWith();
  return shipped;
}

/** Every tenth golden question: enough to be broken. */
export function fewQuestions() {
  const { questions, today } = readGoldenQuestions("knowledge/evaluation");
  return { questions: questions.filter((_, place) => place % 10 === 0), today };
}
