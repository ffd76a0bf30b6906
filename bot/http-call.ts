import http from "node:http";
import https from "node:https";
import { type ConnectionFailure, connectionFailure, openAgent } from "./connection.ts";

/** What came of one call: an answer of whatever status, or none and how it failed on its way. */
export type HttpAnswer =
  | { kind: "answered"; status: number; headers: http.IncomingHttpHeaders; json: unknown }
  | { kind: "failed"; failure: ConnectionFailure };

export type HttpBody = { json: object } | { form: Record<string, string> } | RawBody;
/** Bytes with their content type, as of a multipart upload. */
export type RawBody = { bytes: Buffer; type: string };

export type HttpCaller = {
  get(path: string, headers?: Record<string, string>): Promise<HttpAnswer>;
  post(path: string, body: HttpBody, headers?: Record<string, string>): Promise<HttpAnswer>;
};

/** No answer of a channel comes near it. */
const mostAnswerBytes = 1024 * 1024;

/**
 * Calls one host, whose `root` may have a path. A call is one request: nothing is repeated, no
 * redirect is followed, and an answer is waited for `timeoutMs`, of which connecting may take half.
 * `json` is undefined where the answer is none. Never rejects and never throws; errors are not
 * passed on, since their words may hold addresses and tokens.
 */
export function openHttp(root: string, timeoutMs = 10_000): HttpCaller {
  const base = root.replace(/\/+$/, "");
  const agent = openAgent(base, timeoutMs / 2);
  const call = (method: string, path: string, headers: Headers, body?: RawBody) =>
    callOnce(`${base}${path}`, { method, headers, body, agent, timeoutMs });
  return {
    get: (path, headers = {}) => call("GET", path, headers),
    post: (path, body, headers = {}) => call("POST", path, headers, toRaw(body)),
  };
}

type Headers = Record<string, string>;
type Call = {
  method: string;
  headers: Headers;
  body: RawBody | undefined;
  agent: http.Agent | https.Agent;
  timeoutMs: number;
};

function toRaw(body: HttpBody): RawBody {
  if ("bytes" in body) return body;
  if ("json" in body)
    return { bytes: Buffer.from(JSON.stringify(body.json)), type: "application/json" };
  const text = new URLSearchParams(body.form).toString();
  return { bytes: Buffer.from(text), type: "application/x-www-form-urlencoded" };
}

function callOnce(address: string, call: Call): Promise<HttpAnswer> {
  const { method, body, agent, timeoutMs } = call;
  const open = address.startsWith("https:") ? https.request : http.request;
  const headers = {
    ...(body && { "content-type": body.type, "content-length": body.bytes.length }),
    ...call.headers,
  };
  return new Promise((resolve) => {
    const fail = (error?: unknown): void =>
      resolve({ kind: "failed", failure: connectionFailure(error) });
    const request = open(address, { method, headers, agent }, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > mostAnswerBytes) response.destroy();
        else chunks.push(chunk);
      });
      response.on("end", () => {
        const { statusCode: status = 0, headers: given } = response;
        const json = parse(Buffer.concat(chunks).toString("utf8"));
        resolve({ kind: "answered", status, headers: given, json });
      });
      response.on("error", fail);
      response.on("close", () => fail());
    });
    const timer = setTimeout(() => request.destroy(new Error("no answer")), timeoutMs);
    request.on("error", fail);
    request.on("close", () => clearTimeout(timer));
    request.end(body?.bytes);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
