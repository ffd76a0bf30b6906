import type { FetchedFile } from "../channel.ts";
import { openAgent } from "../connection.ts";
import { download } from "../download.ts";

export type ZaloFilesOptions = {
  /**
   * Files are fetched from these hosts and those below them alone. One may name a port
   * ("127.0.0.1:8080"); else only the usual ones are taken.
   */
  mediaHosts: readonly string[];
  timeoutMs?: number;
};

/**
 * Fetches what citizens sent, by the address that a webhook told. Both products of Zalo work so.
 * An address, and each that it leads on to, must be one of Zalo's hosts: a forged one reaches
 * nothing inside the house.
 */
export function zaloFiles({
  mediaHosts,
  timeoutMs = 30_000,
}: ZaloFilesOptions): (ref: string, mostBytes: number) => Promise<FetchedFile> {
  const agents = {
    "http:": openAgent("http:", timeoutMs / 2),
    "https:": openAgent("https:", timeoutMs / 2),
  };
  return async (ref, mostBytes) => {
    let address = URL.canParse(ref) ? new URL(ref) : undefined;
    for (let step = 0; step <= mostSteps; step += 1) {
      if (!address || !mayFetch(address, mediaHosts)) return { kind: "refused", reason: "lost" };
      const agent = agents[address.protocol as keyof typeof agents];
      const found = await download(address.href, { agent, mostBytes, timeoutMs });
      if (found.kind !== "elsewhere") return found;
      const next = found.address;
      address = URL.canParse(next, address.href) ? new URL(next, address.href) : undefined;
    }
    return { kind: "refused", reason: "lost" };
  };
}

/** How often an address may lead on. */
const mostSteps = 3;

function mayFetch(
  { protocol, username, password, host, hostname }: URL,
  mediaHosts: readonly string[],
): boolean {
  const isWeb = protocol === "http:" || protocol === "https:";
  if (!isWeb || username !== "" || password !== "") return false;
  // `host` has the port where it is not the usual one, so that such a one must be listed.
  return mediaHosts.some(
    (allowed) => host === allowed || (host === hostname && host.endsWith(`.${allowed}`)),
  );
}
