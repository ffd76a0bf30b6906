import { createServer } from "node:http";
import path from "node:path";
import { takeTurn } from "../bot/dialogue/take-turn.ts";
import { webChannel } from "../bot/web/send.ts";
import { type Additions, type Knowledge, openKnowledge } from "../knowledge/index.ts";
import { createApp } from "./app.ts";
import type { AttachmentLimits } from "./attachments/attachment.ts";
import { type FileCabinet, openFileCabinet } from "./attachments/file-cabinet.ts";
import { type LiveKnowledge, openLiveKnowledge } from "./catalogue/live-knowledge.ts";
import { type Gate, openGate } from "./catalogue/open-gate.ts";
import { readGoldenQuestions } from "./catalogue/read-golden-questions.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { ChannelWay } from "./channels/channel-way.ts";
import type { Config } from "./config.ts";
import { consoleRouter } from "./console/router.ts";
import { type Database, openDatabase } from "./db.ts";
import { loadDemo } from "./demo/load-demo.ts";
import { openDesk } from "./desk/open-desk.ts";
import { type ImportFiles, openImportFiles } from "./dossiers/import/import-files.ts";
import { type Ids, randomIds } from "./ids.ts";
import { inboxDepth } from "./inbox/inbox-view.ts";
import { type Intake, openIntake } from "./inbox/intake.ts";
import { startWork, type Work } from "./jobs/start-work.ts";
import type { JobState } from "./jobs/timetable.ts";
import { readApologyRules } from "./late-dossiers/apology-rules.ts";
import { closeServer, listen } from "./listen.ts";
import type { Log } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { migrate } from "./migrate.ts";
import { outboxDepth } from "./outbox/letter-view.ts";
import { publicRouter } from "./public/router.ts";
import { readSecretKey } from "./settings/read-secret-key.ts";
import { openSignals, type Signals } from "./signals.ts";
import { openChannels } from "./compose-channels.ts";
import { openStaffGroup, type StaffGroup } from "./compose-staff-group.ts";
import { createFirstAdministrator } from "./staff/create-first-administrator.ts";
import type { ChannelEdge } from "./webhooks/channel-edge.ts";
import { healthRouter } from "./webhooks/health.ts";
import { databaseCheck, runningCheck } from "./webhooks/readiness-checks.ts";
import { type LiveCalendars, openLiveCalendars } from "./working-time/live-calendars.ts";
import { zaloReach } from "./zalo/zalo-reach.ts";
import { tokenAge } from "./zalo/token-age-view.ts";

export type RunningApp = {
  /** Where it listens, such as http://127.0.0.1:3000. */
  url: string;
  /** Path of the one-time link for the first administrator; absent once there is one. */
  firstLink?: string;
  /** Of the staff of the demo, at its first start alone. */
  demoPassword?: string;
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
  const { root, log, clock = systemClock, ids = randomIds, onStep = () => {} } = around;
  const open = (additions: Additions) =>
    openKnowledge(path.join(root, "knowledge/content"), additions);
  const db = await openDatabase(config.database);
  try {
    const onApplied = (name: string): void => onStep(`Đã cập nhật cơ sở dữ liệu: ${name}.`);
    await migrate(db.pool, path.join(root, "prisma/migrations"), onApplied);
    const signals = await openSignals(db);
    const calendars = await openLiveCalendars({ db, signals, log });
    const live = await openLiveKnowledge({ db, clock, signals, log, open });
    const { knowledge } = live;
    onStep(`Đã nạp ${knowledge.size} thủ tục.`);
    const questions = () => readGoldenQuestions(path.join(root, "knowledge/evaluation"));
    const catalogue = { live, knowledge, gate: openGate({ open, questions }) };
    const metrics = openMetrics(async () => ({
      inbox: await inboxDepth(db.prisma, clock.now()),
      outbox: await outboxDepth(db.prisma, clock.now()),
      ...(config.zalo && { zalo: await tokenAge(db.prisma, config.zalo.oaId, clock.now()) }),
    }));
    const house = { config, root, db, clock, ids, log, calendars, signals, metrics };
    const cabinet = openFileCabinet(config.dataDir);
    const importFiles = openImportFiles(config.dataDir);
    const { attachmentLimits } = config;
    return await openHouse({ ...house, ...catalogue, cabinet, importFiles, attachmentLimits });
  } catch (error) {
    await db.close();
    throw error;
  }
}

