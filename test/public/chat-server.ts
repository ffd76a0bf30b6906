import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import express from "express";
import { webChannel } from "../../bot/web/send.ts";
import { openFileCabinet } from "../../server/attachments/file-cabinet.ts";
import { oneCalendar } from "../../server/calendar/calendars.ts";
import { defaultCalendar } from "../../server/calendar/data/default-calendar.ts";
import { openCalendar } from "../../server/calendar/working-calendar.ts";
import { systemClock } from "../../server/clock.ts";
import type { Database } from "../../server/db.ts";
import { openImportFiles } from "../../server/dossiers/import/import-files.ts";
import { randomIds } from "../../server/ids.ts";
import type { PublicHouse } from "../../server/public/public-house.ts";
import { publicRouter } from "../../server/public/router.ts";
import { openSignals } from "../../server/signals.ts";
import { startSpine } from "../support/spine.ts";

type SpineOptions = NonNullable<Parameters<typeof startSpine>[1]>;

export type ChatServerOptions = Partial<PublicHouse> &
  Pick<SpineOptions, "takeTurn" | "sweepMs"> & { port?: number };

export type ChatServer = { url: string; port: number; stop(): Promise<void> };

/** The web chat over the real inbox, worker and outbox, with a dialogue that echoes. */
export async function startChatServer(
  db: Database,
  { port = 0, takeTurn, sweepMs, ...more }: ChatServerOptions = {},
): Promise<ChatServer> {
  const clock = more.clock ?? systemClock;
  const spine = startSpine(db, {
    channel: webChannel,
    clock,
    ...(takeTurn && { takeTurn }),
    ...(sweepMs && { sweepMs }),
  });
  const signals = await openSignals(db);
  const filesDir = mkdtempSync(path.join(os.tmpdir(), "dan-hoi-files-"));
  const stopping = new AbortController();
  const app = express();
  app.use(
    publicRouter({
      root: path.resolve(import.meta.dirname, "../.."),
      db,
      clock,
      ids: randomIds,
      calendars: oneCalendar(openCalendar(defaultCalendar)),
      intake: spine.intake,
      signals,
      cabinet: openFileCabinet(filesDir),
      importFiles: openImportFiles(filesDir),
      attachmentLimits: { bytes: 100_000, perTicket: 3 },
      secretKey: "k".repeat(32),
      officeName: "Phòng Giáo dục Mẫu",
      isDemo: false,
      stopping: stopping.signal,
      ...more,
    }),
  );
  const server = await new Promise<Server>((resolve, reject) => {
    const opened = app.listen(port, "127.0.0.1", (error) =>
      error ? reject(error) : resolve(opened),
    );
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${bound}`,
    port: bound,
    stop: async () => {
      stopping.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await spine.stop();
      await signals.close();
      rmSync(filesDir, { recursive: true, force: true });
    },
  };
}
