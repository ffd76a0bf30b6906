import { z } from "zod";
import { apiRoot, isPostgresUrl, parsePublicUrl, parsePullUrl } from "./addresses.ts";
import { parseEmergencyNumbers } from "./emergency-numbers.ts";
import { number, whole } from "./numbers.ts";
import { parseQuietHours } from "./parse-quiet-hours.ts";
import { parseStaffRoles } from "./staff-roles.ts";
import { zaloVariables } from "./zalo-variables.ts";

const roles = ["web", "worker"] as const;
/** web answers HTTP; worker takes turns, sends letters and does the timetable's jobs. */
export type Role = (typeof roles)[number];

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * Every environment variable of the program, each with what mends it. A test holds .env.example
 * against this list. Messages never repeat a value: it may be a secret.
 */
export const variables = z.object({
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, "give an address to listen on, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: z.string().transform(parsePublicUrl).optional(),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, "give postgresql://user:password@host:5432/database, or leave it out")
    .optional(),
  DATABASE_CONNECTIONS: whole(2, 500).default(10),
  DATA_DIR: z.string().default("data"),
  DEMO: z.enum(["on", "off"], "give on or off").optional(),
  ROLES: z.string().transform(parseRoles).optional(),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[A-Za-z0-9_-]{3,}$/, "copy it whole from @BotFather: 123456789:AAF...")
    .optional(),
  TELEGRAM_API_ROOT: apiRoot().default("https://api.telegram.org"),
  TELEGRAM_WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,256}$/, "give 1 to 256 of A-Z a-z 0-9 _ -, or leave it out")
    .optional(),
  TELEGRAM_STAFF_GROUP: z
    .string()
    .regex(
      /^-\d{5,20}$/,
      "give the chat id of the group: a negative number, such as -1001234567890",
    )
    .optional(),
  TELEGRAM_MESSAGES_PER_SECOND: whole(1, 10_000).default(30),
  TELEGRAM_SECONDS_PER_CHAT: number(0, 60).default(1),
  ...zaloVariables,
  CITIZEN_MESSAGES_PER_MINUTE: whole(1, 1_000_000).default(20),
  ATTACHMENT_MEGABYTES: whole(1, 20).default(10),
  ATTACHMENTS_PER_TICKET: whole(0, 50).default(5),
  APOLOGIES_PER_TICKET: whole(0, 20).default(1),
  APOLOGIES_PER_DOSSIER: whole(0, 20).default(1),
  GAP_NEWS_DAYS: whole(1, 365).default(30),
  DOSSIER_FOLDER: z.string().optional(),
  DOSSIER_PULL_URL: z.string().transform(parsePullUrl).optional(),
  DOSSIER_PULL_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{1,4096}$/, "give it on one line, without spaces, or leave it out")
    .optional(),
  DOSSIER_PULL_SOURCE: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/, "give a source's name, such as igate-2")
    .optional(),
  DOSSIER_PULL_MINUTES: whole(1, 1440).default(15),
  NEWS_QUIET_HOURS: z.string().default("21:00-07:00").transform(parseQuietHours),
  LOG_LEVEL: z.enum(logLevels, `give one of ${logLevels.join(", ")}`).default("info"),
  SECRET_KEY: z.string().min(32, "give at least 32 characters, or leave it out").optional(),
  STAFF_TOTP_ROLES: z.string().transform(parseStaffRoles).default([]),
  OFFICE_NAME: z.string().max(200).default("Cơ quan quản lý giáo dục"),
  OFFICE_ADDRESS: z.string().max(300).optional(),
  OFFICE_HOTLINE: z.string().max(100).optional(),
  OFFICE_RECEPTION_HOURS: z.string().max(300).optional(),
  EMERGENCY_NUMBERS: z
    .string()
    .default("111 Tổng đài bảo vệ trẻ em, 113 Công an, 115 Cấp cứu")
    .transform((text, context) => {
      const numbers = parseEmergencyNumbers(text);
      if (numbers) return numbers;
      context.addIssue(
        'give "number label" pairs parted by commas, such as "111 Tổng đài, 113 ..."',
      );
      return z.NEVER;
    }),
});

export type Values = z.infer<typeof variables>;

function parseRoles(text: string, context: z.RefinementCtx): Role[] {
  const words = text.split(",").map((word) => word.trim());
  const known = roles.filter((role) => words.includes(role));
  if (known.length === new Set(words).size) return known;
  context.addIssue(`give one or both of ${roles.join(",")}`);
  return z.NEVER;
}
