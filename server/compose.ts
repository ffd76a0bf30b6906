import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { takeTurn } from "../bot/dialogue/take-turn.ts";
import { webChannel } from "../bot/web/send.ts";
import { type Knowledge, openKnowledge } from "../knowledge/index.ts";
import { createApp } from "./app.ts";
import { defaultCalendar } from "./calendar/data/default-calendar.ts";
import { openCalendar } from "./calendar/working-calendar.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Config, TelegramConfig } from "./config.ts";
import { consoleRouter } from "./console/router.ts";
import { type Database, openDatabase } from "./db.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { openDesk } from "./desk/open-desk.ts";
import { type Ids, randomIds } from "./ids.ts";
import { inboxDepth } from "./inbox/inbox-view.ts";
import { openIntake } from "./inbox/intake.ts";
import { startWork, type Work } from "./jobs/start-work.ts";
import type { Log } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { migrate } from "./migrate.ts";
import { outboxDepth } from "./outbox/letter-view.ts";
import { publicRouter } from "./public/router.ts";
import { readSecretKey } from "./settings/read-secret-key.ts";
import { keepSetting } from "./settings/setting-store.ts";
import { openSignals } from "./signals.ts";
import { createFirstAdministrator } from "./staff/create-first-administrator.ts";
import { healthRouter } from "./webhooks/health.ts";
import { databaseCheck, runningCheck } from "./webhooks/readiness-checks.ts";
import { type TelegramEdge, telegramEdge } from "./webhooks/telegram-edge.ts";

export type RunningApp = {
  /** Where it listens, such as http://127.0.0.1:3000. */
  url: string;
  /** Path of the one-time link for the first administrator; absent once there is one. */
  firstLink?: string;
  /** Finishes what is in hand: requests, turns, letters. Then closes the database. */
  stop(): Promise<void>;
};

export type Surroundings = {
  /** The package root, under which prisma/, knowledge/content/ and assets lie. */
  root: string;
  log: Log;
  clock?: Clock;
  ids?: Ids;
  /** Says how far the start has come, for the terminal. */
  onStep?: (step: string) => void;
};

/**
 * Opens the database, brings it up to date, builds the index and joins all parts. Resolves when
 * everything is ready and listening; rejects with a clear reason, and with nothing left open.
 */
export async function startApp(config: Config, around: Surroundings): Promise<RunningApp> {
  const { root, onStep = () => {} } = around;
  const knowledge = openKnowledge(path.join(root, "knowledge/content"));
  onStep(`Đã nạp ${knowledge.size} thủ tục.`);
  const db = await openDatabase(config.database);
  try {
    await migrate(db.pool, migrationsOf(root), (name) => onStep(`Đã cập nhật dữ liệu: ${name}.`));
    return await join(config, around, db, knowledge);
  } catch (error) {
    await db.close();
    throw error;
  }
}

function migrationsOf(root: string): string {
  return path.join(root, "prisma/migrations");
}

async function join(
  config: Config,
  around: Surroundings,
  db: Database,
  knowledge: Knowledge,
): Promise<RunningApp> {
  const { root, log, clock = systemClock, ids = randomIds } = around;
  const { office, publicUrl, isDemo } = config;
  const calendar = openCalendar(defaultCalendar);
  const base = { db, clock, ids, log, calendar };
  const secretKey = await readSecretKey({ tx: db.prisma, ids }, config);
  if (isDemo) await db.transaction((tx) => loadDemo({ ...base, tx, secretKey }));
  const firstLink = await db.transaction((tx) => createFirstAdministrator({ tx, clock, ids }));
  const signals = await openSignals(db);
  const metrics = openMetrics(async () => ({
    inbox: await inboxDepth(db.prisma, clock.now()),
    outbox: await outboxDepth(db.prisma, clock.now()),
  }));

  let work: Work | undefined;
  const intake = openIntake({ db, onKept: (key) => work?.worker.wake(key) });
  const edge =
    config.telegram && (await openTelegram(config, config.telegram, { ...base, metrics, intake }));
  const isWorking = config.roles.includes("worker");
  if (isWorking) {
    const deskHouse = { ...base, knowledge: timed(knowledge, metrics), office, secretKey };
    const channels = [webChannel, ...(edge ? [edge.channel] : [])];
    work = await startWork(
      {
        ...base,
        metrics,
        citizenPerMinute: config.citizenPerMinute,
        takeTurn: (tx, contact, { state, message, turnId, handedOver }) =>
          takeTurn(openDesk(deskHouse, tx, contact), state, message, { id: turnId, handedOver }),
      },
      channels,
    );
  }

  const stopping = new AbortController();
  const checks = [databaseCheck(db, migrationsOf(root))];
  if (isWorking) checks.push(runningCheck("worker", () => work?.isRunning() ?? false));
  const app = createApp(
    {
      webhooks: edge?.webhook ? [edge.webhook] : [],
      health: healthRouter({ metrics, checks }),
      console: consoleRouter({
        ...{ ...base, signals, isDemo, officeName: office.name },
        ...(publicUrl && { publicUrl }),
      }),
      public: publicRouter({
        ...{ ...base, root, intake, signals, isDemo, officeName: office.name },
        ...(office.hotline && { hotline: office.hotline }),
        ...(publicUrl && { publicUrl: publicUrl.origin }),
        stopping: stopping.signal,
      }),
    },
    log,
  );
  const server = await listen(createServer(app), config);
  if (config.roles.includes("web")) edge?.begin();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    ...(firstLink && { firstLink }),
    stop: async () => {
      stopping.abort();
      await edge?.stop();
      await close(server);
      await work?.stop();
      await signals.close();
      await db.close();
    },
  };
}

/** With a public address updates come by webhook, under a secret of ours; else they are fetched. */
async function openTelegram(
  { publicUrl }: Config,
  telegram: TelegramConfig,
  house: Parameters<typeof telegramEdge>[0],
): Promise<TelegramEdge> {
  if (!publicUrl) return telegramEdge(house, telegram, undefined);
  const makeSecret = () => house.ids.token();
  const secret =
    telegram.webhookSecret ??
    (await keepSetting(house.db.prisma, "telegram_webhook_secret", makeSecret));
  return telegramEdge(house, telegram, { publicUrl, secret });
}

/** The same knowledge, with the time of each search counted. */
function timed(knowledge: Knowledge, metrics: Metrics): Knowledge {
  return {
    ...knowledge,
    ask: (question, context) => {
      const began = performance.now();
      const finding = knowledge.ask(question, context);
      metrics.searched(performance.now() - began);
      return finding;
    },
  };
}

async function listen(server: Server, { host, port }: Config): Promise<Server> {
  server.listen(port, host);
  await once(server, "listening"); // rejects when the port is taken
  return server;
}

/** Takes no new request and waits for those in hand, event streams excepted. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), 5000);
  await closed;
  clearTimeout(impatient);
}
