import http from "node:http";
import type { Socket } from "node:net";
import type { Method } from "./bot-methods.ts";
import type { Fault } from "./faults.ts";
import { downloadOf } from "./files.ts";
import { readForm, UploadedFile } from "./uploaded-file.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

export type ApiServer = {
  /** Listens again, on the same port. */
  open(): Promise<number>;
  /** Closes the port and every connection. */
  close(): Promise<void>;
};

/** The Bot API over HTTP: /bot<token>/<method>, parameters in the query, a form or JSON. */
export function apiServer(world: World, methods: Map<string, Method>, wantedPort = 0): ApiServer {
  const server = http.createServer((req, res) => {
    answerCall(world, methods, req, res).catch(() => req.socket.destroy());
  });
  server.keepAliveTimeout = 60_000;
  let port = wantedPort;
  return {
    open: () =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", () => {
          server.off("error", reject);
          const address = server.address();
          if (address !== null && typeof address === "object") port = address.port;
          resolve(port);
        });
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answerCall(
  world: World,
  methods: Map<string, Method>,
  req: http.IncomingMessage,
  res: http.ServerResponse,
): Promise<void> {
  const url = new URL(req.url ?? "/", "http://127.0.0.1");
  const parts = /^\/bot([^/]+)\/(\w+)$/.exec(url.pathname);
  const body = await readAll(req);
  try {
    const file = downloadOf(world, url.pathname);
    if (file) return void res.writeHead(200, { "content-length": file.length }).end(file);
    if (parts === null || !/^\d+:[\w-]+$/.test(parts[1]!)) throw new Refusal(404, "Not Found");
    if (parts[1] !== world.token) throw new Refusal(401, "Unauthorized");
    const name = parts[2]!.toLowerCase();
    const method = methods.get(name);
    if (method === undefined) throw new Refusal(404, "Not Found: method not found");
    const parameters = readParameters(url, req.headers["content-type"], body);
    world.log.push(`${name} ${JSON.stringify(parameters, withoutBytes)}`);
    world.calls.set(name, (world.calls.get(name) ?? 0) + 1);
    const chat = parameters["chat_id"] === undefined ? undefined : Number(parameters["chat_id"]);
    const fault = world.faults.take(name, chat);
    if (fault !== undefined && !happensAfter(fault)) return fail(fault, req.socket, res);
    const result = await method(parameters, whenGone(res));
    if (fault !== undefined) return fail(fault, req.socket, res);
    respond(res, 200, { ok: true, result });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message: description, parameters } = error;
    respond(res, code, {
      ok: false,
      error_code: code,
      description,
      ...(parameters && { parameters }),
    });
  }
}

function happensAfter({ kind }: Fault): boolean {
  return kind.endsWith("_after");
}

function fail(fault: Fault, socket: Socket, res: http.ServerResponse): void {
  switch (fault.kind) {
    case "flood":
      throw new Refusal(429, `Too Many Requests: retry after ${fault.retryAfter}`, {
        retry_after: fault.retryAfter,
      });
    case "refuse":
      throw new Refusal(fault.code, fault.description, fault.parameters);
    case "migrate":
      throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: fault.to,
      });
    case "bad_gateway":
      res.writeHead(502, { "content-type": "text/html" }).end("<html>502 Bad Gateway</html>");
      return;
    case "hang":
    case "hang_after":
      return;
    case "cut":
    case "cut_after":
      socket.destroy();
      return;
    case "reset_after":
      socket.resetAndDestroy();
  }
}

/** Files of a form are parameters of type UploadedFile, by the name of their part. */
function readParameters(url: URL, type = "", body: Buffer): Record<string, unknown> {
  const query = Object.fromEntries(url.searchParams);
  if (body.length === 0) return query;
  if (type.startsWith("multipart/form-data")) return { ...query, ...readForm(type, body) };
  if (type.startsWith("application/x-www-form-urlencoded")) {
    return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString())) };
  }
  if (!type.startsWith("application/json"))
    throw new Refusal(400, "Bad Request: unsupported content type");
  try {
    return { ...query, ...(JSON.parse(body.toString()) as object) };
  } catch {
    throw new Refusal(400, "Bad Request: can't parse JSON object");
  }
}

function withoutBytes(_key: string, value: unknown): unknown {
  return value instanceof UploadedFile ? value.name : value;
}

function respond(res: http.ServerResponse, status: number, json: object): void {
  if (res.destroyed) return;
  const body = JSON.stringify(json);
  res.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
  });
  res.end(body);
}

function readAll(req: http.IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => resolve(Buffer.concat(chunks)));
    req.on("error", reject);
  });
}

function whenGone(res: http.ServerResponse): AbortSignal {
  const gone = new AbortController();
  res.once("close", () => gone.abort());
  return gone.signal;
}
