import http from "node:http";
import https from "node:https";
import type { Socket } from "node:net";

/**
 * Keeps connections to a channel open between calls, and tells apart what fetch and grammY over it
 * do not: whether a call failed before it was connected (nothing was sent) or after (who knows).
 * A connection idle for 15 s is closed by us, before the other side may close it under a letter.
 */
export function openAgent(root: string, connectMs: number): http.Agent | https.Agent {
  const settings = { keepAlive: true, maxFreeSockets: 16, timeout: 15_000 };
  const agent = root.startsWith("https:") ? new https.Agent(settings) : new http.Agent(settings);
  const ready = root.startsWith("https:") ? "secureConnect" : "connect";
  const connectable = agent as unknown as { createConnection: CreateConnection };
  const connect = connectable.createConnection.bind(agent);
  connectable.createConnection = (...given) => watch(connect(...given), ready, connectMs);
  return agent;
}

type CreateConnection = (...given: unknown[]) => Socket;

function watch(socket: Socket, ready: string, connectMs: number): Socket {
  const timer = setTimeout(() => {
    socket.destroy(new Error("not connected in time"));
  }, connectMs);
  const mark = (error: NodeJS.ErrnoException): void => {
    if (!isCertificateError(error.code)) error.code = notConnected;
  };
  // Before anyone else hears of it, so that the mark travels with the error.
  socket.prependOnceListener("error", mark);
  socket.once(ready, () => {
    clearTimeout(timer);
    socket.off("error", mark);
  });
  socket.once("close", () => clearTimeout(timer));
  return socket;
}

const notConnected = "ERR_NOT_CONNECTED";

/** How a call failed on its way, by the error that the request, or the fetch below grammY, threw. */
export type ConnectionFailure = "not_connected" | "bad_certificate" | "cut" | "no_answer";

export function connectionFailure(error: unknown): ConnectionFailure {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) return "no_answer";
  if (isCertificateError(code)) return "bad_certificate";
  return beforeSending.has(code) ? "not_connected" : "cut";
}

const beforeSending = new Set([
  notConnected,
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

function isCertificateError(code: string | undefined): boolean {
  return code !== undefined && /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code);
}
