import http from "node:http";
import { type Call, readForm, readJson, type Reply } from "./call.ts";

export type ApiServer = {
  /** Listens, again on the same port. */
  open(): Promise<number>;
  /** Closes the port and every connection. */
  close(): Promise<void>;
};

/** What stands below a prefix of its own: a host of Zalo, or the page to chat with by hand. */
export type Service = (call: Call, res: http.ServerResponse) => Promise<void>;

/** Every host of Zalo on one port. The longest prefix that fits is asked. */
export function apiServer(
  services: Readonly<Record<string, Service>>,
  { port: wantedPort, host }: { port: number; host: string },
): ApiServer {
  const server = http.createServer((req, res) => {
    // A bug of this Zalo shows itself in the test that found it.
    answer(req, res).catch((error: unknown) => respond(res, { status: 500, body: String(error) }));
  });
  server.keepAliveTimeout = 60_000;
  let port = wantedPort;

  const answer = async (req: http.IncomingMessage, res: http.ServerResponse): Promise<void> => {
    const url = new URL(req.url ?? "/", "http://127.0.0.1");
    const raw = await readAll(req);
    const prefix = Object.keys(services)
      .filter((candidate) => url.pathname.startsWith(candidate))
      .toSorted((a, b) => b.length - a.length)[0];
    if (prefix === undefined) return respond(res, { status: 404, body: "" });
    const type = req.headers["content-type"];
    const call: Call = {
      method: req.method ?? "GET",
      url,
      path: url.pathname.slice(prefix.length),
      headers: req.headers,
      raw,
      form: readForm(type, raw),
      json: readJson(type, raw),
      gone: whenGone(res),
    };
    await services[prefix]!(call, res);
  };

  return {
    open: () =>
      new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, host, () => {
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

export function respond(res: http.ServerResponse, reply: Reply): void {
  if (res.destroyed) return;
  const body = "json" in reply ? Buffer.from(JSON.stringify(reply.json)) : Buffer.from(reply.body);
  res.writeHead(reply.status ?? 200, {
    ...("json" in reply && { "content-type": "application/json" }),
    "content-length": body.length,
    ...reply.headers,
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
