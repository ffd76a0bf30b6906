import { startFakeTelegram } from "../support/fake-telegram/fake-telegram.ts";
import { freePort, startServerProcess } from "../support/server-process.ts";
import { type AckFigures, offer } from "./offer.ts";
import {
  type GroundName,
  loadEnvironment,
  makeGround,
  secret,
  startEchoBot,
  token,
} from "./stage.ts";

export type AckReport = {
  /** The peer and ours, in turn, so that a machine whose speed drifts harms neither. */
  rounds: { echo: number; ours: number }[];
  /** Median of the rounds' ratios: ours to the peer's. */
  ratio: number;
  /** Both at half of our median rate, on a server that has no backlog to begin with. */
  atHalf: { ours: AckFigures; echo: AckFigures };
};

/**
 * Acknowledgements a second of the webhook against a bare Express + grammY echo bot that keeps
 * nothing. `roles` "web": another process takes the turns, as where one machine is outgrown.
 */
export async function measureAcks(name: GroundName, roles: "web" | "all"): Promise<AckReport> {
  const rounds = await onStage(name, roles, async ({ ours, echo }) => {
    const all: AckReport["rounds"] = [];
    for (const seconds of [3, 6, 6, 6]) {
      const load = { seconds, connections: 100 };
      all.push({
        echo: (await echo(load)).perSecond,
        ours: (await ours(load)).perSecond,
      });
    }
    return all.slice(1); // the first is the warm-up
  });
  const perSecond = Math.round(median(rounds.map((round) => round.ours)) / 2);
  const atHalf = await onStage(name, roles, async ({ ours, echo }) => {
    // The generator asks over all its connections in one tick: more of them measure itself.
    const load = { seconds: 8, connections: 20, perSecond };
    await ours({ seconds: 2, connections: 20, perSecond: 100 });
    return { ours: await ours(load), echo: await echo(load) };
  });
  return { rounds, ratio: median(rounds.map((round) => round.ours / round.echo)), atHalf };
}

type Load = Parameters<typeof offer>[2];
type Stage = Record<"ours" | "echo", (load: Load) => Promise<AckFigures>>;

async function onStage<T>(
  name: GroundName,
  roles: "web" | "all",
  measure: (stage: Stage) => Promise<T>,
): Promise<T> {
  const ground = await makeGround(name);
  const fake = await startFakeTelegram({ token });
  const port = await freePort();
  const peer = await startEchoBot();
  const server = await startServerProcess({
    ...loadEnvironment(ground, port, fake.apiRoot),
    ...(roles === "web" ? { ROLES: "web" } : {}),
  });
  try {
    return await measure({
      ours: (load) => offer(server.url, secret, load),
      echo: async (load) => {
        // Ours would work its backlog off while the peer is measured: it is held still meanwhile.
        process.kill(server.pid, "SIGSTOP");
        const figures = await offer(peer.url, secret, load);
        process.kill(server.pid, "SIGCONT");
        return figures;
      },
    });
  } finally {
    await peer.stop();
    await server.kill(); // thousands of turns wait; they are not what is measured here
    await fake.stop();
    await ground.remove();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
