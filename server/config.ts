import path from "node:path";
import type { Office } from "../bot/desk.ts";
import { contradictions } from "./config/contradictions.ts";
import { misspeltNames } from "./config/misspelt-names.ts";
import type { Environment } from "./config/read-env-file.ts";
import type { StaffRole } from "./config/staff-roles.ts";
import { type LogLevel, type Role, type Values, variables } from "./config/variables.ts";
import { toZalo, toZaloBot, type ZaloBotConfig, type ZaloConfig } from "./config/zalo-config.ts";
import type { DatabaseOptions } from "./db.ts";

export type Config = {
  host: string;
  /** 0: any free port. */
  port: number;
  /** The address citizens use; its path is "/". */
  publicUrl?: URL;
  database: DatabaseOptions;
  dataDir: string;
  /** Demo data are written and a banner is shown. Never with DATABASE_URL. */
  isDemo: boolean;
  roles: readonly Role[];
  telegram?: TelegramConfig;
  zalo?: ZaloConfig;
  zaloBot?: ZaloBotConfig;
  /** Proves to Zalo that the domain is ours, before the account's secret is to be had. */
  zaloVerification?: string;
  /** Messages of one conversation a minute, before it is asked to slow down. */
  citizenPerMinute: number;
  /** Pictures and files that citizens send along. */
  attachmentLimits: { bytes: number; perTicket: number };
  /** How often a citizen may be put off with an apology on one ticket. */
  apologies: number;
  /** The same for the applicant of one dossier. */
  dossierApologies: number;
  /** Whoever asked something that had no answer is told of it so many days at most afterwards. */
  gapNewsDays: number;
  /** Where exports of the one-stop software come from by themselves. */
  dossierFeeds: DossierFeeds;
  /** When followers of dossiers are sent no news, in minutes since midnight in Việt Nam. */
  quietHours: { from: number; to: number };
  logLevel: LogLevel;
  /** Absent: a key is made once and kept in the database. */
  secretKey?: string;
  /** Roles of the staff that can do nothing before their second factor is set up. */
  totpRoles: readonly StaffRole[];
  office: Office;
  /** Names that were probably misspelt, as sentences for the operator. */
  hints: readonly string[];
};

export type DossierFeeds = {
  /** A folder that is watched. */
  folder?: string;
  /** An address that is asked every `everyMs`. */
  pull?: { url: URL; token?: string; source?: string; everyMs: number };
};

export type TelegramConfig = {
  token: string;
  /** The bot's own id: the part of the token before the colon, which is no secret. */
  botId: string;
  /** Without a slash at the end. */
  apiRoot: string;
  /** Absent: made once and kept in the database. */
  webhookSecret?: string;
  /** Chat id of the staff's group; absent: there is none. */
  staffGroup?: string;
  /** Letters a second by the whole bot. */
  perSecond: number;
  /** Least milliseconds between two letters to one chat, and to one group. */
  contactMs: number;
  groupMs: number;
};

/** Says what is wrong with each variable and how to mend it, one line each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[], hints: readonly string[]) {
    const lines = [...problems, ...hints].map((line) => `  ${line}`);
    super(
      `The configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n` +
        `${lines.join("\n")}\nEvery variable is explained in .env.example.`,
    );
    this.problems = problems;
  }
}

/** Reads the environment once, at the start. Throws ConfigError with everything that is wrong. */
export function loadConfig(environment: Environment): Config {
  const set = Object.entries(environment).flatMap(([name, value]) =>
    value?.trim() ? [[name, value.trim()] as const] : [],
  );
  const hints = misspeltNames(
    set.map(([name]) => name),
    Object.keys(variables.shape),
  ).map(({ name, meant }) => `${name}: unknown here; perhaps ${meant} is meant`);
  const { success, data, error } = variables.safeParse(Object.fromEntries(set));
  if (!success) {
    throw new ConfigError(
      error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
      hints,
    );
  }
  const problems = contradictions(data);
  if (problems.length > 0) throw new ConfigError(problems, hints);
  return toConfig(data, hints);
}

