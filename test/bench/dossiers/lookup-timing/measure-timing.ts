import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { rollDice } from "../../../../server/demo/dossiers/roll-dice.ts";

/** Milliseconds of each try. */
export type Timing = { known: number[]; unknown: number[] };

/** By the clock, and what this process worked for it: asking, answering and an embedded database. */
export type Timings = Record<"clock" | "processor", Timing>;

/** Pairs that are tried before any counts. */
export const warmUp = 100;

/**
 * Tries codes that are there with wrong digits, and made-up ones: a pair at a time, in an order left
 * to chance, one after the other. Each try comes from an address of its own, so none is locked, and
 * on a connection that is open already.
 */
export async function measureTiming(
  page: URL,
  { known, unknown }: { known: readonly string[]; unknown: readonly string[] },
): Promise<Timings> {
  const empty = (): Timing => ({ known: [], unknown: [] });
  const timings: Timings = { clock: empty(), processor: empty() };
  const dice = rollDice(7);
  let tries = 0;
  for (const [place, code] of known.entries()) {
    const pair = [
      { kind: "known", code },
      { kind: "unknown", code: unknown[place] ?? "" },
    ] as const;
    for (const one of dice() < 0.5 ? pair : pair.toReversed()) {
      tries += 1;
      const took = await tryCode(page, one.code, addressOf(tries));
      if (place < warmUp) continue;
      timings.clock[one.kind].push(took.clock);
      timings.processor[one.kind].push(took.processor);
    }
  }
  return timings;
}

async function tryCode(page: URL, code: string, localAddress: string) {
  const socket = net.connect({ host: page.hostname, port: Number(page.port), localAddress });
  socket.setNoDelay(true);
  await once(socket, "connect");
  const body = new URLSearchParams({ code, digits: "0000" }).toString();
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": body.length,
    connection: "close",
  };
  const workBegan = process.cpuUsage();
  const began = performance.now();
  const request = http.request(page, { method: "POST", headers, createConnection: () => socket });
  request.end(body);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  response.resume();
  await once(response, "end");
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(workBegan);
  if (response.statusCode !== 404) throw new Error(`${code} answered ${response.statusCode}`);
  return { clock, processor: (user + system) / 1000 };
}

/** Of this machine's own: 127.0.1.0 and upward. */
function addressOf(tries: number): string {
  return `127.${1 + (tries >> 16)}.${(tries >> 8) & 255}.${tries & 255}`;
}
