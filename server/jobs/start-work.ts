import type { Channel } from "../../bot/channel.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import type { Clock } from "../clock.ts";
import type { Config, DossierFeeds } from "../config.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import type { ImportFiles } from "../dossiers/import/import-files.ts";
import type { Ids } from "../ids.ts";
import type { TurnHouse } from "../inbox/run-turn.ts";
import { type StaffTurns, startWorker, type Worker } from "../inbox/worker.ts";
import type { Log } from "../log.ts";
import type { Metrics } from "../metrics.ts";
import { endCutOffLetters } from "../outbox/end-cut-off-letters.ts";
import { type Sender, startSender } from "../outbox/sender.ts";
import type { Signals } from "../signals.ts";
import type { LetterDays } from "../dossier-news/way-to.ts";
import type { LiveCalendars } from "../working-time/live-calendars.ts";
import { attachmentJobs } from "./attachment-jobs.ts";
import { chores } from "./chores.ts";
import { dossierJobs } from "./dossier-jobs.ts";
import { dossierNewsJobs } from "./dossier-news-jobs.ts";
import { recounting } from "./recount-deadlines.ts";
import { slipJobs } from "./slip-jobs.ts";
import { type JobState, startTimetable } from "./timetable.ts";
import { warning } from "./warning.ts";
import { zaloJobs } from "./zalo-jobs.ts";

export type Work = {
  worker: Worker;
  isRunning(): boolean;
  /** How the jobs of the timetable did. */
  jobs(): JobState[];
  stop(): Promise<void>;
};

export type WorkHouse = {
  db: Database;
  clock: Clock;
  calendars: LiveCalendars;
  signals: Signals;
  ids: Ids;
  log: Log;
  metrics: Metrics;
  citizenPerMinute: number;
  knowledge: TurnHouse["knowledge"] & Pick<Knowledge, "all" | "record">;
  takeTurn: TurnHouse["takeTurn"];
  cabinet: FileCabinet;
  attachmentLimits: AttachmentLimits;
  secretKey: string;
  importFiles: ImportFiles;
  dossierFeeds: DossierFeeds;
  /** When followers of dossiers are sent no news. */
  quietHours: Config["quietHours"];
  /** How long Zalo takes letters with such news; seven days unless told. */
  zaloDays?: LetterDays;
  /** The Official Account; absent: none is configured. */
  zalo?: ZaloConfig;
  /** Takes what the staff's group says; absent where there is none. */
  staff?: StaffTurns | undefined;
};

/** What a process with the role "worker" does by itself: turns, letters and the timetable. */
export async function startWork(house: WorkHouse, channels: readonly Channel[]): Promise<Work> {
  const isEmbedded = house.db.kind === "embedded";
  // The embedded database is this process's alone: whatever was on its way was cut off.
  await endCutOffLetters(house, isEmbedded ? "all" : "claim_ran_out");
  const onDelivery = house.metrics.delivered;
  const senders = new Map<string, Sender>(
    channels.map((channel) => {
      const sender = startSender({ ...house, parallel: 64, onDelivery }, channel);
      return [channel.name, sender] as const;
    }),
  );
  const worker = startWorker({
    ...house,
    parallel: isEmbedded ? 1 : 5,
    sweepMs: 1000,
    onTurn: (report, channel) => {
      house.metrics.turnTaken(report, channel);
      if (report.letters > 0) senders.get(channel)?.wake();
    },
  });
  const recount = recounting(house);
  const dossiers = dossierJobs(house);
  const slips = slipJobs({ ...house, channels, onRead: (key) => worker.wake(key) });
  const jobs = [
    recount,
    warning(house),
    ...attachmentJobs({ ...house, channels }),
    ...slips.jobs,
    ...dossiers.jobs,
    ...dossierNewsJobs(house),
    ...zaloJobs(house),
    ...chores(house),
  ];
  const timetable = startTimetable(jobs, house);
  let isRunning = true;
  return {
    worker,
    isRunning: () => isRunning,
    jobs: () => timetable.states(),
    stop: async () => {
      isRunning = false;
      recount.stop();
      dossiers.stop();
      await timetable.stop();
      await slips.close();
      await worker.stop();
      await Promise.all([...senders.values()].map((sender) => sender.stop()));
    },
  };
}
