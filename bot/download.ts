import http from "node:http";
import https from "node:https";
import type { FetchedFile } from "./channel.ts";

export type HowToDownload = {
  agent: http.Agent | https.Agent;
  mostBytes: number;
  /** How long silence is borne; a whole download may take twice as long. */
  timeoutMs: number;
};

/** What came, or where it is said to lie now. */
export type Downloaded = FetchedFile | { kind: "elsewhere"; address: string };

/**
 * Fetches one address, without following it elsewhere. Cut off as soon as the file is longer than
 * it may be, whatever its length was said to be. Never rejects.
 */
export function download(
  address: string,
  { agent, mostBytes, timeoutMs }: HowToDownload,
): Promise<Downloaded> {
  const get = address.startsWith("https:") ? https.get : http.get;
  return new Promise((resolve) => {
    const busy = (): void => resolve({ kind: "busy", retryAfterMs: 2000 });
    const request = get(address, { agent, timeout: timeoutMs }, (response) => {
      if (response.statusCode !== 200) {
        response.resume();
        return resolve(withoutFile(response));
      }
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size <= mostBytes) return;
        resolve({ kind: "refused", reason: "too_big" });
        response.destroy();
      });
      response.on("end", () =>
        response.complete ? resolve({ kind: "got", bytes: Buffer.concat(chunks) }) : busy(),
      );
      response.on("error", busy);
      response.on("close", busy);
    });
    const timer = setTimeout(() => request.destroy(new Error("too slow")), 2 * timeoutMs);
    request.on("timeout", () => request.destroy(new Error("no answer")));
    request.on("error", busy);
    request.on("close", () => clearTimeout(timer));
  });
}

function withoutFile({ statusCode = 0, headers }: http.IncomingMessage): Downloaded {
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined)
    return { kind: "elsewhere", address: headers.location };
  return gone.has(statusCode)
    ? { kind: "refused", reason: "lost" }
    : { kind: "busy", retryAfterMs: 2000 };
}

/** An address whose time has run out is answered with 403 by some hosts. */
const gone: ReadonlySet<number> = new Set([403, 404, 410]);
