import http from "node:http";
import type { AddressInfo } from "node:net";

/** A listener behind a webhook address of its own; `close` ends its connections too. */
export async function serveListener(
  listener: http.RequestListener,
): Promise<{ url: string; close(): void }> {
  const server = http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
