import { type RunningApp, startApp } from "../../server/compose.ts";
import { loadConfig } from "../../server/config.ts";
import { type Database, openDatabase } from "../../server/db.ts";
import { type Log, openLog } from "../../server/log.ts";
import { type DatabaseKind, makeTestDatabase, type TestDatabaseFiles } from "./database.ts";
import { type FakeTelegram, startFakeTelegram } from "./fake-telegram/fake-telegram.ts";
import { freePort, root, serverEnvironment } from "./server-process.ts";

export type TestHouse = {
  app: RunningApp;
  fake: FakeTelegram;
  files: TestDatabaseFiles;
  secret: string;
  /** Another process of the same house on the same database (PostgreSQL). */
  startAnother(): Promise<RunningApp>;
  /** Stops and starts the application on what it left behind. */
  restart(): Promise<RunningApp>;
  /** Stops the application and looks into what it left behind. */
  lookInto<T>(look: (db: Database) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The real application with a fake Telegram, on a database of the test's own. */
export async function openHouse(
  kind: DatabaseKind,
  more: Record<string, string> = {},
  /** Changes the database's address, such as to go through a line that can be cut. */
  reroute: (url: URL) => void = () => {},
  log: Log = openLog("silent"),
): Promise<TestHouse> {
  const files = await makeTestDatabase(kind);
  const fake = await startFakeTelegram();
  const secret = "bi-mat_0123456789";
  const start = async (): Promise<RunningApp> => {
    const port = await freePort();
    const environment = serverEnvironment(files, port);
    const database = environment["DATABASE_URL"] ? new URL(environment["DATABASE_URL"]) : undefined;
    if (database) reroute(database);
    const config = loadConfig({
      ...environment,
      ...(database && { DATABASE_URL: database.href }),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TELEGRAM_BOT_TOKEN: fake.token,
      TELEGRAM_API_ROOT: fake.apiRoot,
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_SECONDS_PER_CHAT: "0",
      CITIZEN_MESSAGES_PER_MINUTE: "1000",
      ...more,
    });
    return startApp(config, { root, log });
  };
  const running: RunningApp[] = [await start()];
  const house: TestHouse = {
    app: running[0] as RunningApp,
    fake,
    files,
    secret,
    startAnother: async () => {
      const another = await start();
      running.push(another);
      return another;
    },
    restart: async () => {
      await house.app.stop();
      running.splice(running.indexOf(house.app), 1);
      house.app = await house.startAnother();
      return house.app;
    },
    lookInto: async (look) => {
      await Promise.all(running.splice(0).map((app) => app.stop()));
      const db = await openDatabase(files.options);
      try {
        return await look(db);
      } finally {
        await db.close();
      }
    },
    close: async () => {
      await Promise.all(running.splice(0).map((app) => app.stop()));
      await fake.stop();
      await files.remove();
    },
  };
  return house;
}
