import http from "node:http";
import type { AddressInfo } from "node:net";

/** Passes requests on to `target` (asked for at each, so that it may start later) with Telegram's secret header, which the peer can't send. */
export async function secretProxy(
  target: () => string,
  secret: string,
): Promise<{ root: string; statuses: number[]; close(): Promise<void> }> {
  const statuses: number[] = [];
  const server = http.createServer((req, res) => {
    const headers = { ...req.headers, "x-telegram-bot-api-secret-token": secret };
    const onward = http.request(
      `${target()}${req.url}`,
      { method: req.method ?? "GET", headers },
      (answer) => {
        statuses.push(answer.statusCode ?? 0);
        res.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(res);
      },
    );
    onward.on("error", () => res.writeHead(502).end());
    req.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    statuses,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
