import http from "node:http";

export type Heard = { body: string; headers: http.IncomingHttpHeaders; at: number };

export type Listener = {
  url: string;
  heard: Heard[];
  /** Answers with this status from now on, after so many ms. */
  answer(status: number, afterMs?: number): void;
  close(): Promise<void>;
  open(): Promise<void>;
};

/** A webhook that writes down what it hears, for tests of whoever calls it. */
export async function listenWebhook(): Promise<Listener> {
  const heard: Heard[] = [];
  let status = 200;
  let afterMs = 0;
  const server = http.createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      heard.push({ body, headers: req.headers, at: performance.now() });
      setTimeout(() => res.writeHead(status).end(), afterMs).unref();
    });
  });
  let port = 0;
  const open = (): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, "127.0.0.1", () => {
        const address = server.address();
        if (address !== null && typeof address === "object") port = address.port;
        resolve();
      });
    });
  await open();
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    heard,
    answer(given, delay = 0) {
      status = given;
      afterMs = delay;
    },
    open,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