/** What all parts are built from. */
type House = {
  config: Config;
  root: string;
  db: Database;
  clock: Clock;
  ids: Ids;
  log: Log;
  calendars: LiveCalendars;
  signals: Signals;
  metrics: Metrics;
  live: LiveKnowledge;
  knowledge: Knowledge;
  gate: Gate;
  cabinet: FileCabinet;
  importFiles: ImportFiles;
  attachmentLimits: AttachmentLimits;
};

async function openHouse(house: House): Promise<RunningApp> {
  const { config, db, clock, ids, signals } = house;
  const secretKey = await readSecretKey({ tx: db.prisma, ids }, config);
  const demoPassword = config.isDemo
    ? await db.transaction((tx) => loadDemo({ ...house, tx, secretKey }))
    : undefined;
  const firstLink = await db.transaction((tx) => createFirstAdministrator({ tx, clock, ids }));

  let work: Work | undefined;
  const intake = openIntake({ db, onKept: (key) => work?.worker.wake(key) });
  const edges = await openChannels({ ...house, intake, secretKey });
  const group = config.roles.includes("worker") ? openStaffGroup(house) : undefined;
  if (config.roles.includes("worker")) work = await beginWork(house, { edges, secretKey, group });
  const stopping = new AbortController();
  const isWorking = () => work === undefined || work.isRunning();
  const channelWays = (): ChannelWay[] => [webWay, ...edges.map((edge) => edge.way())];
  const jobs = () => work?.jobs() ?? [];
  const told = { isWorking, channelWays, jobs };
  const parts = { ...told, intake, edges, secretKey, stopping: stopping.signal };
  const server = createServer(openDoors(house, parts));
  const url = await listen(server, config);
  if (config.roles.includes("web")) for (const edge of edges) edge.begin();
  return {
    url,
    ...(firstLink && { firstLink }),
    ...(demoPassword && { demoPassword }),
    stop: async () => {
      stopping.abort();
      await Promise.all(edges.map((edge) => edge.stop()));
      await closeServer(server);
      await work?.stop();
      await group?.stop();
      await house.live.close();
      await house.calendars.close();
      await signals.close();
      await db.close();
    },
  };
}

function beginWork(
  house: House,
  given: {
    edges: readonly ChannelEdge[];
    secretKey: string;
    group: StaffGroup | undefined;
  },
): Promise<Work> {
  const { edges, secretKey, group } = given;
  const { config, metrics, knowledge } = house;
  const { office, citizenPerMinute, dossierFeeds, quietHours } = config;
  const reach = zaloReach(config);
  const desk = { ...house, ...reach, office, secretKey, knowledge: timed(knowledge, metrics) };
  const channels = [webChannel, ...edges.map(({ channel }) => channel)];
  return startWork(
    {
      ...house,
      ...reach,
      citizenPerMinute,
      secretKey,
      dossierFeeds,
      quietHours,
      ...(config.zalo && { zalo: config.zalo }),
      staff: group?.turns,
      takeTurn: (tx, contact, { state, message, turnId, handedOver }) =>
        takeTurn(openDesk(desk, tx, { ...contact, network: message.network }), state, message, {
          id: turnId,
          handedOver,
        }),
    },
    channels,
  );
}

type Parts = {
  intake: Intake;
  edges: readonly ChannelEdge[];
  isWorking: () => boolean;
  channelWays: () => readonly ChannelWay[];
  jobs: () => readonly JobState[];
  secretKey: string;
  stopping: AbortSignal;
};

function openDoors(house: House, parts: Parts) {
  const { edges, isWorking } = parts;
  const { config, root, db, log, metrics } = house;
  const { office, publicUrl, zaloVerification, isDemo, totpRoles, gapNewsDays, apologies } = config;
  const rules = { isDemo, totpRoles, gapNewsDays, apologies, ...readApologyRules(config) };
  const shared = { ...house, ...parts, ...rules, officeName: office.name, office };
  const checks = [
    databaseCheck(db, path.join(root, "prisma/migrations")),
    runningCheck("worker", isWorking),
  ];
  const doors = {
    webhooks: edges.flatMap(({ webhook }) => webhook ?? []),
    health: healthRouter({ metrics, checks }),
    console: consoleRouter({
      ...shared,
      hasStaffGroup: config.telegram?.staffGroup !== undefined,
      ...(config.zalo && { zalo: config.zalo }),
      ...(publicUrl && { publicUrl }),
    }),
    public: publicRouter({
      ...shared,
      ...(office.hotline && { hotline: office.hotline }),
      ...(publicUrl && { publicUrl: publicUrl.origin }),
      ...(zaloVerification && { zaloVerification }),
    }),
  };
  return createApp(doors, log);
}

const webWay: ChannelWay = { channel: webChannel.name, bot: webChannel.bot, way: "web" };

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
