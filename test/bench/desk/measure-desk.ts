import type { Database } from "../../../server/db.ts";
import { percentile } from "../../../bot/evaluation/percentile.ts";

export type Asked = {
  name: string;
  /** The page as a browser gets it: session, query, audit row, whole document. */
  path: string;
  /** What a desk without an index of words does for the same list. */
  peer: { sql: string; values: readonly unknown[] };
};

export type Figures = { name: string; p50: number; p95: number; peerP50: number; peerP95: number };

const rounds = 200;
const warmUp = 20;

/** Ours and the peer in turn, one request at a time; milliseconds. */
export async function measureDesk(
  { db, get }: { db: Database; get: (path: string) => Promise<number> },
  asked: Asked,
): Promise<Figures> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const began = performance.now();
    const status = await get(asked.path);
    const between = performance.now();
    if (status !== 200) throw new Error(`${asked.path} answered ${status}`);
    // The peer is slow: a tenth of the rounds tells enough of it.
    if (round % 10 === 0) await db.pool.query(asked.peer.sql, [...asked.peer.values]);
    const ended = performance.now();
    if (round < warmUp) continue;
    ours.push(between - began);
    if (round % 10 === 0) peer.push(ended - between);
  }
  return {
    name: asked.name,
    p50: percentile(ours, 50),
    p95: percentile(ours, 95),
    peerP50: percentile(peer, 50),
    peerP95: percentile(peer, 95),
  };
}
