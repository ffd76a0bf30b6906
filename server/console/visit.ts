import type { Request } from "express";
import type { keepImportFile } from "../dossiers/import/keep-import-file.ts";
import { readSession, type SignedIn } from "../staff/read-session.ts";
import { type Action, may } from "../staff/may.ts";
import { backPath } from "./back-path.ts";
import type { ConsoleHouse } from "./console-house.ts";
import { csrfToken } from "./csrf.ts";
import { readSessionCookie } from "./session-cookie.ts";

/** One request of a signed-in person, as pages and actions see it. */
export type Visit = {
  staff: SignedIn;
  may(action: Action): boolean;
  /** live.js reads the page again; nobody has opened it anew. */
  isLive: boolean;
  /** For the hidden field of every form. */
  csrf: string;
  /** The path asked for, without the query. */
  path: string;
  /** Where a detour comes back to: this page, or the one whose form was posted. */
  here: string;
  /** A named piece of the path; empty when the route has none. */
  param(name: string): string;
  /** The first value in the query; empty when absent. */
  query(name: string): string;
  /** A field of the posted form; empty when absent. Line ends are "\n", letters composed. */
  field(name: string): string;
  /** All values of a field that the posted form may have many times, such as chosen rows. */
  fields(name: string): string[];
  /** The bytes of a file in the posted form; undefined when absent. */
  file(name: string): Uint8Array | undefined;
  /** All files of a field that takes several. */
  files(name: string): readonly UploadedFile[];
  /** What became of a large file in the posted form: it lies on the disk, or was refused. */
  stored(name: string): StoredFile | undefined;
};

/** A file that somebody chose; as its browser named it. */
export type UploadedFile = { name: string; bytes: Buffer };

export type StoredFile = Awaited<ReturnType<typeof keepImportFile>>;

/** Undefined when nobody is signed in. */
export async function readVisit(house: ConsoleHouse, req: Request): Promise<Visit | undefined> {
  const token = readSessionCookie(req);
  if (token === undefined) return undefined;
  const reader = { tx: house.db.prisma, clock: house.clock };
  const staff = await readSession(reader, token, { slide: !isLive(req) });
  if (!staff) return undefined;
  return {
    staff,
    may: (action) => may(staff.role, action),
    isLive: isLive(req),
    csrf: csrfToken(token),
    path: `${req.baseUrl}${req.path}`,
    here: backPath(req) ?? "/console",
    param: (name) => first(req.params[name]),
    query: (name) => first(req.query[name]),
    field: (name) => readField(req, name),
    fields: (name) => readFields(req, name),
    file: (name) => readFile(req, name),
    files: (name) => readFiles(req, name),
    stored: (name) => readStored(req, name),
  };
}

/** Whether live.js asks, to refresh a page that is already open. */
export function isLive(req: Request): boolean {
  return req.headers["x-live"] === "1";
}

export function readField(req: Request, name: string): string {
  return readFields(req, name)[0] ?? "";
}

function readFields(req: Request, name: string): string[] {
  const value = valueOf(req, name);
  if (value === undefined) return [];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (typeof one === "string" ? [tidy(one)] : []));
}

function readFile(req: Request, name: string): Uint8Array | undefined {
  const value = valueOf(req, name);
  return value instanceof Uint8Array ? value : undefined;
}

/** Only the reader of several files puts such a list there. */
function readFiles(req: Request, name: string): readonly UploadedFile[] {
  const value = valueOf(req, name);
  const values: unknown[] = Array.isArray(value) ? value : [];
  return values.filter((one): one is UploadedFile => typeof one === "object" && one !== null);
}

/** Only the reader of large files puts such a thing there; a form holds texts. */
function readStored(req: Request, name: string): StoredFile | undefined {
  const value = valueOf(req, name);
  const isStored = value !== null && typeof value === "object" && "ok" in value;
  return isStored ? (value as StoredFile) : undefined;
}

function valueOf(req: Request, name: string): unknown {
  const fields: unknown = req.body;
  if (!fields || typeof fields !== "object" || !Object.hasOwn(fields, name)) return undefined;
  return (fields as Record<string, unknown>)[name];
}

/** NUL can't be stored by PostgreSQL. */
function tidy(value: string): string {
  return value.replaceAll("\r\n", "\n").replaceAll("\0", "").normalize("NFC");
}

function first(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === "string" ? one : "";
}
