import type http from "node:http";

/** One request as it came in. */
export type Call = {
  method: string;
  url: URL;
  /** Without the prefix that tells the service. */
  path: string;
  headers: http.IncomingHttpHeaders;
  raw: Buffer;
  /** The fields of a form in URL encoding; undefined: the body is none. */
  form: Record<string, string> | undefined;
  /** Undefined: the body is no JSON object. */
  json: Record<string, unknown> | undefined;
  /** Aborted when the caller has gone. */
  gone: AbortSignal;
};

/** What is answered, with HTTP 200 unless said. */
export type Reply = { status?: number; headers?: Record<string, string> } & (
  | { json: object }
  | { body: string | Buffer }
);

export function readForm(type = "", raw: Buffer): Record<string, string> | undefined {
  if (!type.startsWith("application/x-www-form-urlencoded")) return undefined;
  return Object.fromEntries(new URLSearchParams(raw.toString()));
}

export function readJson(type = "", raw: Buffer): Record<string, unknown> | undefined {
  if (!type.startsWith("application/json")) return undefined;
  try {
    const value: unknown = JSON.parse(raw.toString("utf8"));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
