import { startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { freePort, startServerProcess } from "../support/server-process.ts";
import { type AckFigures, offer } from "./offer.ts";
import { type Ground, loadEnvironment, secret, startEchoBot, token } from "./stage.ts";

export type AckReport = {
  /** The peer and ours, in turn, so that a machine whose speed drifts harms neither. */
  rounds: { echo: number; ours: number }[];
  /** Median of the rounds' ratios: ours to the peer's. */
  ratio: number;
  /** At half of our median rate. */
  atHalf: AckFigures;
};

const connections = 100;

/**
 * Acknowledgements a second of the webhook against a bare Express + grammY echo bot that keeps
 * nothing. `roles` "web": another process takes the turns, as where one machine is outgrown.
 */
export async function measureAcks(ground: Ground, roles: "web" | "all"): Promise<AckReport> {
  const fake = await startFakeTelegram({ token });
  const port = await freePort();
  const echo = await startEchoBot();
  const server = await startServerProcess({
    ...loadEnvironment(ground, port, fake.apiRoot),
    ...(roles === "web" ? { ROLES: "web" } : {}),
  });
  const rounds: AckReport["rounds"] = [];
  for (const seconds of [3, 6, 6, 6]) {
    const load = { seconds, connections };
    // Ours would work its backlog off while the peer is measured: it is held still meanwhile.
    process.kill(server.pid, "SIGSTOP");
    const peer = await offer(echo.url, secret, load);
    process.kill(server.pid, "SIGCONT");
    const own = await offer(server.url, secret, load);
    if (peer.failed + own.failed > 0) throw new Error("A request of the benchmark failed");
    rounds.push({ echo: peer.perSecond, ours: own.perSecond });
  }
  rounds.shift(); // the first is the warm-up
  const ours = median(rounds.map((round) => round.ours));
  const half = { seconds: 8, connections, perSecond: Math.round(ours / 2) };
  const atHalf = await offer(server.url, secret, half);
  await echo.stop();
  await server.kill(); // thousands of turns wait; they are not what is measured here
  await fake.stop();
  return { rounds, ratio: median(rounds.map((round) => round.ours / round.echo)), atHalf };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
