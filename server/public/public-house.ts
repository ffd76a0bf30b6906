import type { InboundMessage } from "../../bot/message.ts";
import type { AttachmentLimits } from "../attachments/attachment.ts";
import type { FileCabinet } from "../attachments/file-cabinet.ts";
import type { Calendars } from "../calendar/calendars.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../db.ts";
import type { ImportFiles } from "../dossiers/import/import-files.ts";
import type { Ids } from "../ids.ts";
import type { Signals } from "../signals.ts";

/** What the public pages need of the house. */
export type PublicHouse = {
  /** The package root: pages' assets lie under it, whether started from dist or by tsx. */
  root: string;
  db: Pick<Database, "prisma" | "transaction">;
  clock: Clock;
  ids: Ids;
  /** Whether a dossier is in time is counted in working days. */
  calendars: Calendars;
  intake: { accept(message: InboundMessage): Promise<"kept" | "repeat"> };
  signals: Pick<Signals, "on">;
  /** Where files of dossiers wait for their import. */
  importFiles: ImportFiles;
  /** Where citizens' pictures and files lie, and how many may come. */
  cabinet: FileCabinet;
  attachmentLimits: AttachmentLimits;
  /** Of the keyed hashes of look-ups. */
  secretKey: string;
  officeName: string;
  hotline?: string;
  isDemo: boolean;
  /** Where citizens reach us, such as https://hoidap.example.vn; https makes the cookie Secure. */
  publicUrl?: string;
  /** Proves to Zalo that the domain is ours. */
  zaloVerification?: string;
  /** Aborted when the process stops: open event streams end, so that the server can close. */
  stopping?: AbortSignal;
  /** Between two signs of life of an event stream; 20 seconds unless a test is in a hurry. */
  beatMs?: number;
  log?: { warn(about: object, words: string): void; error(about: object, words: string): void };
};
