import type { Office } from "../../bot/desk.ts";
import type { Knowledge } from "../../knowledge/index.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Gate } from "../catalogue/open-gate.ts";
import type { ChannelWay } from "../channels/channel-way.ts";
import type { Clock } from "../clock.ts";
import type { ZaloConfig } from "../config/zalo-config.ts";
import type { Database } from "../db.ts";
import type { ImportFiles } from "../dossiers/import/import-files.ts";
import type { Ids } from "../ids.ts";
import type { JobState } from "../jobs/timetable.ts";
import type { ApologyRules } from "../late-dossiers/apology-rules.ts";
import type { Signals } from "../signals.ts";
import type { Role } from "../staff/role.ts";

/** What the console uses of the house. */
export type ConsoleHouse = ApologyRules & {
  db: Database;
  clock: Clock;
  ids: Ids;
  signals: Signals;
  /** For the new date of a ticket that is taken up again. */
  calendars: Calendars;
  /** With the published words of the staff. */
  knowledge: Knowledge;
  /** Where files of dossiers wait for their import. */
  importFiles: ImportFiles;
  /** Where pictures and files lie, of citizens and for them; and how large one may be. */
  cabinet: Pick<FileCabinet, "read" | "put">;
  attachmentLimits: Pick<AttachmentLimits, "bytes">;
  /** Plays the golden questions before and after a change of words. */
  gate: Gate;
  /** Where staff reach the console; https makes its cookies secure. */
  publicUrl?: URL;
  /** How messages come to this process, and how its jobs did. */
  channelWays(): readonly ChannelWay[];
  jobs(): readonly JobState[];
  /** The Official Account to be connected; absent: none is configured. */
  zalo?: ZaloConfig;
  /** Seals the secrets of second factors and signs the step between password and code. */
  secretKey: string;
  /** Who can do nothing before their second factor is set up. */
  totpRoles: readonly Role[];
  /** Whoever asked something that had no answer is told of it so many days at most afterwards. */
  gapNewsDays: number;
  /** How often a citizen may be put off with an apology on one ticket. */
  apologies: number;
  isDemo: boolean;
  /** Whether chat accounts can be linked to act in the staff's group. */
  hasStaffGroup?: boolean;
  officeName: string;
  /** What is read out on the hotline: emergency numbers, where and when citizens are received. */
  office: Pick<Office, "address" | "receptionHours" | "emergencyNumbers">;
  /** Aborted when the process stops: streams end then instead of holding it up. */
  stopping?: AbortSignal;
};