function toConfig(values: Values, hints: readonly string[]): Config {
  const isDemo = isDemoWanted(values);
  const zalo = toZalo(values);
  const zaloBot = toZaloBot(values);
  return {
    host: values.HOST,
    port: values.PORT,
    ...(values.PUBLIC_URL && { publicUrl: values.PUBLIC_URL }),
    database: values.DATABASE_URL
      ? { kind: "postgresql", url: values.DATABASE_URL, connections: values.DATABASE_CONNECTIONS }
      : { kind: "embedded", dir: path.join(values.DATA_DIR, "database") },
    dataDir: values.DATA_DIR,
    isDemo,
    roles: values.ROLES ?? ["web", "worker"],
    ...(values.TELEGRAM_BOT_TOKEN && { telegram: toTelegram(values, values.TELEGRAM_BOT_TOKEN) }),
    ...(zalo && { zalo }),
    ...(zaloBot && { zaloBot }),
    ...(values.ZALO_VERIFICATION && { zaloVerification: values.ZALO_VERIFICATION }),
    citizenPerMinute: values.CITIZEN_MESSAGES_PER_MINUTE,
    attachmentLimits: {
      bytes: values.ATTACHMENT_MEGABYTES * 1_048_576,
      perTicket: values.ATTACHMENTS_PER_TICKET,
    },
    apologies: values.APOLOGIES_PER_TICKET,
    dossierApologies: values.APOLOGIES_PER_DOSSIER,
    gapNewsDays: values.GAP_NEWS_DAYS,
    dossierFeeds: toDossierFeeds(values),
    quietHours: values.NEWS_QUIET_HOURS,
    logLevel: values.LOG_LEVEL,
    ...(values.SECRET_KEY && { secretKey: values.SECRET_KEY }),
    totpRoles: values.STAFF_TOTP_ROLES,
    office: {
      name: values.OFFICE_NAME,
      ...(values.OFFICE_ADDRESS && { address: values.OFFICE_ADDRESS }),
      ...(values.OFFICE_HOTLINE && { hotline: values.OFFICE_HOTLINE }),
      ...(values.OFFICE_RECEPTION_HOURS && { receptionHours: values.OFFICE_RECEPTION_HOURS }),
      emergencyNumbers: values.EMERGENCY_NUMBERS,
      isDemo,
    },
    hints,
  };
}

function toDossierFeeds(values: Values): DossierFeeds {
  const { DOSSIER_FOLDER: folder, DOSSIER_PULL_URL: url, DOSSIER_PULL_TOKEN: token } = values;
  const everyMs = values.DOSSIER_PULL_MINUTES * 60_000;
  const source = values.DOSSIER_PULL_SOURCE;
  return {
    ...(folder && { folder }),
    ...(url && { pull: { url, everyMs, ...(token && { token }), ...(source && { source }) } }),
  };
}

/** Demo is for who just looks: any sign of real use (a database, a bot, an address) turns it off. */
function isDemoWanted(values: Values): boolean {
  if (values.DEMO !== undefined) return values.DEMO === "on";
  const { DATABASE_URL, PUBLIC_URL, TELEGRAM_BOT_TOKEN, ZALO_APP_ID, ZALO_BOT_TOKEN } = values;
  return !(DATABASE_URL ?? PUBLIC_URL ?? TELEGRAM_BOT_TOKEN ?? ZALO_APP_ID ?? ZALO_BOT_TOKEN);
}

function toTelegram(values: Values, token: string): TelegramConfig {
  return {
    token,
    botId: token.slice(0, token.indexOf(":")),
    apiRoot: values.TELEGRAM_API_ROOT,
    ...(values.TELEGRAM_WEBHOOK_SECRET && { webhookSecret: values.TELEGRAM_WEBHOOK_SECRET }),
    ...(values.TELEGRAM_STAFF_GROUP && { staffGroup: values.TELEGRAM_STAFF_GROUP }),
    perSecond: values.TELEGRAM_MESSAGES_PER_SECOND,
    contactMs: values.TELEGRAM_SECONDS_PER_CHAT * 1000,
    groupMs: values.TELEGRAM_SECONDS_PER_CHAT * 3000, // Telegram's 20 a minute, at its 1 a second
  };
}
